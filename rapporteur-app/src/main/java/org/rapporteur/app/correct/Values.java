package org.rapporteur.app.correct;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Interval;

/** The values of corrections as people write them. */
final class Values {
  private Values() {}

  /** Names parted by semicolons. */
  static List<String> names(String value) {
    return Arrays.stream(value.split(";", -1))
        .map(String::strip)
        .filter(n -> !n.isEmpty())
        .toList();
  }

  /** {@code 2022-05-16}, or {@code 2022-05-16/2022-05-18} with both ends; empty for else. */
  static Optional<Interval> days(String value) {
    int slash = value.indexOf('/');
    try {
      LocalDate first = LocalDate.parse(slash < 0 ? value : value.substring(0, slash));
      LocalDate last = slash < 0 ? first : LocalDate.parse(value.substring(slash + 1));
      return last.isBefore(first) ? Optional.empty() : Optional.of(Interval.inclusive(first, last));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
