package org.rapporteur.entity;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** A logistic regression whose weights are rows. */
final class Regression {
  private static final String FILE = "translit/weights.tsv";
  private final Map<String, Double> weights = new HashMap<>();
  private final String model;

  Regression(Lexicon lexicon, String model) {
    this.model = model;
    for (Row row : lexicon.table(FILE).rows()) {
      if (row.get("model").equals(model)) {
        weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
      }
    }
    if (!weights.containsKey("bias")) {
      throw new DataException("D11", FILE, 0, "model " + model + " has no weight for bias");
    }
  }

  /**
   * The probability for features by name; the bias is added here.
   *
   * @throws IllegalArgumentException for a feature without a weight
   */
  double probability(Map<String, Double> features) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      Double weight = weights.get(feature.getKey());
      if (weight == null) {
        throw new IllegalArgumentException(model + " knows no feature " + feature.getKey());
      }
      sum += weight * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
