package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;

/** Cues that stand beside what is said: "according to", "in his view", a name and a colon. */
final class AsideCues {
  /** Furthest place of the colon behind a label, in tokens. */
  private static final int MAX_LABEL = 24;

  private final Pieces pieces;
  private final QuotationNeighbours neighbours;

  AsideCues(Pieces pieces, QuotationNeighbours neighbours) {
    this.pieces = pieces;
    this.neighbours = neighbours;
  }

  /** "According to Brandt, ..."; empty when no source follows. */
  Optional<Cue> according(Tree tree, int cue) {
    int noun = AsidePhrase.noun(tree, cue);
    return noun == Tree.NONE
        ? Optional.empty()
        : Optional.of(aside(tree, Math.min(cue, tree.first(noun)), noun, cue, noun));
  }

  /** "In his view, ...": the clause beside a noun of opinion with its owner. */
  Optional<Cue> opinion(Tree tree, Roles roles, int cue) {
    int mark = tree.child(cue, "case");
    int owner = tree.childExactly(cue, "nmod:poss");
    int source = owner != Tree.NONE ? owner : roles.oblique(cue, "of");
    String preposition = mark == Tree.NONE ? "" : tree.lemma(mark);
    boolean in = mark < cue && (preposition.equals("in") || preposition.equals("by"));
    boolean definite = owner != Tree.NONE || tree.child(cue, "det") != Tree.NONE;
    return in && definite && source != Tree.NONE
        ? Optional.of(aside(tree, mark, Math.max(cue, source), cue, source))
        : Optional.empty();
  }

  /** A phrase set beside a clause that names its source; the content is the rest. */
  private Cue aside(Tree tree, int from, int noun, int cue, int source) {
    int end = AsidePhrase.end(tree, noun);
    List<Candidate> found = new ArrayList<>();
    boolean hangsOut = tree.token(noun).is("obl") || tree.token(noun).is("nmod");
    int top = hangsOut && tree.head(noun) != cue ? noun : cue;
    int head = tree.head(top);
    if (head != Tree.NONE && !tree.isUnder(head, noun)) {
      BitSet chosen = Pieces.below(tree, head, top);
      chosen.clear(from, end + 1);
      pieces.read(Construction.HOST, tree, chosen, head, "according to", found);
    }
    BitSet all = Pieces.run(0, tree.size());
    all.clear(from, end + 1);
    pieces.read(Construction.AROUND, tree, all, Tree.NONE, "according to", found);
    pieces.read(Construction.FRONT, tree, Pieces.run(0, from), Tree.NONE, "according to", found);
    pieces.read(
        Construction.REST,
        tree,
        Pieces.run(end + 1, tree.size()),
        Tree.NONE,
        "according to",
        found);
    neighbours.add(tree, from, end, cue, found);
    return new Cue(tree, cue, source, Optional.empty(), from, end, found);
  }

  /** "Brandt: we will not sign"; empty for a colon that is far from the start or no label's. */
  Optional<Cue> label(Tree tree, int colon) {
    int size = tree.size();
    if (colon == 0 || colon == size - 1 || colon > MAX_LABEL) {
      return Optional.empty();
    }
    int before = SubjectFinder.named(tree, 0, colon);
    int after = SubjectFinder.named(tree, colon + 1, Math.min(size, colon + 12));
    List<Candidate> found = new ArrayList<>();
    if (before != Tree.NONE) {
      pieces.read(
          Construction.LABEL, tree, Pieces.run(colon + 1, size), colon - 1, "before", found);
    } else if (after != Tree.NONE && size - colon < 12) {
      pieces.read(Construction.LABEL, tree, Pieces.run(0, colon), colon + 1, "after", found);
    }
    int source = before == Tree.NONE ? after : before;
    return Optional.of(new Cue(tree, colon, source, Optional.empty(), colon, colon, found));
  }
}
