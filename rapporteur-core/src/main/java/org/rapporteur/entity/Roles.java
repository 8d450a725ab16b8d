package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Office;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Post;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Reads from a page which office somebody holds: a title before the name, an apposition after it, a
 * predicate ("was elected president of Norvia").
 */
final class Roles {
  private static final Set<String> TAKES =
      Set.of(
          "elect",
          "appoint",
          "name",
          "become",
          "swear",
          "serve",
          "remain",
          "inaugurate",
          "nominate",
          "choose",
          "install",
          "reelect",
          "select",
          "act",
          "work",
          "resign",
          "confirm",
          "designate",
          "dismiss",
          "sack",
          "continue",
          "step",
          "retire",
          "quit",
          "leave");

  private static final int MAX_BRACKET_CHARS = 20;

  /** Names of companies: whoever heads one holds no office of politics. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i)\\b(company|corporation|corp|inc|ltd|limited|llc|plc|gmbh|airlines|holdings?)$");

  private final Gazetteer gazetteer;
  private final Map<String, Office> byRule = new HashMap<>();
  private final Map<String, String> status = new HashMap<>();
  private final OfficeDays days = new OfficeDays();

  Roles(Lexicon lexicon, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    gazetteer.offices().forEach(o -> byRule.put(o.rule(), o));
    for (Row row : lexicon.table("lang/en/office-status.tsv").rows()) {
      row.list("forms").forEach(f -> status.put(f.toLowerCase(Locale.ROOT), row.get("status")));
    }
  }

  /** The office a description speaks of. */
  Optional<Office> office(Mention description) {
    return Optional.ofNullable(byRule.get(description.rule()));
  }

  /** Joins descriptions that stand beside a name, or are said of it, and notes the office. */
  void read(Cast cast) {
    List<Mention> names = new ArrayList<>();
    for (Mention mention : cast.mentions.names()) {
      if (mention.kind() == Kind.PERSON && mention.form() == Form.NAME) {
        names.add(mention);
      }
    }
    @Nullable Mention last = null;
    for (Mention mention : cast.mentions.names()) {
      Optional<Office> office =
          mention.kind() == Kind.PERSON && mention.form() == Form.DESCRIPTION
              ? office(mention)
              : Optional.empty();
      if (office.isEmpty()) {
        continue;
      }
      @Nullable Draft draft = last == null ? null : paired(cast, last, mention);
      boolean second = draft != null;
      Optional<Mention> holder =
          second
              ? Optional.empty()
              : beside(cast, mention, names).or(() -> predicated(cast, mention, names));
      if (holder.isPresent()) {
        draft = cast.of(holder.get());
      }
      if (draft != null) {
        cast.join(mention, draft, "step/title-and-name");
        note(cast, draft, mention, holder, office.get());
        if (second) {
          share(draft);
        }
        last = mention;
      }
    }
  }

  /** Who holds the first of two offices joined by "and": "prime minister and foreign minister". */
  private static @Nullable Draft paired(Cast cast, Mention first, Mention second) {
    int gap = second.span().start() - first.span().end();
    boolean joined =
        gap > 0
            && gap <= 10
            && cast.text
                .substring(first.span().end(), second.span().start())
                .matches(",? and (the |its |a |an )?");
    return joined ? cast.of(first) : null;
  }

  /** Gives the first of two joined offices the state that the second one names. */
  private static void share(Draft draft) {
    int size = draft.posts.size();
    if (size >= 2) {
      Post first = draft.posts.get(size - 2);
      if (first.of().isEmpty()) {
        Optional<String> of = draft.posts.get(size - 1).of();
        draft.posts.set(
            size - 2,
            new Post(
                first.office(), of, first.entity(), first.status(), first.held(), first.span()));
      }
    }
  }

