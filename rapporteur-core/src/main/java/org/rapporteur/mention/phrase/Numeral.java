package org.rapporteur.mention.phrase;

import java.math.BigDecimal;

/**
 * A number in digits or words.
 *
 * @param value what it stands for
 * @param next index of the first word after it
 * @param inDigits whether it starts with digits
 * @param scale what its last word multiplies by: a million for "16 million" and "16m", else 1
 */
public record Numeral(BigDecimal value, int next, boolean inDigits, BigDecimal scale) {

  /** Whether a scale such as "million" belongs to it. */
  public boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  /** The value as a whole number; {@code -1} when it is none or too large. */
  public int whole() {
    try {
      return value.intValueExact();
    } catch (ArithmeticException e) {
      return -1;
    }
  }
}
