package org.rapporteur.mention.phrase;

import java.math.BigDecimal;

/**
 * A number in digits or words.
 *
 * @param value what it stands for
 * @param next index of the first word after it
 * @param inDigits whether it starts with digits
 * @param scaled whether a scale such as "million" belongs to it
 */
public record Numeral(BigDecimal value, int next, boolean inDigits, boolean scaled) {

  /** The value as a whole number; {@code -1} when it is none or too large. */
  public int whole() {
    try {
      return value.intValueExact();
    } catch (ArithmeticException e) {
      return -1;
    }
  }
}
