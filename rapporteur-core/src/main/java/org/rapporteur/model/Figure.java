package org.rapporteur.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * A quantity with what it measures and who says so.
 *
 * @param low lowest value; empty for "up to"
 * @param high highest value; empty for "more than"
 * @param unit ISO 4217 code, {@code percent}, or the noun counted, in the plural
 * @param per {@code year}, {@code month} ... when it is a rate
 * @param direction {@code up} or {@code down} when it is a change
 * @param holder who says so, when not the outlet
 * @param measures what is measured, in the page's words
 */
public record Figure(
    String id,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    Optional<String> per,
    Optional<String> direction,
    Optional<String> holder,
    String measures,
    Evidence evidence)
    implements Claim {

  /**
   * The value in words, such as {@code 16 to 18}, {@code up to 18} or {@code more than 16}; without
   * the unit.
   *
   * @param number how one number is written
   */
  public String value(Function<BigDecimal, String> number) {
    if (low.isEmpty()) {
      return high.map(h -> "up to " + number.apply(h)).orElse("?");
    }
    String from = number.apply(low.get());
    if (high.isEmpty()) {
      return "more than " + from;
    }
    return low.get().compareTo(high.get()) == 0 ? from : from + " to " + number.apply(high.get());
  }

  @Override
  public <R> R match(
      Function<Statement, R> statement, Function<Event, R> event, Function<Figure, R> figure) {
    return figure.apply(this);
  }
}
