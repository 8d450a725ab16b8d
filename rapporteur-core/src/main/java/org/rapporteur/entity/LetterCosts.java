package org.rapporteur.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/**
 * Aligns two written names, one or two letters with none to two, at learned costs.
 *
 * <p>The costs are negative logarithms of the joint probabilities of a memoryless transducer after
 * Ristad and Yianilos (1998), "Learning String-Edit Distance", with groups of letters as in Brill
 * and Moore (2000), "An Improved Error Model for Noisy Channel Spelling Correction".
 */
final class LetterCosts {
  /** Cost of a change that was never seen in training, in nats. */
  private static final double UNSEEN = 9;

  private static final int GROUP_LETTERS = 2;
  private static final int MAX_LETTERS = 40;

  private final Map<String, Double> costs = new HashMap<>();
  private final double[] letters = new double[26];
  private final double other;

  LetterCosts(Lexicon lexicon) {
    for (Row row : lexicon.table("translit/costs.tsv").rows()) {
      String left = row.get("left");
      String right = row.find("right").orElse("");
      double cost = Double.parseDouble(row.get("cost"));
      costs.put(left + ' ' + right, cost);
      costs.put(right + ' ' + left, cost);
    }
    double rest = 0;
    for (Row row : lexicon.table("translit/letters.tsv").rows()) {
      double cost = Double.parseDouble(row.get("cost"));
      String id = row.get("id");
      if (id.length() == 1) {
        letters[id.charAt(0) - 'a'] = cost;
      } else {
        rest = cost;
      }
    }
    this.other = rest;
  }

  /** The cheapest alignment's cost, in nats. */
  double align(String left, String right) {
    String a = left.substring(0, Math.min(left.length(), MAX_LETTERS));
    String b = right.substring(0, Math.min(right.length(), MAX_LETTERS));
    double[][] best = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        best[i][j] = i + j == 0 ? 0 : cheapest(a, i, b, j, best);
      }
    }
    return best[a.length()][b.length()];
  }

  private double cheapest(String a, int i, String b, int j, double[][] best) {
    double least = Double.POSITIVE_INFINITY;
    for (int di = 0; di <= Math.min(GROUP_LETTERS, i); di++) {
      for (int dj = 0; dj <= Math.min(GROUP_LETTERS, j); dj++) {
        if (di + dj > 0) {
          @Nullable Double cost = costs.get(a.substring(i - di, i) + ' ' + b.substring(j - dj, j));
          boolean single = di + dj == 1 || (di == 1 && dj == 1);
          double step = cost != null ? cost : single ? UNSEEN : Double.POSITIVE_INFINITY;
          least = Math.min(least, best[i - di][j - dj] + step);
        }
      }
    }
    return least;
  }

  /** How surprising two names are by their letters alone, on average, in nats. */
  double surprise(String left, String right) {
    return (surprise(left) + surprise(right)) / 2;
  }

  private double surprise(String name) {
    double sum = 0;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      sum += letter >= 'a' && letter <= 'z' ? letters[letter - 'a'] : other;
    }
    return sum;
  }
}
