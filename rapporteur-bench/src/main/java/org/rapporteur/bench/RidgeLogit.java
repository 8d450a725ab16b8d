package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Logistic regression with a squared penalty on all weights but that of the first sign (Hoerl and
 * Kennard 1970; le Cessie and van Houwelingen 1992), by AdaGrad over all examples at once: the same
 * examples give the same weights, to the printed digits in whatever order.
 */
final class RidgeLogit {
  private static final int STEPS = 600;
  private static final double RATE = 0.05;

  private final double penalty;
  private final int least;
  private final String free;
  private final Map<String, Double> weights = new TreeMap<>();

  /**
   * @param penalty half of this times a weight's square is added to the loss
   * @param least examples in which a sign must be met to get a weight
   * @param free the sign whose weight costs nothing
   */
  RidgeLogit(double penalty, int least, String free) {
    this.penalty = penalty;
    this.least = least;
    this.free = free;
  }

  /** Learns from the signs of examples and whether each is right. */
  void fit(List<? extends Set<String>> examples, List<Boolean> right) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.forEach(sign -> counts.merge(sign, 1, Integer::sum)));
    Map<String, Integer> ids = new HashMap<>();
    List<String> names = new ArrayList<>();
    counts.forEach(
        (sign, count) -> {
          if (count >= least) {
            ids.put(sign, names.size());
            names.add(sign);
          }
        });
    int[][] signs = new int[examples.size()][];
    for (int i = 0; i < signs.length; i++) {
      signs[i] =
          examples.get(i).stream().filter(ids::containsKey).mapToInt(ids::get).sorted().toArray();
    }
    double[] learned = descend(signs, right, names);
    weights.clear();
    for (int k = 0; k < learned.length; k++) {
      weights.put(names.get(k), learned[k]);
    }
  }

  private double[] descend(int[][] signs, List<Boolean> right, List<String> names) {
    double[] weight = new double[names.size()];
    double[] squares = new double[weight.length];
    double[] gradient = new double[weight.length];
    for (int step = 0; step < STEPS; step++) {
      for (int k = 0; k < weight.length; k++) {
        gradient[k] = names.get(k).equals(free) ? 0 : penalty * weight[k];
      }
      for (int i = 0; i < signs.length; i++) {
        double odds = 0;
        for (int k : signs[i]) {
          odds += weight[k];
        }
        double off = 1 / (1 + Math.exp(-odds)) - (right.get(i) ? 1 : 0);
        for (int k : signs[i]) {
          gradient[k] += off;
        }
      }
      for (int k = 0; k < weight.length; k++) {
        squares[k] += gradient[k] * gradient[k];
        weight[k] -= RATE * gradient[k] / Math.sqrt(1e-6 + squares[k]);
      }
    }
    return weight;
  }

  /** The log odds that an example with these signs is right. */
  double odds(Set<String> signs) {
    double odds = 0;
    for (String sign : signs) {
      odds += weights.getOrDefault(sign, 0.0);
    }
    return odds;
  }

  /** The weights, by sign. */
  Map<String, Double> weights() {
    return weights;
  }
}
