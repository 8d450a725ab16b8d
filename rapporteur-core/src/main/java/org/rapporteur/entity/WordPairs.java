package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs the words of two names, the most alike first, each word once. */
final class WordPairs {
  /**
   * Two words that may be one name.
   *
   * @param left index among the fewer words
   * @param right index among the more
   */
  record Pair(int left, int right, double likeness) {}

  private WordPairs() {}

  static List<Pair> pair(
      List<String> fewer, List<String> more, ToDoubleBiFunction<String, String> likeness) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < fewer.size(); i++) {
      for (int j = 0; j < more.size(); j++) {
        all.add(new Pair(i, j, likeness.applyAsDouble(fewer.get(i), more.get(j))));
      }
    }
    all.sort(
        Comparator.comparingDouble(Pair::likeness)
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right)
            .reversed());
    boolean[] left = new boolean[fewer.size()];
    boolean[] right = new boolean[more.size()];
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : all) {
      if (!left[pair.left()] && !right[pair.right()]) {
        left[pair.left()] = true;
        right[pair.right()] = true;
        chosen.add(pair);
      }
    }
    return chosen;
  }
}
