package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Token;

/** The act that a word of asking, refusing, threatening or ending is about. */
final class ContentFinder {
  private static final int DEPTH = 5;
  private static final Set<String> LINKS =
      Set.of("to", "of", "for", "from", "in", "on", "against", "with", "that");
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "after",
          "during",
          "because",
          "because_of",
          "despite",
          "since",
          "amid",
          "as",
          "following",
          "under",
          "without",
          "at",
          "until",
          "before");
  private static final Set<String> ENDED_WITH = Set.of("of", "from", "to", "with", "against");
  private static final String[][] ORDER = {
    {"xcomp", "ccomp"}, {"obj", "nsubj:pass"}, {"acl"}, {"nmod"}, {"obl"}, {"advcl", "conj"}
  };

  private final Syntax syntax;
  private final @Nullable ActRow[] rows;
  private final Ontology ontology;

  /**
   * @param rows the row of each token, {@code null} for none
   */
  ContentFinder(Syntax syntax, @Nullable ActRow[] rows, Ontology ontology) {
    this.syntax = syntax;
    this.rows = rows;
    this.ontology = ontology;
  }

  /** The nearest act below the token; {@code -1} for none. */
  int content(int operator) {
    List<Integer> level = new ArrayList<>(complements(operator, true));
    if (syntax.token(operator).relation().startsWith("acl") && syntax.isPassive(operator)) {
      level.add(0, syntax.head(operator));
    }
    for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) {
      for (int candidate : level) {
        ActRow row = rows[candidate];
        if (row != null
            && row.frame() != Frame.CARRIER
            && row.frame() != Frame.LIGHT
            && row.frame() != Frame.NOTHING) {
          return candidate;
        }
      }
      List<Integer> next = new ArrayList<>();
      for (int candidate : level) {
        next.addAll(complements(candidate, false));
      }
      level = next;
    }
    return -1;
  }

  private List<Integer> complements(int index, boolean first) {
    List<Integer> found = new ArrayList<>();
    for (String[] relations : ORDER) {
      for (int child : syntax.children(index)) {
        Token token = syntax.token(child);
        for (String relation : relations) {
          if (token.is(relation) && isContent(index, child, first)) {
            found.add(child);
          }
        }
      }
    }
    if (!first) {
      found.addAll(syntax.children(index, "compound", "amod"));
    }
    if (!first && syntax.isVerb(index) && isTakingPlace(index)) {
      found.addAll(syntax.children(index, "nsubj"));
    }
    return found;
  }

  private boolean isEnding(int index) {
    ActRow row = rows[index];
    return row != null && row.frame() == Frame.CEASE && !row.noun();
  }

  /** Whether an end is put to it: not to what it is done for, over or in answer to. */
  private static boolean isEnded(Token token, String preposition) {
    boolean aside = token.is("obl") || token.is("advcl");
    return !aside || ENDED_WITH.contains(preposition);
  }

  private boolean isContent(int index, int child, boolean first) {
    Token token = syntax.token(child);
    if (isEnding(index) && !isEnded(token, syntax.preposition(child))) {
      return false;
    }
    if (token.is("advcl")) {
      int mark = syntax.child(child, "mark");
      String word = mark < 0 ? syntax.preposition(child) : syntax.lemma(mark);
      return first && LINKS.contains(word);
    }
    if (token.is("conj")) {
      return !first && syntax.token(index).is("obj");
    }
    if (token.relation().equals("acl:relcl")) {
      ActRow row = rows[index];
      return row != null && row.frame() == Frame.CARRIER;
    }
    if (token.is("obl") || token.is("nmod")) {
      String preposition = syntax.preposition(child);
      boolean agreesWith =
          preposition.equals("with") && rows[index] != null && rows[index].frame() == Frame.INTEND;
      return !preposition.isEmpty() && !CIRCUMSTANCES.contains(preposition) && !agreesWith;
    }
    return true;
  }

  /** "That any assault took place". */
  private boolean isTakingPlace(int verb) {
    int object = syntax.child(verb, "obj");
    return syntax.isOf("occurring", verb)
        || (object >= 0
            && syntax.lemma(verb).equals("take")
            && syntax.lemma(object).equals("place"));
  }

  /** The theme of the act at the token, through what ends or asks for another. */
  Optional<String> theme(int index) {
    return theme(index, 0);
  }

  private Optional<String> theme(int index, int depth) {
    ActRow row = rows[index];
    if (row == null || depth > DEPTH) {
      return Optional.empty();
    }
    if (!row.frame().isOperator()) {
      return row.theme().or(() -> row.code().flatMap(ontology::theme));
    }
    int inner = content(index);
    if (inner < 0) {
      return row.theme().or(() -> row.code().flatMap(ontology::theme));
    }
    Optional<String> below = theme(inner, depth + 1);
    if (!row.noun() && (row.frame() == Frame.APPEAL || row.frame() == Frame.DEMAND)) {
      return Optional.of("relations"); // to ask somebody to ask another: support in words
    }
    return row.frame() == Frame.CEASE
        ? below.flatMap(t -> ontology.code(t, Operator.CEASE)).flatMap(ontology::theme)
        : below;
  }
}
