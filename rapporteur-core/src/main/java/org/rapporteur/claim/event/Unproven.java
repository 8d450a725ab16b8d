package org.rapporteur.claim.event;

import org.rapporteur.model.Token;

/**
 * Whether an act is told without proof: "allegedly", "its alleged attacks", "the suspicion that it
 * had asked".
 */
final class Unproven {
  private static final int STEPS = 3;

  private Unproven() {}

  static boolean is(Syntax syntax, int index) {
    boolean marked =
        syntax.children(index, "advmod", "amod").stream()
            .anyMatch(c -> syntax.isOf("allegedly", c));
    return marked || isOfHearsay(syntax, index);
  }

  /** Whether the clause is what a rumour, report or suspicion says. */
  private static boolean isOfHearsay(Syntax syntax, int index) {
    int at = index;
    for (int steps = 0; steps < STEPS; steps++) {
      Token token = syntax.token(at);
      int head = syntax.head(at);
      if (head < 0) {
        return false;
      }
      boolean clause = token.is("ccomp") || token.relation().equals("acl");
      if (clause && syntax.isNominal(head)) {
        return syntax.isOf("hearsay", head) && syntax.child(at, "nsubj") >= 0;
      }
      if (!token.is("conj") && !token.is("xcomp")) {
        return false;
      }
      at = head;
    }
    return false;
  }
}
