package org.rapporteur.article.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Interval;

/** The day in the line that opens a comment, where it is written with its year. */
public final class CommentDay {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?\\.? )?(\\p{L}{3,9})\\.? (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})\\b");

  private CommentDay() {}

  /** The day, or empty when the line has none or one that the calendar lacks. */
  public static Optional<Interval> of(String line) {
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher named = NAMED.matcher(line);
    while (named.find()) {
      String day = named.group(1) == null ? named.group(3) : named.group(1);
      int month = month(named.group(2));
      if (day != null && month > 0) {
        return day(named.group(4), month, day);
      }
    }
    return Optional.empty();
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static Optional<Interval> day(String year, int month, String day) {
    try {
      return Optional.of(
          Interval.day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
