package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.claim.event.SignForest;

/**
 * Grows a {@link SignForest}: each tree on all examples, at each node the best by Gini impurity of
 * some signs drawn at random (Geurts, Ernst and Wehenkel, "Extremely randomized trees", Machine
 * Learning 63, 2006). The same examples in the same order give the same forest.
 */
final class ForestGrower {
  private static final long SEED = 1;

  /** Share of the signs that are looked at for a node; 0.05 to 0.25 were tried. */
  private static final double LOOKED_AT = 0.15;

  private final int trees;
  private final int leaf;
  private final int least;

  private final List<String> names = new ArrayList<>();
  private final List<boolean[]> there = new ArrayList<>();
  private boolean[] right = new boolean[0];

  /**
   * A grower of forests of one kind.
   *
   * @param trees how many
   * @param leaf fewest examples of a leaf
   * @param least fewest examples that a sign must be met in
   */
  ForestGrower(int trees, int leaf, int least) {
    this.trees = trees;
    this.leaf = leaf;
    this.least = least;
  }

  /**
   * The lines of the forest's file.
   *
   * @param examples the signs of each
   * @param marks whether each is right
   */
  List<String> grow(List<Set<String>> examples, List<Boolean> marks) {
    Map<String, Integer> met = new TreeMap<>();
    examples.forEach(signs -> signs.forEach(sign -> met.merge(sign, 1, Integer::sum)));
    names.clear();
    there.clear();
    met.forEach(
        (sign, times) -> {
          if (times >= least) {
            names.add(sign);
            there.add(new boolean[examples.size()]);
          }
        });
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    right = new boolean[examples.size()];
    int[] all = new int[examples.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
      right[i] = marks.get(i);
      for (String sign : examples.get(i)) {
        Integer number = numbers.get(sign);
        if (number != null) {
          there.get(number)[i] = true;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    names.forEach(name -> lines.add("sign\t" + name));
    for (int tree = 0; tree < trees; tree++) {
      List<String> nodes = new ArrayList<>();
      split(all, new Random(SEED + tree), nodes);
      lines.add("tree\t" + String.join(" ", nodes));
    }
    return lines;
  }

  private void split(int[] members, Random random, List<String> nodes) {
    int rights = rights(members);
    int sign = rights == 0 || rights == members.length ? -1 : best(members, rights, random);
    if (sign < 0) {
      nodes.add("=" + Math.round(1000.0 * rights / Math.max(1, members.length)));
      return;
    }
    nodes.add(Integer.toString(sign));
    split(part(members, sign, true), random, nodes);
    split(part(members, sign, false), random, nodes);
  }

  private int rights(int[] members) {
    int rights = 0;
    for (int member : members) {
      rights += right[member] ? 1 : 0;
    }
    return rights;
  }

  private int[] part(int[] members, int sign, boolean with) {
    return Arrays.stream(members).filter(m -> there.get(sign)[m] == with).toArray();
  }

  /** The best of the signs drawn that part the members; -1 if none leaves enough on both sides. */
  private int best(int[] members, int rights, Random random) {
    int[] order = new int[names.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int wanted = Math.max(1, (int) (LOOKED_AT * order.length));
    int best = -1;
    double purest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < order.length && wanted > 0; i++) {
      int drawn = i + random.nextInt(order.length - i);
      int sign = order[drawn];
      order[drawn] = order[i];
      int with = 0;
      int withRight = 0;
      boolean[] has = there.get(sign);
      for (int member : members) {
        if (has[member]) {
          with++;
          withRight += right[member] ? 1 : 0;
        }
      }
      int without = members.length - with;
      if (with == 0 || without == 0) {
        continue;
      }
      wanted--;
      if (with >= leaf && without >= leaf) {
        double impurity = impurity(with, withRight) + impurity(without, rights - withRight);
        if (impurity < purest) {
          purest = impurity;
          best = sign;
        }
      }
    }
    return best;
  }

  /** Gini impurity times the number of members. */
  private static double impurity(int members, int rights) {
    return 2.0 * rights * (members - rights) / members;
  }
}
