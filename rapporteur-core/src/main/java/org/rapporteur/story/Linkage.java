package org.rapporteur.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average linkage (UPGMA: Sokal and Michener 1958) over a sparse graph: groups are merged best pair
 * first while the mean similarity of their members reaches the cut. Pairs that the graph does not
 * hold are asked for when a merge needs them, from a sample of members, so that cost stays near
 * linear. The result depends on the items' numbers and similarities alone.
 */
final class Linkage {
  /** Members asked on each side for a pair of groups that the graph does not hold. */
  private static final int SAMPLE = 4;

  /** Neighbours a group keeps after a merge. */
  private static final int MAX_NEIGHBOURS = 80;

  /** The similarity of two items, symmetric, in [0, 1]. */
  interface Similarity {
    double of(int a, int b);
  }

  private record Candidate(double similarity, int a, int b, int stampA, int stampB)
      implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int best = Double.compare(other.similarity, similarity);
      int first = best != 0 ? best : Integer.compare(a, other.a);
      return first != 0 ? first : Integer.compare(b, other.b);
    }
  }

  private final Similarity similarity;
  private final double cut;
  private final int maxSize;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Double>> near = new ArrayList<>();
  private final int[] stamps;
  private final PriorityQueue<Candidate> queue = new PriorityQueue<>();

  /**
   * @param size how many items there are
   * @param similarity of two items
   * @param cut least mean similarity of a merge, in (0, 1)
   * @param maxSize most items in a group
   */
  Linkage(int size, Similarity similarity, double cut, int maxSize) {
    this.similarity = similarity;
    this.cut = cut;
    this.maxSize = maxSize;
    this.stamps = new int[size];
    for (int i = 0; i < size; i++) {
      members.add(new ArrayList<>(List.of(i)));
      near.add(new TreeMap<>());
    }
  }

  /** Tells of a pair that may belong together. */
  void add(int a, int b, double value) {
    near.get(a).put(b, value);
    near.get(b).put(a, value);
  }

  /** The number of each item's group: the lowest of its members. */
  int[] groups() {
    for (int a = 0; a < members.size(); a++) {
      for (Map.Entry<Integer, Double> entry : near.get(a).entrySet()) {
        if (a < entry.getKey()) {
          offer(a, entry.getKey(), entry.getValue());
        }
      }
    }
    while (!queue.isEmpty()) {
      Candidate best = queue.remove();
      if (stamps[best.a] == best.stampA && stamps[best.b] == best.stampB) {
        merge(best.a, best.b);
      }
    }
    int[] groups = new int[members.size()];
    for (int a = 0; a < groups.length; a++) {
      for (int member : members.get(a)) {
        groups[member] = a;
      }
    }
    return groups;
  }

  private void offer(int a, int b, double value) {
    if (value >= cut && members.get(a).size() + members.get(b).size() <= maxSize) {
      int low = Math.min(a, b);
      int high = Math.max(a, b);
      queue.add(new Candidate(value, low, high, stamps[low], stamps[high]));
    }
  }

  /** Merges the second group into the first. */
  private void merge(int a, int b) {
    int sizeA = members.get(a).size();
    int sizeB = members.get(b).size();
    Map<Integer, Double> nearA = near.get(a);
    Map<Integer, Double> nearB = near.get(b);
    nearA.remove(b);
    nearB.remove(a);
    Map<Integer, Double> joined = new TreeMap<>();
    for (int other : union(nearA, nearB)) {
      double toA = nearA.containsKey(other) ? nearA.getOrDefault(other, 0.0) : sampled(a, other);
      double toB = nearB.containsKey(other) ? nearB.getOrDefault(other, 0.0) : sampled(b, other);
      joined.put(other, (sizeA * toA + sizeB * toB) / (sizeA + sizeB));
      near.get(other).remove(b);
      near.get(other).remove(a);
    }
    members.get(a).addAll(members.get(b));
    members.get(a).sort(null);
    members.get(b).clear();
    stamps[a]++;
    stamps[b] = Integer.MIN_VALUE;
    near.set(b, Map.of());
    near.set(a, keepBest(joined));
    for (Map.Entry<Integer, Double> entry : near.get(a).entrySet()) {
      near.get(entry.getKey()).put(a, entry.getValue());
      offer(a, entry.getKey(), entry.getValue());
    }
  }

  private static Iterable<Integer> union(Map<Integer, Double> a, Map<Integer, Double> b) {
    Map<Integer, Double> all = new TreeMap<>(a);
    all.putAll(b);
    return all.keySet();
  }

  private static Map<Integer, Double> keepBest(Map<Integer, Double> all) {
    if (all.size() <= MAX_NEIGHBOURS) {
      return all;
    }
    Map<Integer, Double> kept = new TreeMap<>();
    all.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_NEIGHBOURS)
        .forEach(e -> kept.put(e.getKey(), e.getValue()));
    return kept;
  }

  private double sampled(int a, int b) {
    List<Integer> some = sample(members.get(a));
    List<Integer> others = sample(members.get(b));
    double sum = 0;
    for (int one : some) {
      for (int other : others) {
        sum += similarity.of(one, other);
      }
    }
    return sum / (some.size() * others.size());
  }

  private static List<Integer> sample(List<Integer> all) {
    if (all.size() <= SAMPLE) {
      return all;
    }
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      some.add(all.get(i * all.size() / SAMPLE));
    }
    return some;
  }

  /** Items by the number of their group, in order. */
  static Map<Integer, List<Integer>> byGroup(int[] groups) {
    Map<Integer, List<Integer>> all = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      all.computeIfAbsent(groups[i], g -> new ArrayList<>()).add(i);
    }
    return all;
  }
}
