package org.rapporteur.story;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * A new page beside the pages of the stories it may belong to. Terms are weighed by how well they
 * tell these pages apart, as within a topic of {@link PageVectors}.
 */
final class StreamTopic {
  /** A page with its terms, sorted, and their damped counts. */
  record Member(Terms terms, PageProfile profile) {}

  /** Terms sorted by number, with the square roots of their counts. */
  static final class Terms {
    private final int[] numbers;
    private final float[] counts;

    Terms(int[] numbers, float[] counts) {
      this.numbers = numbers;
      this.counts = counts;
    }

    int[] numbers() {
      return numbers;
    }

    float[] counts() {
      return counts;
    }
  }

  private final IntToDoubleFunction rarity;
  private final IntPredicate anchor;
  private final Weights weights;
  private final Member page;
  private final int[] pagesWith;
  private final double[] rarities;
  private int size = 1;

  /**
   * @param page the new page
   * @param rarity weight of a term by its number
   * @param anchor whether a term is a name, a figure or a day
   * @param terms how many terms there are
   */
  StreamTopic(
      Member page, IntToDoubleFunction rarity, IntPredicate anchor, Weights weights, int terms) {
    this.page = page;
    this.rarity = rarity;
    this.anchor = anchor;
    this.weights = weights;
    this.pagesWith = new int[terms];
    this.rarities = new double[terms];
    count(page);
  }

  /** Takes a page of a likely story in. */
  void add(Member member) {
    size++;
    count(member);
  }

  private void count(Member member) {
    for (int term : member.terms().numbers()) {
      pagesWith[term]++;
    }
  }

  /** Cosine by rarity in news at large and so far. */
  double raw(Member other) {
    return cosine(other, false);
  }

  /** How likely the page tells one event with a member, less the further apart their days are. */
  double likelihood(Member other) {
    double likelihood =
        page.profile().sharesLanguageWith(other.profile())
            ? Weights.likelihoodSoFar(cosine(other, true), cosine(other, false), size)
            : Weights.likelihoodAcross(weights.acrossLanguages() * cosine(other, true));
    return likelihood * weights.nearness(page.profile(), other.profile());
  }

  private double cosine(Member other, boolean local) {
    boolean same = page.profile().sharesLanguageWith(other.profile());
    int[] left = page.terms().numbers();
    int[] right = other.terms().numbers();
    double sum = 0;
    double leftSquares = 0;
    double rightSquares = 0;
    int i = 0;
    int k = 0;
    while (i < left.length || k < right.length) {
      boolean takeLeft = k >= right.length || (i < left.length && left[i] <= right[k]);
      boolean takeRight = i >= left.length || (k < right.length && right[k] <= left[i]);
      int term = takeLeft ? left[i] : right[k];
      double weight = same || anchor.test(term) ? weight(term, local) : 0;
      double a = takeLeft ? weight * page.terms().counts()[i] : 0;
      double b = takeRight ? weight * other.terms().counts()[k] : 0;
      sum += a * b;
      leftSquares += a * a;
      rightSquares += b * b;
      i += takeLeft ? 1 : 0;
      k += takeRight ? 1 : 0;
    }
    return sum == 0 ? 0 : sum / Math.sqrt(leftSquares * rightSquares);
  }

  private double weight(int term, boolean local) {
    if (rarities[term] == 0) {
      rarities[term] = 1e-9 + rarity.applyAsDouble(term);
    }
    return local
        ? rarities[term] * Weights.localFactor(size, Math.max(1, pagesWith[term]))
        : rarities[term];
  }
}
