package org.rapporteur.bench.train;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The rows of the embedding: one for each feature met often enough; row 0 is an unknown word. */
final class FeatureTable {
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final int[] keys;
  private final int[] counts;

  private FeatureTable(Map<Integer, Integer> seen, int minCount) {
    Map<Integer, Integer> sorted = new TreeMap<>(seen);
    sorted.values().removeIf(n -> n < minCount);
    keys = new int[sorted.size()];
    counts = new int[sorted.size() + 1];
    int i = 0;
    for (Map.Entry<Integer, Integer> one : sorted.entrySet()) {
      keys[i] = one.getKey();
      counts[i + 1] = one.getValue();
      rows.put(keys[i], ++i);
    }
  }

  /** Counts features and keeps those met {@code minCount} times. */
  static FeatureTable of(Iterable<int[]> sentences, int minCount) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int[] features : sentences) {
      for (int f : features) {
        seen.merge(f, 1, Integer::sum);
      }
    }
    return new FeatureTable(seen, minCount);
  }

  /** Rows of features, {@code width} a word; an unknown word has row 0, other features -1. */
  int[] rowsOf(int[] features, int width) {
    int[] out = new int[features.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = rows.getOrDefault(features[i], i % width == 0 ? 0 : -1);
    }
    return out;
  }

  /** Hashes of the features, ascending; that at {@code i} has row {@code i + 1}. */
  int[] keys() {
    return keys.clone();
  }

  /** How often each row is met. */
  int[] counts() {
    return counts.clone();
  }
}
