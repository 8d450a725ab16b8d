package org.rapporteur.claim.event;

/** Whether what killed somebody was laid or thrown by a hand: a bomb, not a gas main. */
final class Blast {
  private static final int DEPTH = 4;

  private Blast() {}

  /**
   * A bomb, mine or rocket is; a blast is where its own words say so ("suicide", "roadside"), or
   * where none of them tells of gas, coal or a plant and its sentence speaks of attackers.
   */
  static boolean isLaid(Syntax syntax, int doer) {
    if (syntax.isOf("explosive", doer)) {
      return !syntax.lemma(doer).equals("mine") || !has(syntax, doer, "accidental-blast", 0);
    }
    if (!syntax.isOf("blast", doer)) {
      return false;
    }
    if (has(syntax, doer, "laid-blast", 0)) {
      return true;
    }
    if (has(syntax, doer, "accidental-blast", 0)) {
      return false;
    }
    return has(syntax, doer, "blast-vehicle", 0) || isAmongAttackers(syntax, doer);
  }

  /** Whether a word that modifies the noun, before or after it, is of the class. */
  private static boolean has(Syntax syntax, int noun, String words, int depth) {
    for (int child : syntax.children(noun, "compound", "amod", "nmod", "acl", "obl")) {
      boolean own =
          syntax.isOf(words, child)
              || syntax.isOf(words, syntax.form(child))
              || syntax.isOf(words, syntax.form(child).replaceAll("-.*", ""));
      if (own || (depth < DEPTH && has(syntax, child, words, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence speaks of attackers who are not themselves the ones killed. */
  private static boolean isAmongAttackers(Syntax syntax, int doer) {
    int verb = syntax.head(doer);
    int victims = verb < 0 ? -1 : syntax.object(verb);
    for (int i = 0; i < syntax.size(); i++) {
      boolean modifier = syntax.token(i).is("compound") || syntax.token(i).is("amod");
      boolean claims = syntax.isOf("blast-claimant", i) && !modifier;
      boolean among = victims >= 0 && syntax.tree().isUnder(i, victims);
      if (!among && (claims || syntax.isOf("laid-blast", i))) {
        return true;
      }
    }
    return false;
  }
}
