package org.rapporteur.app.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapporteur.model.Interval;
import org.rapporteur.view.Dossier;

/** Days in words, for readers of English. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /** One day, a month, a year, or from the first to the last, both inclusive. */
  public static String within(Interval days) {
    LocalDate first = days.from();
    LocalDate last = days.last();
    if (first.equals(LocalDate.MIN)) {
      return last.equals(LocalDate.MAX) ? "day not known" : "by " + brief(last);
    }
    if (last.equals(LocalDate.MAX)) {
      return "from " + brief(first);
    }
    if (days.isDay()) {
      return day(first);
    }
    if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
      return String.valueOf(first.getYear());
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()))) {
      return MONTH.format(first);
    }
    return brief(first) + " to " + brief(last);
  }

  /**
   * Throughout which days a line of the ledger held; where its first day is only that of the page
   * which told it, it may have begun earlier.
   */
  static String held(Dossier.Standing line) {
    boolean asTold = !line.background() && line.valid().from().equals(line.recorded());
    return asTold && line.valid().to().equals(LocalDate.MAX)
        ? "since " + day(line.recorded()) + " at the latest"
        : throughout(line.valid());
  }

  /** Since when something has held, and until when where it ended. */
  private static String throughout(Interval days) {
    boolean openStart = days.from().equals(LocalDate.MIN);
    boolean openEnd = days.to().equals(LocalDate.MAX);
    if (openStart && openEnd) {
      return "";
    }
    if (days.isDay()) {
      return brief(days.from());
    }
    if (openEnd) {
      return "since " + day(days.from());
    }
    return openStart ? "until " + day(days.last()) : day(days.from()) + " to " + day(days.last());
  }
}
