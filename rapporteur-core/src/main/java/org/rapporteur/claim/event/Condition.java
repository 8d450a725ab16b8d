package org.rapporteur.claim.event;

import java.util.Set;

/** On what condition a verb is told: by a mark ("if", "unless"), or by the order of its words. */
final class Condition {
  private static final Set<String> MARKS =
      Set.of("if", "unless", "whether", "until", "lest", "provided", "should");
  private static final Set<String> INVERTING = Set.of("should", "were", "had");
  private static final int DEPTH = 8;

  private Condition() {}

  /** Whether the verb's own clause is what a condition asks for: "if Norvia closes the border". */
  static boolean holds(Syntax syntax, int index) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
      for (int child : syntax.children(at)) {
        if (syntax.token(child).is("mark") && MARKS.contains(syntax.lemma(child))) {
          return true;
        }
      }
      if (syntax.token(at).is("parataxis")) {
        return false;
      }
      at = syntax.head(at);
    }
    return false;
  }

  /** Whether the verb will be done unless somebody does something: a threat. */
  static boolean isUnless(Syntax syntax, int verb) {
    for (int child : syntax.children(verb, "advcl")) {
      int mark = syntax.child(child, "mark");
      if (mark >= 0 && syntax.lemma(mark).equals("unless")) {
        return true;
      }
    }
    return false;
  }

  /** The clause that says on what condition: "unless Norvia yields"; -1 for none. */
  static int of(Syntax syntax, int index) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      for (int child : syntax.children(at, "advcl")) {
        int mark = syntax.child(child, "mark");
        if (mark >= 0 && Set.of("if", "unless").contains(syntax.lemma(mark))) {
          return child;
        }
      }
      at = syntax.head(at);
    }
    return inverted(syntax);
  }

  /**
   * Whether the verb stands in a clause that sets a condition by its order alone: "should Norvia
   * close the border", "were Norvia to close it". Questions never come here.
   */
  static boolean isInverted(Syntax syntax, int verb) {
    int subject = syntax.child(verb, "nsubj");
    for (int child : syntax.children(verb)) {
      if (child < subject
          && syntax.token(child).is("aux")
          && INVERTING.contains(syntax.form(child))) {
        return true;
      }
    }
    return verb < openingEnd(syntax);
  }

  /** The verb of an opening clause that sets a condition by its order; -1 for none. */
  private static int inverted(Syntax syntax) {
    int end = openingEnd(syntax);
    for (int i = 1; i < end; i++) {
      if (syntax.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where an opening "Were ... to", "Should ..." or "Had ..." ends; 0 where there is none. */
  private static int openingEnd(Syntax syntax) {
    if (syntax.size() < 4 || !INVERTING.contains(syntax.form(0))) {
      return 0;
    }
    for (int i = 2; i < syntax.size(); i++) {
      if (syntax.form(i).equals(",")) {
        return i;
      }
    }
    return 0;
  }
}
