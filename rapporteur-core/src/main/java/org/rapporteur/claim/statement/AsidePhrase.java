package org.rapporteur.claim.statement;

import org.rapporteur.claim.clause.Phrases;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Upos;

/** How far a phrase reaches that is set beside a clause: "according to Brandt, the envoy, ...". */
final class AsidePhrase {
  private AsidePhrase() {}

  /** Last token of the phrase of a noun: before the next mark, its apposition included. */
  static int end(Tree tree, int noun) {
    int end = noun;
    while (end + 1 < tree.size() && !isEnd(tree, end + 1)) {
      end++;
    }
    if (end + 1 >= tree.size() - 1 && tree.last(noun) < end) {
      return tree.sentence().tokenAt(new Phrases(tree).nounPhrase(noun).end() - 1);
    }
    for (int child : tree.children(noun)) {
      boolean apposed = tree.token(child).is("appos") && tree.first(child) == end + 2;
      int close = tree.last(child) + 1;
      if (apposed && close < tree.size() && tree.token(close).form().equals(",")) {
        return close - 1;
      }
    }
    return end;
  }

  private static boolean isEnd(Tree tree, int index) {
    String form = tree.token(index).form();
    return Pieces.isMark(tree, index) && !form.equals("-") && !form.equals("(");
  }

  /** The noun after "according to"; {@link Tree#NONE} for none. */
  static int noun(Tree tree, int cue) {
    int head = tree.head(cue);
    boolean near = head > cue && !isParted(tree, cue, head);
    if (near && tree.token(cue).is("case") && isNominal(tree.token(head).upos())) {
      return head;
    }
    int below = tree.child(cue, "obl", "nmod", "obj");
    if (below > cue && !isParted(tree, cue, below)) {
      return below;
    }
    for (int i = cue + 2; i < tree.size() && i < cue + 10; i++) {
      Upos upos = tree.token(i).upos();
      boolean out = tree.head(i) < i || isParted(tree, i, tree.head(i));
      if (upos == Upos.PRON || (isNominal(upos) && out)) {
        return i;
      }
    }
    return Tree.NONE;
  }

  /** Whether a comma or another mark stands between two tokens. */
  private static boolean isParted(Tree tree, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tree.token(i).form().equals(",") || tree.token(i).form().equals("\"")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominal(Upos upos) {
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }
}
