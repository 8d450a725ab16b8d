package org.rapporteur.claim.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Span;
import org.rapporteur.model.Upos;

/** The readings of a cue that the order of words gives, whatever the tree makes of them. */
final class OrderReadings {
  private static final int REACH = 14;

  private final Passage passage;
  private final Pieces pieces;
  private final RelayWords relays;

  OrderReadings(Passage passage, Pieces pieces, RelayWords relays) {
    this.passage = passage;
    this.pieces = pieces;
    this.relays = relays;
  }

  /** Adds what stands on either side of a cue's phrase, from its first to its last token. */
  void add(Tree tree, int from, int to, int cue, List<Candidate> found) {
    int size = tree.size();
    boolean parted = from > 1 && isComma(tree, from - 1);
    if (parted) {
      pieces.read(Construction.FRONT, tree, Pieces.run(0, from), Tree.NONE, "", found);
      int comma = to + 1;
      while (comma < size && comma < to + REACH && !tree.token(comma).form().equals(",")) {
        comma++;
      }
      if (comma < size - 1 && tree.token(comma).form().equals(",")) {
        BitSet both = Pieces.run(0, from);
        both.set(comma + 1, size);
        pieces.read(Construction.AROUND, tree, both, Tree.NONE, "", found);
      }
    }
    int end = relays.tail(tree, cue + 1, size);
    for (int i = cue + 1; i < end && i < cue + 12; i++) {
      String form = tree.token(i).form();
      if (form.equals(":")) {
        pieces.read(Construction.COLON, tree, Pieces.run(i + 1, end), Tree.NONE, ":", found);
        break;
      }
      if (form.equals("that") && !parted) {
        pieces.read(Construction.THAT_REST, tree, Pieces.run(i, end), Tree.NONE, "that", found);
        break;
      }
    }
    if (cue + 1 < end) {
      pieces.read(Construction.REST, tree, Pieces.run(cue + 1, end), Tree.NONE, "", found);
    }
  }

  /**
   * "Dismissed the plan as “a joke”": the object and what it is called end with the quotation,
   * which trees often cut or run past.
   */
  void called(Tree tree, int cue, List<Candidate> found) {
    int object = tree.childExactly(cue, "obj");
    int as = as(tree, cue);
    int at = as == Tree.NONE ? 0 : passage.quotationFrom(tree.token(as).end());
    if (object <= cue || object >= as || at >= passage.quotations().size()) {
      return;
    }
    Span outer = passage.quotations().get(at).outer();
    boolean next = outer.contains(tree.token(as + 1).span());
    boolean read =
        found.stream()
            .anyMatch(
                c ->
                    c.construction() == Construction.OBJECT_AND_REST
                        && c.hull().end() >= outer.end() - 1);
    int end = Math.min(tree.sentence().tokenAt(outer.end() - 1) + 1, tree.size());
    boolean more = end < tree.size() && tree.token(end).upos() == Upos.CCONJ;
    if (next && !read && !more) {
      BitSet chosen = Pieces.run(cue + 1, end);
      pieces.read(Construction.OBJECT_AND_REST, tree, chosen, as + 1, "as", found);
    }
  }

  /** The "as" near a cue, before any mark; {@link Tree#NONE} for none. */
  private static int as(Tree tree, int cue) {
    for (int i = cue + 1; i < tree.size() - 1 && i < cue + REACH; i++) {
      if (Pieces.isMark(tree, i)) {
        return Tree.NONE;
      }
      if (tree.token(i).form().equals("as")) {
        return i;
      }
    }
    return Tree.NONE;
  }

  private static boolean isComma(Tree tree, int index) {
    return Pieces.isMark(tree, index);
  }
}
