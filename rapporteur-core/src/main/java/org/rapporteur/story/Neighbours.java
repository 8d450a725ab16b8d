package org.rapporteur.story;

import java.util.Arrays;

/**
 * The pages most like each page, through an index from terms to pages. Terms on very many pages are
 * not looked up, so that the cost of a page hardly grows with the number of pages.
 */
final class Neighbours {
  /** Most pages of a term that is looked up: beyond, it says little and costs much. */
  private static final int MAX_PAGES = 400;

  /** Heaviest terms of a page that are looked up. */
  private static final int QUERY_TERMS = 60;

  private final PageVectors vectors;
  private final int[][] pagesWith;
  private final float[][] valuesWith;
  private final float[] scores;
  private final int[] found;

  Neighbours(PageVectors vectors) {
    this.vectors = vectors;
    int[] counts = new int[1 << 12];
    for (int i = 0; i < vectors.size(); i++) {
      for (int term : vectors.terms(i)) {
        counts = TermNumbers.fit(counts, term + 1);
        counts[term]++;
      }
    }
    pagesWith = new int[counts.length][];
    valuesWith = new float[counts.length][];
    scores = new float[vectors.size()];
    found = new int[vectors.size()];
    int[] filled = new int[counts.length];
    for (int i = 0; i < vectors.size(); i++) {
      int[] terms = vectors.terms(i);
      for (int k = 0; k < terms.length; k++) {
        int term = terms[k];
        if (counts[term] <= MAX_PAGES) {
          if (filled[term] == 0) {
            pagesWith[term] = new int[counts[term]];
            valuesWith[term] = new float[counts[term]];
          }
          pagesWith[term][filled[term]] = i;
          valuesWith[term][filled[term]++] = vectors.values(i)[k];
        }
      }
    }
  }

  /**
   * Pages that are likely most like this one, the likeliest first.
   *
   * @param most how many at most
   */
  int[] of(int page, int most) {
    int[] terms = vectors.terms(page);
    float[] values = vectors.values(page);
    int size = 0;
    for (int k : heaviest(values)) {
      int[] with = pagesWith[terms[k]];
      for (int p = 0; with != null && p < with.length; p++) {
        if (scores[with[p]] == 0 && with[p] != page && size < found.length) {
          found[size++] = with[p];
        }
        scores[with[p]] += values[k] * valuesWith[terms[k]][p];
      }
    }
    int[] best = best(size, most);
    for (int i = 0; i < size; i++) {
      scores[found[i]] = 0;
    }
    scores[page] = 0;
    return best;
  }

  /** Of the pages found the most similar; of equals the first. */
  private int[] best(int size, int most) {
    long[] order = new long[Math.min(most, size)];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      long key = (long) Float.floatToIntBits(scores[found[i]]) << 32 | (~found[i] & 0xffffffffL);
      if (kept < order.length || key > order[kept - 1]) {
        int at = kept < order.length ? kept++ : kept - 1;
        while (at > 0 && order[at - 1] < key) {
          order[at] = order[at - 1];
          at--;
        }
        order[at] = key;
      }
    }
    int[] best = new int[kept];
    for (int i = 0; i < kept; i++) {
      best[i] = ~(int) order[i];
    }
    return best;
  }

  private static int[] heaviest(float[] values) {
    long[] order = new long[values.length];
    for (int k = 0; k < order.length; k++) {
      order[k] = (long) Float.floatToIntBits(values[k]) << 32 | k;
    }
    Arrays.sort(order);
    int[] best = new int[Math.min(QUERY_TERMS, order.length)];
    for (int k = 0; k < best.length; k++) {
      best[k] = (int) order[order.length - 1 - k];
    }
    return best;
  }
}
