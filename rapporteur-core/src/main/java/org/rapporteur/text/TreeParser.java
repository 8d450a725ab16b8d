package org.rapporteur.text;

/**
 * A greedy transition parser: from left to right, one sentence, one tree.
 *
 * <p>Trained with a dynamic oracle (Goldberg and Nivre, TACL 1, 2013), so that it has seen its own
 * mistakes.
 */
final class TreeParser {
  private final Weights weights;
  private final int relations;

  TreeParser(Weights weights, int relations) {
    this.weights = weights;
    this.relations = relations;
  }

  Configuration parse(Words words, int[] tags, int[] kinds) {
    Configuration at = new Configuration(words.size);
    int[] found = new int[TreeFeatures.MAX];
    int[] scores = new int[weights.classes()];
    TreeFeatures features = new TreeFeatures(words, tags, kinds, found);
    while (!at.done()) {
      weights.score(found, features.fill(at), scores);
      apply(at, best(at, scores));
    }
    return at;
  }

  private int best(Configuration at, int[] scores) {
    int best = -1;
    if (at.mayShift()) {
      best = 0;
    }
    if (at.mayLeft()) {
      best = greatest(scores, 1, relations, best);
    }
    if (at.mayRight()) {
      best = greatest(scores, 1 + relations, 2 * relations, best);
    }
    return best;
  }

  private static int greatest(int[] scores, int first, int last, int before) {
    int best = before;
    for (int i = first; i <= last; i++) {
      if (best < 0 || scores[i] > scores[best]) {
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
