package org.rapporteur.bench.analyser;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts names that are right: both ends and the kind. */
final class NameCounts {
  private static final List<String> KINDS = List.of("PER", "ORG", "LOC");

  /** By kind and for all: names in the gold, names found, names right. */
  private final Map<String, int[]> counts = new TreeMap<>();

  void add(Set<String> gold, Set<String> own) {
    for (String name : gold) {
      add(name, 0);
      if (own.contains(name)) {
        add(name, 2);
      }
    }
    for (String name : own) {
      add(name, 1);
    }
  }

  private void add(String name, int column) {
    for (String key : List.of(name.substring(0, 3), "all")) {
      counts.computeIfAbsent(key, k -> new int[3])[column]++;
    }
  }

  /** Kind and ends of each name; kinds that the gold does not know are left out. */
  static Set<String> names(List<String> labels) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      if (label.startsWith("B-") && KINDS.contains(label.substring(2))) {
        int end = i + 1;
        while (end < labels.size() && labels.get(end).equals("I-" + label.substring(2))) {
          end++;
        }
        out.add(label.substring(2) + " " + i + " " + end);
      }
    }
    return out;
  }

  void print() {
    counts.forEach(NameCounts::print);
  }

  private static void print(String kind, int[] counts) {
    double precision = counts[2] / (double) Math.max(1, counts[1]);
    double recall = counts[2] / (double) Math.max(1, counts[0]);
    System.out.printf(
        Locale.ROOT,
        "%s precision %.3f recall %.3f F1 %.3f (%d in the gold)%n",
        kind,
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall),
        counts[0]);
  }
}
