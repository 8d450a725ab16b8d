package org.rapporteur.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final float[] lone;
  private final int[] group;
  private final int[] groupSize;

  private PageVectors(
      List<PageProfile> pages,
      Weights weights,
      int[][] terms,
      float[][] values,
      boolean[] anchor,
      float[] lone,
      int[] group) {
    this.pages = pages;
    this.weights = weights;
    this.terms = terms;
    this.values = values;
    this.anchor = anchor;
    this.lone = lone;
    this.group = group;
    this.groupSize = sizes(group);
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
    float[] lone = new float[terms.length];
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
      lone[i] = sortAndDropLone(terms, values, i, pagesWith);
    }
    return new PageVectors(pages, weights, terms, values, anchor, lone, new int[terms.length]);
  }

  /**
   * The same pages with terms weighed anew by how well they tell the pages of each group apart:
   * what every page of a topic shares says nothing about which of its events a page tells.
   */
  PageVectors within(int[] groups) {
    float[][] local = new float[values.length][];
    float[] alone = new float[values.length];
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
        int size = sizes.getOrDefault(language, 1);
        local[i] = localValues(i, size, pagesWith.getOrDefault(language, Map.of()));
        double single = Weights.localFactor(size, 1);
        alone[i] = norm(local[i], lone[i] * single * single);
      }
    }
    return new PageVectors(pages, weights, terms, local, anchor, alone, groups);
  }

  private float[] localValues(int i, int size, Map<Integer, Integer> pagesWith) {
    float[] local = new float[values[i].length];
    for (int k = 0; k < local.length; k++) {
      int with = pagesWith.getOrDefault(terms[i][k], 1);
      local[k] = (float) (values[i][k] * Weights.localFactor(size, with));
    }
    return local;
  }

  private static int[] sizes(int[] group) {
    int[] sizes = new int[group.length];
    for (int one : group) {
      sizes[one]++;
    }
    return sizes;
  }

  /** Cosine of two pages; of their names, figures and days when the languages differ. */
  double cosine(int a, int b) {
    boolean same = pages.get(a).sharesLanguageWith(pages.get(b));
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

  /** How likely two pages of one topic tell one event, less the further apart their days are. */
  @Override
  public double of(int a, int b) {
    if (group[a] != group[b]) {
      return 0;
    }
    PageProfile one = pages.get(a);
    PageProfile other = pages.get(b);
    double likelihood =
        one.sharesLanguageWith(other)
            ? Weights.likelihood(cosine(a, b), groupSize[group[a]])
            : Weights.likelihoodAcross(cosine(a, b));
    return Math.max(likelihood, Occasion.likelihood(one, other)) * weights.nearness(one, other);
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
    norm(values, 0);
  }

  /**
   * Makes a vector of length 1, counting terms that are not in it.
   *
   * @param more the squares of those terms, added up
   * @return their share of the squares afterwards
   */
  private static float norm(float[] values, double more) {
    double sum = more;
    for (float value : values) {
      sum += value * value;
    }
    double length = Math.sqrt(sum);
    for (int k = 0; k < values.length && length > 0; k++) {
      values[k] = (float) (values[k] / length);
    }
    return sum == 0 ? 0 : (float) (more / sum);
  }

  /**
   * Terms of one page alone count in its length, but can match nothing.
   *
   * @return the squares of the values dropped, added up
   */
  private static float sortAndDropLone(int[][] terms, float[][] values, int i, int[] pagesWith) {
    long[] order = new long[terms[i].length];
    int kept = 0;
    double dropped = 0;
    for (int k = 0; k < order.length; k++) {
      if (pagesWith[terms[i][k]] > 1) {
        order[kept++] = (long) terms[i][k] << 32 | k;
      } else {
        dropped += values[i][k] * values[i][k];
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
    return (float) dropped;
  }

  private static boolean[] fit(boolean[] flags, int size) {
    return size <= flags.length ? flags : Arrays.copyOf(flags, size);
  }
}
