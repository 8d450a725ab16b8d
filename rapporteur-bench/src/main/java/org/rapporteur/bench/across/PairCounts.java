package org.rapporteur.bench.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Two partitions of the same pages compared: adjusted Rand index (Hubert and Arabie 1985), pairs.
 */
final class PairCounts {
  private final Map<String, String> truth;
  private final Map<String, String> found;
  private final double both;
  private final double inTruth;
  private final double inFound;

  PairCounts(Map<String, String> truth, Map<String, String> found) {
    this.truth = truth;
    this.found = found;
    this.inTruth = couples(p -> truth.getOrDefault(p, p));
    this.inFound = couples(p -> found.getOrDefault(p, p));
    this.both = couples(p -> truth.getOrDefault(p, p) + "\n" + found.getOrDefault(p, p));
  }

  private double couples(Function<String, String> label) {
    Map<String, Long> sizes = new HashMap<>();
    truth.keySet().forEach(p -> sizes.merge(label.apply(p), 1L, Long::sum));
    return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }

  double adjustedRand() {
    double n = truth.size();
    double expected = inTruth * inFound / (n * (n - 1) / 2);
    double most = (inTruth + inFound) / 2;
    return most == expected ? 1 : (both - expected) / (most - expected);
  }

  double precision() {
    return inFound == 0 ? 1 : both / inFound;
  }

  double recall() {
    return inTruth == 0 ? 1 : both / inTruth;
  }

  /** Pages that stand with a page of another family, a line each. */
  List<String> wrong() {
    Map<String, List<String>> byFound = new TreeMap<>();
    truth
        .keySet()
        .forEach(
            p -> byFound.computeIfAbsent(found.getOrDefault(p, p), f -> new ArrayList<>()).add(p));
    List<String> wrong = new ArrayList<>();
    byFound.values().stream()
        .filter(pages -> pages.stream().map(p -> truth.getOrDefault(p, p)).distinct().count() > 1)
        .forEach(pages -> wrong.add(String.join(" = ", pages)));
    return wrong;
  }
}
