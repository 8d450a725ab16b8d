package org.rapporteur.text;

import java.util.List;

/**
 * A greedy transition parser: from left to right, one sentence, one tree.
 *
 * <p>Trained with a dynamic oracle (Goldberg and Nivre, TACL 1, 2013), so that it has seen its own
 * mistakes.
 */
final class TreeParser {
  private final Weights weights;
  private final int relations;
  private final int root;

  TreeParser(Weights weights, List<String> relations) {
    this.weights = weights;
    this.relations = relations.size();
    root = relations.indexOf("root");
  }

  Configuration parse(Words words, int[] tags, int[] upos) {
    Configuration at = new Configuration(words.size);
    int[] found = new int[TreeFeatures.MAX];
    int[] scores = new int[weights.classes()];
    TreeFeatures features = new TreeFeatures(words, tags, upos, found);
    while (!at.done()) {
      weights.score(found, features.fill(at), scores);
      apply(at, best(at, scores));
    }
    return at;
  }

  private int best(Configuration at, int[] scores) {
    int best = at.mayShift() ? 0 : -1;
    if (at.mayLeft()) {
      best = greatest(scores, 1, at.next() == at.size(), best);
    }
    return at.mayRight() ? greatest(scores, 1 + relations, false, best) : best;
  }

  /** The best of the transitions from {@code first}; the root takes its relation and no other. */
  private int greatest(int[] scores, int first, boolean toRoot, int before) {
    int best = before;
    for (int i = first; i < first + relations; i++) {
      if ((i - first == root) == toRoot && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private void apply(Configuration at, int transition) {
    if (transition == 0) {
      at.shift();
    } else if (transition <= relations) {
      at.left(transition - 1);
    } else {
      at.right(transition - 1 - relations);
    }
  }
}
