package org.rapporteur.bench.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Word F1 where the whole article is known, segment F over sample passages elsewhere. */
final class BodyScore {
  private double f1;
  private int texts;
  private int right;
  private int wrong;
  private int wanted;

  void add(PageGold gold, String body) {
    if (gold.text().isPresent()) {
      f1 += wordF1(BodyLabels.words(body), BodyLabels.words(gold.text().get()));
      texts++;
      return;
    }
    String plain = body.replaceAll("\\s+", " ");
    wanted += gold.with().size();
    right += (int) gold.with().stream().filter(plain::contains).count();
    wrong += (int) gold.without().stream().filter(plain::contains).count();
  }

  private static double wordF1(List<String> found, List<String> gold) {
    if (found.isEmpty() || gold.isEmpty()) {
      return found.isEmpty() && gold.isEmpty() ? 1 : 0;
    }
    Map<String, Integer> left = new HashMap<>();
    gold.forEach(w -> left.merge(w, 1, Integer::sum));
    int common = 0;
    for (String word : found) {
      int n = left.getOrDefault(word, 0);
      if (n > 0) {
        common++;
        left.put(word, n - 1);
      }
    }
    return 2.0 * common / (found.size() + gold.size());
  }

  @Override
  public String toString() {
    double p = right + wrong == 0 ? 0 : (double) right / (right + wrong);
    double r = wanted == 0 ? 0 : (double) right / wanted;
    return String.format(
        Locale.ROOT,
        "word F1 %.4f on %d texts; segments P %.4f R %.4f F %.4f",
        texts == 0 ? 0 : f1 / texts,
        texts,
        p,
        r,
        p + r == 0 ? 0 : 2 * p * r / (p + r));
  }
}
