package org.rapporteur.claim.event;

import java.util.Set;
import org.rapporteur.model.Token;

/** Acts that are hoped for, feared, asked for or nearly done, but not told as done. */
final class Supposed {
  private static final Set<String> ALMOST = Set.of("almost", "nearly");
  private static final Set<String> ASKING =
      Set.of("adamant", "insistent", "suggest", "recommend", "propose");

  private Supposed() {}

  /** Whether somebody only hopes, fears or supposes the clause, or an adverb says "perhaps". */
  static boolean is(Syntax syntax, int verb) {
    if (syntax.children(verb, "advmod").stream().anyMatch(c -> syntax.isOf("perhaps", c))) {
      return true;
    }
    if (syntax.children(verb, "advmod").stream()
        .anyMatch(c -> c == verb - 1 && ALMOST.contains(syntax.form(c)))) {
      return true; // "had almost taken the town"
    }
    if (isAskedFor(syntax, verb)) {
      return true;
    }
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      Token token = syntax.token(at);
      int head = syntax.head(at);
      boolean inside =
          token.is("ccomp")
              || token.is("csubj")
              || token.is("xcomp")
              || token.relation().equals("acl");
      if (head < 0 || (!inside && !token.is("conj"))) {
        return false;
      }
      if (token.is("ccomp") && Mood.isNegated(syntax, head) && syntax.isOf("asserting", head)) {
        return true; // "never believed that Norvia intended to"
      }
      if (inside && syntax.isOf("supposing", head)) {
        return !Mood.hasNo(syntax, head); // "no wonder that"
      }
      at = head;
    }
    return false;
  }

  /** "Is adamant that Velko step down": the bare form asks for it. */
  private static boolean isAskedFor(Syntax syntax, int verb) {
    int head = syntax.head(verb);
    return head >= 0
        && syntax.token(verb).is("ccomp")
        && ASKING.contains(syntax.lemma(head))
        && syntax.isVerb(verb)
        && syntax.form(verb).equals(syntax.lemma(verb))
        && syntax.child(verb, "aux") < 0;
  }
}
