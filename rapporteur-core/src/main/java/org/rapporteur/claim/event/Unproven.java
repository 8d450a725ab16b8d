package org.rapporteur.claim.event;

import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

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
    return marked
        || goesOnAllegedly(syntax, index)
        || isOfHearsay(syntax, index)
        || isBehindHearsay(syntax, index);
  }

  /** "They allegedly shot and stabbed people": the adverb is said of both. */
  private static boolean goesOnAllegedly(Syntax syntax, int index) {
    int head = syntax.head(index);
    return head >= 0
        && syntax.token(index).is("conj")
        && syntax.isVerb(index)
        && syntax.isVerb(head)
        && syntax.child(index, "nsubj", "aux") < 0
        && syntax.children(head, "advmod").stream()
            .anyMatch(c -> c < head && syntax.isOf("allegedly", c));
  }

  /** The same by the order of words, where the tree hangs the clause on the verb. */
  private static boolean isBehindHearsay(Syntax syntax, int index) {
    int mark = syntax.child(index, "mark");
    if (mark < 1 || !syntax.form(mark).equals("that") || syntax.token(index).is("acl")) {
      return false;
    }
    int before = mark - 1;
    while (before > 0 && syntax.token(before).upos() == Upos.PUNCT) {
      before--;
    }
    int above = syntax.token(before).is("nmod") ? syntax.head(before) : -1;
    return (syntax.isNominal(before) && syntax.isOf("hearsay", before))
        || (above >= 0 && syntax.isOf("hearsay", above));
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
      boolean whole = // a relative clause lacks what it hangs on
          token.is("ccomp")
              || token.relation().equals("acl")
              || (token.is("acl") && syntax.child(at, "obj", "obl") >= 0);
      if (whole && syntax.isNominal(head)) {
        int above = syntax.token(head).is("nmod") ? syntax.head(head) : -1;
        boolean hearsay =
            syntax.isOf("hearsay", head) || (above >= 0 && syntax.isOf("hearsay", above));
        return hearsay && syntax.child(at, "nsubj") >= 0;
      }
      if (!token.is("conj") && !token.is("xcomp")) {
        return false;
      }
      at = head;
    }
    return false;
  }
}
