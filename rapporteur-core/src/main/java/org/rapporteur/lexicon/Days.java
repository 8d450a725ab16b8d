package org.rapporteur.lexicon;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Interval;

/** Reads days of data files: a day, a month or a year; both ends inclusive. */
final class Days {
  private Days() {}

  /** From the first day of one to the last day of the other; open where null, blank or "..". */
  static Interval between(@Nullable Object from, @Nullable Object to, String file) {
    LocalDate first = parse(from, file).map(Interval::from).orElse(LocalDate.MIN);
    LocalDate end = parse(to, file).map(Interval::to).orElse(LocalDate.MAX);
    if (!first.isBefore(end)) {
      throw new DataException("D09", file, 0, "from " + from + " is after to " + to);
    }
    return new Interval(first, end);
  }

  /** The days a value covers. */
  static Optional<Interval> parse(@Nullable Object value, String file) {
    String text = value == null ? "" : value.toString().strip();
    if (text.isEmpty() || text.equals("..")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 ->
                Interval.inclusive(
                    Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 ->
                Interval.inclusive(
                    YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> Interval.day(LocalDate.parse(text));
          });
    } catch (DateTimeParseException e) {
      throw new DataException(
          "D09", file, 0, "no day: " + text + "; write 2022-05-16, 2022-05 or 2022");
    }
  }
}
