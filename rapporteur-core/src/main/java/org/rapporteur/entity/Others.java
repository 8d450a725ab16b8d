package org.rapporteur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Spelling;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;

/** Joins the mentions of everything that is no person: by key, else by name. */
final class Others {
  private final Gazetteer gazetteer;
  private static final int OWNER_CHARS = 40;

  private final Spelling spelling;
  private final Map<String, Known> bodies = new HashMap<>();

  Others(Gazetteer gazetteer, Spelling spelling) {
    this.gazetteer = gazetteer;
    this.spelling = spelling;
    for (Known known : gazetteer.known()) {
      if (known.kind() == Kind.ORGANISATION) {
        bodies.putIfAbsent(known.name(), known);
        known.names().forEach(n -> bodies.putIfAbsent(n, known));
      }
    }
  }

  void resolve(Cast cast) {
    Map<String, Draft> byName = new HashMap<>();
    for (Mention mention : cast.mentions.names()) {
      if (mention.kind() == Kind.PERSON || mention.form() == Form.PRONOUN) {
        continue;
      }
      if (mention.key().isPresent()) {
        String key = mention.key().get();
        Draft draft = cast.byKey(key).orElseGet(() -> cast.add(keyed(mention, key, cast.text)));
        cast.join(mention, draft, mention.rule());
      } else {
        String name = mention.span().of(cast.text);
        String folded = String.join(" ", spelling.words(name));
        Draft draft =
            byName.computeIfAbsent(
                folded,
                n -> cast.add(new Draft(mention.kind(), Optional.empty(), name, Optional.empty())));
        cast.join(mention, draft, "step/same-name");
      }
    }
    shortened(cast);
  }

  /**
   * Knows a body by the tail of a name that the page gives in full, or that its owner's name makes
   * full: "the Lake Union Guard Board ... the Guard Board".
   */
  private void shortened(Cast cast) {
    List<String> owners =
        cast.drafts.stream()
            .filter(d -> d.kind == Kind.ORGANISATION && d.key.isPresent())
            .map(d -> d.name)
            .distinct()
            .toList();
    for (Draft draft : List.copyOf(cast.drafts)) {
      boolean bare = draft.kind == Kind.ORGANISATION && draft.key.isEmpty();
      if (!bare || draft.name.indexOf(' ') < 0) {
        continue;
      }
      String tail = " " + draft.name.replaceAll("\\s+", " ");
      List<Known> full =
          owners.stream()
              .flatMap(o -> Stream.of(o.endsWith(tail) ? o : o + tail))
              .flatMap(n -> Optional.ofNullable(bodies.get(n)).stream())
              .distinct()
              .toList();
      if (full.size() == 1 && !isOfState(cast, draft)) {
        known(cast, draft, full.get(0));
      }
    }
  }

  /** "The Norvian guard board" is Norvia's own. */
  private static boolean isOfState(Cast cast, Draft draft) {
    return draft.mentions.stream()
        .map(m -> m.span().start())
        .anyMatch(
            at ->
                cast.within(Math.max(0, at - OWNER_CHARS), at).stream()
                    .anyMatch(m -> m.kind() == Kind.STATE && at - m.span().end() <= 3));
  }

  private static void known(Cast cast, Draft draft, Known known) {
    Draft whole =
        cast.byKey(known.key())
            .orElseGet(
                () ->
                    cast.add(
                        new Draft(
                            known.kind(), Optional.of(known.key()), known.name(), known.code())));
    for (Mention mention : List.copyOf(draft.mentions)) {
      cast.join(mention, whole, "step/short-name");
    }
    draft.mentions.clear();
    draft.rules.clear();
  }

  /** A row's entity; of a key with a slash the part of a state, or its city. */
  private Draft keyed(Mention mention, String key, String text) {
    Optional<Known> known = gazetteer.known(key);
    if (known.isPresent()) {
      return new Draft(
          known.get().kind(), Optional.of(key), known.get().name(), known.get().code());
    }
    int slash = key.lastIndexOf('/');
    Optional<Known> owner = slash < 0 ? Optional.empty() : gazetteer.known(key.substring(0, slash));
    String part = key.substring(slash + 1);
    String name = mention.span().of(text);
    if (mention.kind() == Kind.PLACE || owner.isEmpty()) {
      return new Draft(mention.kind(), Optional.of(key), name, Optional.empty());
    }
    Optional<String> code =
        owner.get().code().map(c -> owner.get().kind() == Kind.STATE ? c + part : c);
    if (part.equals("GOV")) {
      name = "government of " + owner.get().name();
    }
    return new Draft(mention.kind(), Optional.of(key), name, code);
  }

  /** The state or body that a key speaks of, without its part. */
  Optional<Known> owner(String key) {
    Optional<Known> known = gazetteer.known(key);
    int slash = key.lastIndexOf('/');
    return known.isPresent() || slash < 0 ? known : gazetteer.known(key.substring(0, slash));
  }

  static List<Kind> actors() {
    return List.of(Kind.STATE, Kind.ORGANISATION, Kind.GROUP);
  }
}
