package org.rapporteur.claim.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Lexicon;

/**
 * Learned weights by the name of a feature. A sum of weights is the log of how much likelier a
 * reading is than none.
 */
final class Weights {
  private final Map<String, Float> weights;

  private Weights(Map<String, Float> weights) {
    this.weights = weights;
  }

  /**
   * Reads lines of a name, a tab and a number; lines that start with {@code #} are for the reader.
   *
   * @throws DataException when a line has no number
   */
  static Weights load(Lexicon lexicon, String file) {
    List<String> lines = lexicon.lines(file);
    Map<String, Float> weights = new HashMap<>(lines.size() * 2);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || line.isEmpty()) {
        continue;
      }
      try {
        weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
      } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
        throw new DataException("D11", file, i + 1, "expected a name, a tab and a number");
      }
    }
    return new Weights(weights);
  }

  /** Whether the feature has a weight. */
  boolean knows(String feature) {
    return weights.containsKey(feature);
  }

  /** The sum over the features; those without a weight count nothing. */
  double sum(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      Float weight = weights.get(feature);
      if (weight != null) {
        sum += weight;
      }
    }
    return sum;
  }
}
