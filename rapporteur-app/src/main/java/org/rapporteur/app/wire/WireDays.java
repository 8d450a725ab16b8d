package org.rapporteur.app.wire;

import java.time.LocalDate;
import org.rapporteur.model.Interval;

/**
 * The days of a dating as the wire writes them: with an open end written out, since consumers
 * compare days as text. The first and the last day of ISO 8601's four-digit calendar stand for it,
 * the latter as in temporal tables of SQL:2011.
 */
final class WireDays {
  private static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);
  private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

  private WireDays() {}

  static String first(Interval days) {
    return (days.from().equals(LocalDate.MIN) ? OPEN_START : days.from()).toString();
  }

  static String last(Interval days) {
    return (days.to().equals(LocalDate.MAX) ? OPEN_END : days.last()).toString();
  }

  /** Reads a day back; a written-out open end becomes the open end again. */
  static LocalDate parse(String day) {
    LocalDate date = LocalDate.parse(day);
    if (date.equals(OPEN_START)) {
      return LocalDate.MIN;
    }
    return date.equals(OPEN_END) ? LocalDate.MAX : date;
  }
}
