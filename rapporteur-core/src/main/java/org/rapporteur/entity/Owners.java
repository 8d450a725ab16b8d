package org.rapporteur.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/** Tells whose office it is: the state or body in, after or behind its words. */
final class Owners {
  /** Names of companies: whoever heads one holds no office of politics. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i)\\b(company|corporation|corp|inc|ltd|limited|llc|plc|gmbh|airlines|holdings?)$");

  private static final Pattern COMMON_OWNER =
      Pattern.compile("^(?:[Tt]he |[Ii]ts |[Tt]heir )?(\\p{Ll}+)['’]s ");

  /** "of a shoe manufacturer", "of the chess club": what follows an office, in small letters. */
  private static final Pattern COMMON_OF =
      Pattern.compile(
          "\\G (?:of|at|for) (a|an|the|its|their|his|her) (\\p{Ll}+(?:[ -]\\p{Ll}+){0,3})");

  private final Gazetteer gazetteer;
  private final Set<String> bodies = new HashSet<>();

  Owners(Lexicon lexicon, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Row row : lexicon.table("lang/en/office-owners.tsv").rows()) {
      bodies.addAll(row.list("forms"));
    }
  }

  /** The state or body inside the words of an office, by name. */
  Optional<String> of(Cast cast, Mention office) {
    Optional<String> known = office.key().flatMap(gazetteer::known).map(Known::name);
    return known.or(() -> organ(cast, office)).or(() -> common(cast, office));
  }

  private static Optional<String> organ(Cast cast, Mention office) {
    return within(cast, office.span().start(), office.span().end())
        .filter(m -> m.kind() == Kind.ORGANISATION)
        .map(m -> m.span().of(cast.text));
  }

  /** "The council's chair": the one body of the page that ends in this word, else the word. */
  private static Optional<String> common(Cast cast, Mention office) {
    Matcher owner = COMMON_OWNER.matcher(office.span().of(cast.text));
    if (!owner.find()) {
      return Optional.empty();
    }
    String word = owner.group(1).toLowerCase(Locale.ROOT);
    List<String> bodies =
        cast.drafts.stream()
            .filter(d -> d.kind == Kind.ORGANISATION)
            .map(d -> d.name)
            .filter(n -> n.toLowerCase(Locale.ROOT).endsWith(" " + word))
            .distinct()
            .toList();
    return Optional.of(bodies.size() == 1 ? bodies.get(0) : word);
  }

  /** The first state or body named in a stretch of text. */
  static Optional<Mention> within(Cast cast, int start, int end) {
    Span span = new Span(start, end);
    for (int i = cast.from(start); i < cast.mentions.names().size(); i++) {
      Mention mention = cast.mentions.names().get(i);
      if (mention.span().start() >= end) {
        break;
      }
      boolean owner = mention.kind() == Kind.STATE || mention.kind() == Kind.ORGANISATION;
      if (owner && mention.form() == Form.NAME && span.contains(mention.span())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The state or body that an "of" right after a name leads to. */
  Optional<String> after(Cast cast, Mention holder) {
    int end = holder.span().end();
    for (String of : List.of(" of the ", " of ", ", of the ", ", of ")) {
      if (cast.text.startsWith(of, end)) {
        return at(cast, end + of.length());
      }
    }
    return Optional.empty();
  }

  /** The state between commas right after an office: "foreign minister, Norvia, spoke". */
  Optional<String> behind(Cast cast, Mention office) {
    int end = office.span().end();
    if (!cast.text.startsWith(", ", end)) {
      return Optional.empty();
    }
    return mentionAt(cast, end + 2)
        .filter(m -> m.kind() == Kind.STATE)
        .filter(
            m ->
                m.span().end() < cast.text.length()
                    && ",.".indexOf(cast.text.charAt(m.span().end())) >= 0)
        .map(m -> name(cast, m));
  }

  /** The state or body that starts at a place, by name. */
  private Optional<String> at(Cast cast, int start) {
    return mentionAt(cast, start).map(m -> name(cast, m));
  }

  private static Optional<Mention> mentionAt(Cast cast, int start) {
    for (int i = cast.from(start); i < cast.mentions.names().size(); i++) {
      Mention mention = cast.mentions.names().get(i);
      if (mention.span().start() > start) {
        break;
      }
      boolean named =
          mention.form() == Form.NAME
              && (mention.kind() == Kind.STATE || mention.kind() == Kind.ORGANISATION);
      boolean part = mention.kind() == Kind.GROUP && mention.form() == Form.DESCRIPTION;
      if (named || part) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The name of an owner; of a part of a state, such as its government, the words. */
  String name(Cast cast, Mention owner) {
    return owner
        .key()
        .flatMap(gazetteer::known)
        .map(Known::name)
        .orElse(owner.span().of(cast.text));
  }

  /** The state that a part of it belongs to, else the owner's own name. */
  String state(Cast cast, Mention owner) {
    Optional<String> key = owner.key().filter(k -> gazetteer.known(k).isEmpty());
    int slash = key.map(k -> k.lastIndexOf('/')).orElse(-1);
    if (slash > 0) {
      Optional<Known> state = gazetteer.known(key.get().substring(0, slash));
      if (state.isPresent()) {
        return state.get().name();
      }
    }
    return name(cast, owner);
  }

  /** Whether an office is one of a company, a club or a parish, not of politics. */
  boolean isPrivate(Cast cast, Mention office, Optional<String> of) {
    if (of.isPresent()) {
      return COMPANY.matcher(of.get()).find();
    }
    Matcher matcher = COMMON_OF.matcher(cast.text);
    matcher.region(office.span().end(), Math.min(cast.text.length(), office.span().end() + 80));
    if (!matcher.find()) {
      return false;
    }
    // its noun stands before the next preposition: "the council of the lake"
    String noun = "";
    for (String word : matcher.group(2).split("[ -]", -1)) {
      if (Set.of("of", "in", "for", "on", "at", "from", "and", "who", "that").contains(word)) {
        break;
      }
      noun = word;
    }
    boolean indefinite = matcher.group(1).startsWith("a");
    return indefinite || !bodies.contains(noun);
  }
}