  /** The name right after a title, else the one before a comma and an apposition. */
  private static Optional<Mention> beside(Cast cast, Mention description, List<Mention> names) {
    Span span = description.span();
    @Nullable Mention before = null;
    for (Mention name : names) {
      Span other = name.span();
      int after = other.start() - span.end();
      if (after >= 0 && after <= MAX_BRACKET_CHARS) {
        String gap = cast.text.substring(span.end(), other.start());
        boolean apposed = gap.equals(", ") && before == null && closes(cast.text, other.end());
        if (gap.isBlank() || isBracket(gap) || (apposed && isDefinite(cast.text, span))) {
          return Optional.of(name);
        }
      }
      int distance = span.start() - other.end();
      if (distance >= 0 && distance <= 10) {
        String gap = cast.text.substring(other.end(), span.start());
        if (gap.matches(",\\s(\\d{1,3},\\s)?(a |an |the )?|\\s\\(|\\s[–—-]\\s")) {
          before = name;
        }
      }
    }
    return Optional.ofNullable(before);
  }

  /** Whether an apposition ends here: "Norvia's prime minister, Ada Strand, thanked them". */
  private static boolean closes(String text, int at) {
    return at >= text.length() || text.charAt(at) == ',' || text.charAt(at) == '.';
  }

  private static boolean isDefinite(String text, Span span) {
    String words = span.of(text);
    return words.matches("(?is)(the|his|her|their|its) .*|.*['’]s? .*");
  }

  /** " (LTC) " between an office and its holder. */
  private static boolean isBracket(String gap) {
    return gap.startsWith(" (") && gap.endsWith(") ") && gap.indexOf(')') == gap.length() - 2;
  }

  /** The subject of "is", "became", "was elected". */
  private static Optional<Mention> predicated(Cast cast, Mention description, List<Mention> names) {
    Optional<Sentence> sentence = cast.sentence(description.head());
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Sentence tree = sentence.get();
    int head = tree.tokenAt(description.head());
    if (head >= tree.size()) {
      return Optional.empty();
    }
    Token own = tree.token(head);
    boolean copula = tree.children(head).stream().anyMatch(c -> tree.token(c).is("cop"));
    int verb = copula ? head : own.head();
    if (verb < 0 || (!copula && !TAKES.contains(tree.token(verb).lemma()))) {
      return Optional.empty();
    }
    boolean complement = own.is("xcomp") || own.is("obl") || own.is("obj");
    if (!copula && !complement) {
      return Optional.empty();
    }
    boolean passive =
        tree.children(verb).stream().anyMatch(c -> tree.token(c).relation().equals("nsubj:pass"));
    for (int child : tree.children(verb)) {
      Token token = tree.token(child);
      boolean subject = token.is("nsubj");
      boolean object = !copula && !passive && token.is("obj") && child != head;
      if (object || (subject && (copula || passive || !hasObject(tree, verb, head)))) {
        Optional<Mention> holder = covering(tree, child, names);
        if (holder.isPresent()) {
          return holder;
        }
      }
    }
    // "X, who was elected president": the clause hangs on the name
    Token clause = tree.token(verb);
    if (clause.is("acl") && clause.head() >= 0) {
      return covering(tree, clause.head(), names);
    }
    return Optional.empty();
  }

  private static boolean hasObject(Sentence tree, int verb, int except) {
    return tree.children(verb).stream().anyMatch(c -> c != except && tree.token(c).is("obj"));
  }

