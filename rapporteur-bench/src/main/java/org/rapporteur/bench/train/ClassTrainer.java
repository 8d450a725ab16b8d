package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds word classes by exchange: each word in turn moves to the class that raises the likelihood
 * of the class bigrams most (Martin, Liermann and Ney, "Algorithms for bigram and trigram word
 * clustering", Speech Communication 24, 1998, section 2). Class 0 is fixed: rare words and edges.
 */
final class ClassTrainer {
  private static final double[] TABLE = new double[1 << 20];

  static {
    for (int i = 2; i < TABLE.length; i++) {
      TABLE[i] = i * Math.log(i);
    }
  }

  private final int classes;
  private final int[] words;
  private final int[] counts;
  private final int[] classOf;
  private final int[][] left;
  private final int[][] right;
  private final int[] self;
  private final int[][] bigrams;
  private final int[] leftTotal;
  private final int[] rightTotal;

  /**
   * @param text word hashes in running order, 0 at edges
   * @param classes number of classes beside class 0
   * @param minCount words seen less often have class 0
   */
  ClassTrainer(int[] text, int classes, int minCount) {
    this.classes = classes + 1;
    Map<Integer, Integer> seen = new HashMap<>();
    for (int w : text) {
      seen.merge(w, 1, Integer::sum);
    }
    seen.remove(0);
    List<Integer> frequent = new ArrayList<>();
    seen.forEach(
        (w, n) -> {
          if (n >= minCount) {
            frequent.add(w);
          }
        });
    frequent.sort(
        Comparator.<Integer>comparingInt(w -> -seen.getOrDefault(w, 0)).thenComparingInt(w -> w));
    words = new int[frequent.size() + 1];
    counts = new int[words.length];
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 1; i < words.length; i++) {
      words[i] = frequent.get(i - 1);
      counts[i] = seen.getOrDefault(words[i], 0);
      index.put(words[i], i);
    }
    classOf = new int[words.length];
    for (int i = 1; i < words.length; i++) {
      classOf[i] = 1 + (i - 1) % classes;
    }
    long[] pairs = new long[text.length - 1];
    int before = index.getOrDefault(text[0], 0);
    for (int i = 1; i < text.length; i++) {
      int word = index.getOrDefault(text[i], 0);
      pairs[i - 1] = ((long) before << 32) | word;
      before = word;
    }
    self = new int[words.length];
    right = neighbours(pairs);
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (pairs[i] << 32) | (pairs[i] >>> 32);
    }
    left = neighbours(pairs);
    bigrams = new int[this.classes][this.classes];
    leftTotal = new int[this.classes];
    rightTotal = new int[this.classes];
    for (long p : pairs) {
      int second = classOf[(int) (p >>> 32)];
      int first = classOf[(int) p];
      bigrams[first][second]++;
      leftTotal[first]++;
      rightTotal[second]++;
    }
  }

  /** For each word its neighbours and how often they stand there, in turn; itself left out. */
  private int[][] neighbours(long[] pairs) {
    Arrays.sort(pairs);
    int[][] out = new int[words.length][];
    int at = 0;
    for (int w = 0; w < words.length; w++) {
      List<Integer> row = new ArrayList<>();
      while (at < pairs.length && (int) (pairs[at] >>> 32) == w) {
        int start = at;
        while (at < pairs.length && pairs[at] == pairs[start]) {
          at++;
        }
        if ((int) pairs[start] == w) {
          self[w] = at - start;
        } else if (w > 0) {
          row.add((int) pairs[start]);
          row.add(at - start);
        }
      }
      out[w] = row.stream().mapToInt(Integer::intValue).toArray();
    }
    return out;
  }

  private static double f(int n) {
    return n < TABLE.length ? TABLE[n] : n * Math.log(n);
  }

  /** Moves words until {@code rounds} are over; returns the class of each word hash, ascending. */
  Map<Integer, Integer> train(int rounds) {
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int w = 1; w < words.length; w++) {
        moved += move(w) ? 1 : 0;
      }
      Train.say("  classes round %d: %d of %d moved", round, moved, words.length - 1);
    }
    Map<Integer, Integer> out = new TreeMap<>();
    for (int i = 1; i < words.length; i++) {
      out.put(words[i], classOf[i]);
    }
    return out;
  }

  private boolean move(int w) {
    int[] lw = new int[classes];
    int[] rw = new int[classes];
    sum(left[w], lw);
    sum(right[w], rw);
    int[] ls = nonZero(lw);
    int[] rs = nonZero(rw);
    int old = classOf[w];
    change(old, lw, rw, ls, rs, self[w], counts[w], -1);
    int best = old;
    double most = Double.NEGATIVE_INFINITY;
    for (int b = 1; b < classes; b++) {
      double gain = gain(b, lw, rw, ls, rs, self[w], counts[w]);
      if (gain > most + 1e-9) {
        most = gain;
        best = b;
      }
    }
    change(best, lw, rw, ls, rs, self[w], counts[w], 1);
    classOf[w] = best;
    return best != old;
  }

  private void sum(int[] row, int[] into) {
    for (int i = 0; i < row.length; i += 2) {
      into[classOf[row[i]]] += row[i + 1];
    }
  }

  private static int[] nonZero(int[] row) {
    int n = 0;
    int[] out = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        out[n++] = i;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private void change(
      int c, int[] lw, int[] rw, int[] ls, int[] rs, int same, int count, int sign) {
    for (int i : ls) {
      bigrams[i][c] += sign * lw[i];
    }
    for (int i : rs) {
      bigrams[c][i] += sign * rw[i];
    }
    bigrams[c][c] += sign * same;
    leftTotal[c] += sign * count;
    rightTotal[c] += sign * count;
  }

  private double gain(int b, int[] lw, int[] rw, int[] ls, int[] rs, int same, int count) {
    double gain = 0;
    for (int i : ls) {
      if (i != b) {
        int n = bigrams[i][b];
        gain += f(n + lw[i]) - f(n);
      }
    }
    int[] row = bigrams[b];
    for (int i : rs) {
      if (i != b) {
        gain += f(row[i] + rw[i]) - f(row[i]);
      }
    }
    gain += f(row[b] + lw[b] + rw[b] + same) - f(row[b]);
    gain -= f(leftTotal[b] + count) - f(leftTotal[b]);
    gain -= f(rightTotal[b] + count) - f(rightTotal[b]);
    return gain;
  }
}
