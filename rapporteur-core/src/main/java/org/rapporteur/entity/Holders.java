package org.rapporteur.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Finds the name that the words of an office belong to. */
final class Holders {
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

  private static final Pattern WHO =
      Pattern.compile(
          "(?s),? who (once |now )?(is|was|has been|had been|used to be|served as|serves as|became)"
              + "( once| now| then| briefly)? (the |a |an )?");

  private static final int MAX_WHO_CHARS = 40;
  private static final int MAX_BRACKET_CHARS = 20;
  private static final int MAX_AGE_CHARS = 10;

  /** "frigate President X", "President X Street": what bears a holder's name. */
  private static final Pattern NAMED_THING =
      Pattern.compile(
          "(?i)\\b(frigate|destroyer|cruiser|corvette|warship|ship|vessel|tanker|ferry|submarine"
              + "|carrier|yacht|icebreaker|schooner|trawler|locomotive|stadium|airport|hotel)s? $");

  private Holders() {}

  /** The name right after a title, else the one before a comma and an apposition. */
  static Optional<Mention> beside(Cast cast, Mention description, boolean counterpart) {
    Span span = description.span();
    if (isOfThing(cast.text, span)) {
      return Optional.empty();
    }
    @Nullable Mention before = null;
    for (Mention name : cast.people(span.start() - MAX_AGE_CHARS, span.end() + MAX_BRACKET_CHARS)) {
      Span other = name.span();
      int after = other.start() - span.end();
      if (after >= 0 && after <= MAX_BRACKET_CHARS) {
        String gap = cast.text.substring(span.end(), other.start());
        boolean open = before == null || (counterpart && leads(cast, description));
        boolean apposed = gap.equals(", ") && open && closes(cast.text, other.end());
        if (gap.isBlank()
            || gap.equals(" (")
            || isBracket(gap)
            || (apposed && isDefinite(cast.text, span))) {
          return Optional.of(name);
        }
      }
      int distance = span.start() - other.end();
      if (distance >= 0 && distance <= MAX_AGE_CHARS) {
        String gap = cast.text.substring(other.end(), span.start());
        if (gap.matches(",\\s(\\d{1,3},\\s)?(a |an |the |once |then |now )?|\\s\\(|\\s[–—-]\\s")) {
          before = name;
        }
      }
    }
    return Optional.ofNullable(before);
  }

  /** "his Norvian counterpart": somebody else's, so not of the name before. */
  private static boolean leads(Cast cast, Mention description) {
    return description.span().of(cast.text).matches("(?is)(his|her|their) .*");
  }

  /** Whether a ship or a place bears the holder's name. */
  private static boolean isOfThing(String text, Span title) {
    int from = Math.max(0, title.start() - 20);
    return Character.isUpperCase(text.charAt(title.start()))
        && NAMED_THING.matcher(text.substring(from, title.start())).find();
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
  static Optional<Mention> predicated(Cast cast, Mention description) {
    Optional<Sentence> sentence = cast.sentence(description.head());
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Sentence tree = sentence.get();
    List<Mention> names = cast.people(tree.span().start(), tree.span().end());
    int place = description.span().start();
    for (Mention name : cast.people(place - MAX_WHO_CHARS, place)) {
      if (name.span().end() < place
          && WHO.matcher(cast.text.substring(name.span().end(), place)).matches()) {
        return Optional.of(name);
      }
    }
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
}
