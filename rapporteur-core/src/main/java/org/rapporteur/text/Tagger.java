package org.rapporteur.text;

/** A greedy tagger: from left to right, one tag per word, each seeing the two before it. */
final class Tagger {
  private final Weights weights;

  Tagger(Weights weights) {
    this.weights = weights;
  }

  /** The tag of each word, as an index of the model's tags. */
  int[] tag(Words words) {
    int[] tags = new int[words.size];
    int[] found = new int[TagFeatures.MAX];
    int[] scores = new int[weights.classes()];
    int last = -1;
    int beforeLast = -1;
    for (int i = 0; i < words.size; i++) {
      weights.score(found, TagFeatures.fill(words, i, last, beforeLast, found), scores);
      int best = 0;
      for (int tag = 1; tag < scores.length; tag++) {
        if (scores[tag] > scores[best]) {
          best = tag;
        }
      }
      tags[i] = best;
      beforeLast = last;
      last = best;
    }
    return tags;
  }
}
