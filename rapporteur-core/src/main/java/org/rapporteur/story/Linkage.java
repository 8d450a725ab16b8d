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

  /**
   * Pairs of less than this share of the cut are not held. On ECB+ development .3, .4 and .5 give
   * the same stories (B-cubed .923), .6 fewer joined (.921).
   */
  private static final double KEPT = 0.5;

  private static final double UNKNOWN = -1;

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
  private final List<Links> near = new ArrayList<>();
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
      near.add(new Links());
    }
  }

  /** Tells of a pair that may belong together. */
  void add(int a, int b, double value) {
    if (value >= cut * KEPT) {
      near.get(a).put(b, value);
      near.get(b).put(a, value);
    }
  }

  /** The number of each item's group: the lowest of its members. */
  int[] groups() {
    for (int a = 0; a < members.size(); a++) {
      Links links = near.get(a);
      for (int i = 0; i < links.size(); i++) {
        if (a < links.group(i)) {
          offer(a, links.group(i), links.value(i));
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
    Links nearA = near.get(a);
    Links nearB = near.get(b);
    double shareA = members.get(a).size();
    shareA /= shareA + members.get(b).size();
    Links joined = new Links();
    for (int i = 0, k = 0; i < nearA.size() || k < nearB.size(); ) {
      int fromA = i < nearA.size() ? nearA.group(i) : Integer.MAX_VALUE;
      int fromB = k < nearB.size() ? nearB.group(k) : Integer.MAX_VALUE;
      int other = Math.min(fromA, fromB);
      double toA = fromA == other ? nearA.value(i++) : UNKNOWN;
      double toB = fromB == other ? nearB.value(k++) : UNKNOWN;
      if (other == a || other == b) {
        continue;
      }
      Links back = near.get(other);
      back.remove(b);
      back.remove(a);
      // A pair that the graph does not hold is less alike than those it holds: it cannot lift one.
      if (Math.max(toA, toB) < cut && (toA == UNKNOWN || toB == UNKNOWN)) {
        continue;
      }
      double value =
          shareA * (toA == UNKNOWN ? sampled(a, other) : toA)
              + (1 - shareA) * (toB == UNKNOWN ? sampled(b, other) : toB);
      if (value >= cut * KEPT) {
        joined.put(other, value);
      }
    }
    members.get(a).addAll(members.get(b));
    members.get(a).sort(null);
    members.get(b).clear();
    stamps[a]++;
    stamps[b] = Integer.MIN_VALUE;
    near.set(b, new Links());
    joined.keepBest(MAX_NEIGHBOURS);
    near.set(a, joined);
    for (int i = 0; i < joined.size(); i++) {
      near.get(joined.group(i)).put(a, joined.value(i));
      offer(a, joined.group(i), joined.value(i));
    }
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
