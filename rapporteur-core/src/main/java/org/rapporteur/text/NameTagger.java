package org.rapporteur.text;

import java.util.List;

/**
 * Marks the names in a sentence: from left to right, one BIO label per word, {@code I-} only where
 * a label of the same kind stands before.
 */
final class NameTagger {
  private final Weights weights;
  private final int outside;

  /** For each label the label that must stand before it or begin it, -1 for any. */
  private final int[] begins;

  NameTagger(Weights weights, List<String> labels) {
    this.weights = weights;
    outside = labels.indexOf("O");
    begins = new int[labels.size()];
    for (int i = 0; i < begins.length; i++) {
      String label = labels.get(i);
      begins[i] = label.startsWith("I-") ? labels.indexOf("B-" + label.substring(2)) : -1;
    }
  }

  /** The label of each word, as an index of the model's name labels. */
  int[] label(Words words, int[] tags) {
    int[] labels = new int[words.size];
    int[] found = new int[NameFeatures.MAX];
    int[] scores = new int[weights.classes()];
    int last = -1;
    int beforeLast = -1;
    for (int i = 0; i < words.size; i++) {
      weights.score(found, NameFeatures.fill(words, tags, i, last, beforeLast, found), scores);
      int best = outside;
      for (int label = 0; label < scores.length; label++) {
        boolean allowed = begins[label] < 0 || last == label || last == begins[label];
        if (allowed && scores[label] > scores[best]) {
          best = label;
        }
      }
      labels[i] = best;
      beforeLast = last;
      last = best;
    }
    return labels;
  }
}