  private static Optional<Mention> covering(Sentence tree, int token, List<Mention> names) {
    Span span = tree.token(token).span();
    Optional<Mention> name = names.stream().filter(n -> n.span().contains(span)).findFirst();
    if (name.isPresent()) {
      return name;
    }
    // the subject may be a title whose name hangs below it
    for (int child : tree.children(token)) {
      if (tree.token(child).is("appos") || tree.token(child).is("flat")) {
        Span below = tree.token(child).span();
        Optional<Mention> inner = names.stream().filter(n -> n.span().contains(below)).findFirst();
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private void note(
      Cast cast, Draft draft, Mention mention, Optional<Mention> holder, Office office) {
    if (office.rank().equals("counterpart")) {
      counterpart(cast, draft, mention);
      return;
    }
    if (office.title().isEmpty() || isDenied(cast.text, mention, holder)) {
      return;
    }
    Optional<String> of = of(cast, mention).or(() -> holder.flatMap(h -> after(cast, h)));
    if (of.isPresent() && COMPANY.matcher(of.get()).find()) {
      return;
    }
    String title = office.title().get().toLowerCase(Locale.ROOT);
    String status = status(cast.text, mention, title);
    OfficeDays.Held told = days.held(cast, mention, holder);
    if (status.equals("current")) {
      status = told.status();
    }
    if (title.startsWith("deputy ")) {
      title = title.replaceFirst("^deputy ", "");
    }
    draft.posts.add(new Post(title, of, Optional.empty(), status, told.days(), mention.span()));
    office.gender().ifPresent(g -> draft.gender = Optional.of(g));
  }

  /** "has never been president". */
  private static boolean isDenied(String text, Mention mention, Optional<Mention> holder) {
    if (holder.isEmpty() || holder.get().span().end() > mention.span().start()) {
      return false;
    }
    String between = text.substring(holder.get().span().end(), mention.span().start());
    return between.matches("(?s)[^,.;]*\\b(never|not|no longer|n't)\\b[^,.;]*");
  }

  /** A counterpart holds the office last spoken of, in a state of its own. */
  private void counterpart(Cast cast, Draft draft, Mention mention) {
    @Nullable Post nearest = null;
    for (Draft other : cast.drafts) {
      for (Post post : other.posts) {
        boolean before = post.span().end() <= mention.span().start();
        if (other != draft
            && before
            && (nearest == null || post.span().compareTo(nearest.span()) > 0)) {
          nearest = post;
        }
      }
    }
    Optional<String> of = of(cast, mention);
    if (nearest != null && of.isPresent() && mention.span().start() - nearest.span().end() < 250) {
      draft.posts.add(
          new Post(
              nearest.office(), of, Optional.empty(), "current", Optional.empty(), mention.span()));
    }
  }

  /** The state or body that an "of" right after a name leads to. */
  private Optional<String> after(Cast cast, Mention holder) {
    int end = holder.span().end();
    for (String of : List.of(" of the ", " of ")) {
      if (cast.text.startsWith(of, end)) {
        int start = end + of.length();
        for (Mention mention : cast.mentions.names()) {
          boolean owner = mention.kind() == Kind.STATE || mention.kind() == Kind.ORGANISATION;
          if (owner && mention.form() == Form.NAME && mention.span().start() == start) {
            return Optional.of(
                mention
                    .key()
                    .flatMap(gazetteer::known)
                    .map(org.rapporteur.lexicon.Known::name)
                    .orElse(mention.span().of(cast.text)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private String status(String text, Mention mention, String title) {
    String words = mention.span().of(text).toLowerCase(Locale.ROOT);
    boolean second = title.startsWith("deputy ") || title.startsWith("vice");
    String found = second ? "deputy" : "current";
    for (String word : words.split("[^\\p{L}]+", -1)) {
      @Nullable String own = status.get(word);
      if (own != null && !own.equals("current") && !own.equals("deputy")) {
        found = own;
      }
    }
    return found;
  }

  /** The state or body whose office it is, by name. */
  private Optional<String> of(Cast cast, Mention mention) {
    return mention
        .key()
        .flatMap(gazetteer::known)
        .map(org.rapporteur.lexicon.Known::name)
        .or(
            () ->
                cast.mentions.names().stream()
                    .filter(
                        m ->
                            m.kind() == Kind.ORGANISATION
                                && m.form() == Form.NAME
                                && mention.span().contains(m.span()))
                    .findFirst()
                    .map(m -> m.span().of(cast.text)));
  }

  /** Posts with the ids of the entities they belong to, doubles left out. */
  static List<Post> linked(Draft draft, Cast cast, Map<Draft, String> ids) {
    List<Post> posts = new ArrayList<>();
    Set<String> seen = new java.util.HashSet<>();
    for (Post post : draft.posts) {
      Optional<String> entity =
          post.of()
              .flatMap(name -> cast.drafts.stream().filter(d -> d.name.equals(name)).findFirst())
              .map(d -> ids.getOrDefault(d, ""));
      String double_ = post.office() + "|" + post.of() + "|" + post.status();
      boolean bare =
          post.of().isEmpty()
              && draft.posts.stream()
                  .anyMatch(
                      p ->
                          p.office().equals(post.office())
                              && p.of().isPresent()
                              && p.status().equals(post.status()));
      if ((seen.add(double_) || post.held().isPresent()) && !bare) {
        posts.add(
            new Post(post.office(), post.of(), entity, post.status(), post.held(), post.span()));
      }
    }
    return posts;
  }
}
