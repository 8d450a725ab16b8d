package org.rapporteur.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with a unit, as read; a {@link Figure} says what it measures and who says so.
 *
 * @param span number and unit
 * @param low lowest value; empty for "up to"
 * @param high highest value; empty for "more than"
 * @param unit ISO 4217 code, {@code percent}, or the noun counted, in the plural
 * @param per {@code year}, {@code month}, {@code day} ... when it is a rate
 * @param rule the data row or step that read it
 */
public record Quantity(
    Span span,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    Optional<String> per,
    String rule) {}
