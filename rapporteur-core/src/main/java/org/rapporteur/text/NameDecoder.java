package org.rapporteur.text;

import java.util.List;

/**
 * Chooses the best labels of a sentence among those that make sense: {@code I-} only where a label
 * of the same kind stands before (Viterbi).
 */
final class NameDecoder {
  private static final float NEVER = -1e9f;

  private final int size;

  /** For each label {@code I-X} the label {@code B-X}, else -1. */
  private final int[] begins;

  NameDecoder(List<String> labels) {
    size = labels.size();
    begins = new int[size];
    for (int i = 0; i < size; i++) {
      String label = labels.get(i);
      begins[i] = label.startsWith("I-") ? labels.indexOf("B-" + label.substring(2)) : -1;
    }
  }

  /**
   * The label of each word.
   *
   * @param scores a row of scores a word
   */
  int[] decode(float[][] scores) {
    int n = scores.length;
    float[] best = new float[n * size];
    int[] from = new int[n * size];
    for (int t = 0; t < n; t++) {
      for (int label = 0; label < size; label++) {
        float most = t == 0 && begins[label] < 0 ? 0f : NEVER;
        for (int last = 0; t > 0 && last < size; last++) {
          boolean allowed = begins[label] < 0 || last == label || last == begins[label];
          if (allowed && best[(t - 1) * size + last] > most) {
            most = best[(t - 1) * size + last];
            from[t * size + label] = last;
          }
        }
        best[t * size + label] = most + scores[t][label];
      }
    }
    int[] out = new int[n];
    for (int label = 1; n > 0 && label < size; label++) {
      if (best[(n - 1) * size + label] > best[(n - 1) * size + out[n - 1]]) {
        out[n - 1] = label;
      }
    }
    for (int t = n - 1; t > 0; t--) {
      out[t - 1] = from[t * size + out[t]];
    }
    return out;
  }
}
