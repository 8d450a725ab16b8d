package org.rapporteur.article.html;

import org.rapporteur.lexicon.Lexicon;

/**
 * How likely each piece of a page is the article, learned from annotated pages. A second forest
 * that looked at the first one's opinion of the neighbours was tried and brought nothing.
 */
final class BodyModel {
  /** The model file; {@code docs/models/body.md} says what it was trained on. */
  static final String FILE = "article/body.model";

  private final Forest forest;

  BodyModel(Lexicon lexicon) {
    this.forest = Forest.parse(lexicon.lines(FILE));
  }

  /** The probability, a piece, that it is the article's. */
  float[] probabilities(PageEvidence evidence) {
    float[][] rows = evidence.rows();
    float[] probabilities = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      probabilities[i] = forest.probability(rows[i]);
    }
    return probabilities;
  }
}
