package org.rapporteur.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages as sparse vectors of weighted terms (tf-idf: Salton and Buckley 1988), compared by cosine.
 * Pages in two languages are compared by names, figures and days alone.
 */
final class PageVectors implements Linkage.Similarity {
  private final List<PageProfile> pages;
  private final Weights weights;
  private final int[][] terms;
  private final float[][] values;
  private final boolean[] anchor;
  private final float[] anchorNorm;
  private final int[] group;
  private final PageVectors everywhere;

  private PageVectors(
      List<PageProfile> pages,
      Weights weights,
      int[][] terms,
      float[][] values,
      boolean[] anchor,
      int[] group,
      @Nullable PageVectors everywhere) {
    this.everywhere = everywhere == null ? this : everywhere;
    this.pages = pages;
    this.weights = weights;
    this.terms = terms;
    this.values = values;
    this.anchor = anchor;
    this.group = group;
    this.anchorNorm = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      double sum = 0;
      for (int k = 0; k < terms[i].length; k++) {
        sum += anchor[terms[i][k]] ? values[i][k] * values[i][k] : 0;
      }
      anchorNorm[i] = (float) Math.sqrt(sum);
    }
  }

  /** Weighs every term by how rare it is in news at large and among these pages. */
  static PageVectors of(List<PageProfile> pages, Background background, Weights weights) {
    TermNumbers numbers = new TermNumbers();
    int[] pagesWith = new int[1 << 12];
    boolean[] anchor = new boolean[1 << 12];
    float[] share = new float[1 << 12];
    int[][] terms = new int[pages.size()][];
    for (int i = 0; i < terms.length; i++) {
      long[] keys = pages.get(i).terms();
      terms[i] = new int[keys.length];
      for (int k = 0; k < keys.length; k++) {
        int known = numbers.size();
        int term = numbers.number(keys[k]);
        pagesWith = TermNumbers.fit(pagesWith, numbers.size());
        if (numbers.size() > known) {
          anchor = fit(anchor, pagesWith.length);
          share = share.length < pagesWith.length ? Arrays.copyOf(share, pagesWith.length) : share;
          anchor[term] = TermKeys.isAnchor(keys[k]);
          share[term] = background.share(keys[k]);
        }
        pagesWith[term]++;
        terms[i][k] = term;
      }
    }
    float[][] values = new float[terms.length][];
    double all = terms.length + weights.background() + 1;
    for (int i = 0; i < terms.length; i++) {
      values[i] = new float[terms[i].length];
      for (int k = 0; k < terms[i].length; k++) {
        int term = terms[i][k];
        double rare = Math.log(all / (pagesWith[term] + weights.background() * share[term]));
        values[i][k] =
            (float)
                (Math.sqrt(pages.get(i).counts()[k])
                    * Math.pow(Math.max(0, rare), weights.rarity()));
      }
      norm(values[i]);
      sortAndDropLone(terms, values, i, pagesWith);
    }
    return new PageVectors(pages, weights, terms, values, anchor, new int[terms.length], null);
  }

  /**
   * The same pages with terms weighed anew by how well they tell the pages of each group apart:
   * what every page of a topic shares says nothing about which of its events a page tells.
   */
  PageVectors within(int[] groups) {
    float[][] local = new float[values.length][];
    for (List<Integer> members : Linkage.byGroup(groups).values()) {
      Map<String, Map<Integer, Integer>> pagesWith = new HashMap<>();
      Map<String, Integer> sizes = new HashMap<>();
      for (int i : members) {
        String language = pages.get(i).language();
        sizes.merge(language, 1, Integer::sum);
        Map<Integer, Integer> counts = pagesWith.computeIfAbsent(language, l -> new HashMap<>());
        for (int term : terms[i]) {
          counts.merge(term, 1, Integer::sum);
        }
      }
      for (int i : members) {
        String language = pages.get(i).language();
        local[i] =
            localValues(
                i, sizes.getOrDefault(language, 1), pagesWith.getOrDefault(language, Map.of()));
      }
    }
    return new PageVectors(pages, weights, terms, local, anchor, groups, this);
  }

  private float[] localValues(int i, int size, Map<Integer, Integer> pagesWith) {
    float[] local = new float[values[i].length];
    for (int k = 0; k < local.length; k++) {
      int with = pagesWith.getOrDefault(terms[i][k], 1);
      local[k] = (float) (values[i][k] * weights.localFactor(size, with));
    }
    norm(local);
    return local;
  }

  /** Cosine of two pages; of their names, figures and days when the languages differ. */
  double cosine(int a, int b) {
    boolean same = pages.get(a).language().equals(pages.get(b).language());
    int[] left = terms[a];
    int[] right = terms[b];
    double sum = 0;
    for (int i = 0, k = 0; i < left.length && k < right.length; ) {
      if (left[i] == right[k]) {
        if (same || anchor[left[i]]) {
          sum += values[a][i] * values[b][k];
        }
        i++;
        k++;
      } else if (left[i] < right[k]) {
        i++;
      } else {
        k++;
      }
    }
    if (same) {
      return sum;
    }
    double norms = anchorNorm[a] * anchorNorm[b];
    return norms == 0 ? 0 : weights.acrossLanguages() * sum / norms;
  }

  /** The cosine, less the further apart the days of publication are. */
  @Override
  public double of(int a, int b) {
    if (group[a] != group[b]) {
      return 0;
    }
    double cosine =
        weights.mix() == 0
            ? cosine(a, b)
            : (1 - weights.mix()) * cosine(a, b) + weights.mix() * everywhere.cosine(a, b);
    return cosine * weights.nearness(pages.get(a), pages.get(b));
  }

  int size() {
    return terms.length;
  }

  int[] terms(int page) {
    return terms[page];
  }

  float[] values(int page) {
    return values[page];
  }

  private static void norm(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value * value;
    }
    float length = (float) Math.sqrt(sum);
    for (int k = 0; k < values.length && length > 0; k++) {
      values[k] /= length;
    }
  }

  /** Terms of one page alone count in its length, but can match nothing. */
  private static void sortAndDropLone(int[][] terms, float[][] values, int i, int[] pagesWith) {
    long[] order = new long[terms[i].length];
    int kept = 0;
    for (int k = 0; k < order.length; k++) {
      if (pagesWith[terms[i][k]] > 1) {
        order[kept++] = (long) terms[i][k] << 32 | k;
      }
    }
    Arrays.sort(order, 0, kept);
    int[] sorted = new int[kept];
    float[] moved = new float[kept];
    for (int k = 0; k < kept; k++) {
      sorted[k] = (int) (order[k] >>> 32);
      moved[k] = values[i][(int) order[k]];
    }
    terms[i] = sorted;
    values[i] = moved;
  }

  private static boolean[] fit(boolean[] flags, int size) {
    return size <= flags.length ? flags : Arrays.copyOf(flags, size);
  }
}
