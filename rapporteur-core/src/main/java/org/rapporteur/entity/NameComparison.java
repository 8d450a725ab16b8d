package org.rapporteur.entity;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Spelling;

/** How likely two written names belong to one bearer, whatever script or scheme wrote them. */
public final class NameComparison implements ToDoubleBiFunction<String, String> {
  /** From this score on two names count as one bearer's. */
  public static final double SAME = 0.5;

  private final Spelling spelling;

  /** Builds the comparison on its rows. */
  public NameComparison(Lexicon lexicon) {
    this.spelling = new Spelling(lexicon);
  }

  /**
   * Compares two names.
   *
   * @return 0 for two bearers, 1 for one; see {@link #SAME}
   */
  @Override
  public double applyAsDouble(String left, String right) {
    List<String> a = spelling.words(left);
    List<String> b = spelling.words(right);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    List<String> few = a.size() <= b.size() ? a : b;
    List<String> many = a.size() <= b.size() ? b : a;
    double least = 1;
    for (String word : few) {
      double best = 0;
      for (String other : many) {
        best = Math.max(best, Spelling.likeness(word, other));
      }
      least = Math.min(least, best);
    }
    return Math.max(0, Math.min(1, (least - 0.6) / 0.4));
  }
}
