package org.rapporteur.claim.event;

import java.util.Set;

/**
 * Whether words of refusal or readiness say who or what somebody is, and tell no act: "the rebels
 * opposing him", "a ruler whose people rejected him", "the only way it was ready to go".
 */
final class Description {
  private static final Set<String> SEEMING = Set.of("seem", "appear", "look");

  private Description() {}

  static boolean is(Syntax syntax, int index, ActRow row) {
    boolean clause = syntax.token(index).relation().equals("acl:relcl");
    return isOpposing(syntax, index)
        || (clause && isOfWhose(syntax, index))
        || (clause && row.rule().endsWith("#willing") && syntax.doer(index) != syntax.head(index))
        || (row.frame() == Frame.INTEND
            && index > 0
            && SEEMING.contains(syntax.lemma(index - 1))); // "appears resolved to"
  }

  /** "Opposing" without "was" is no verb of its own, but "by opposing" is. */
  private static boolean isOpposing(Syntax syntax, int index) {
    return syntax.form(index).equals("opposing")
        && syntax.child(index, "aux") < 0
        && (syntax.child(index, "mark") < 0 || syntax.child(index, "nsubj") >= 0);
  }

  private static boolean isOfWhose(Syntax syntax, int index) {
    int subject = syntax.subject(index);
    return subject >= 0
        && syntax.children(subject).stream().anyMatch(c -> syntax.form(c).equals("whose"));
  }
}
