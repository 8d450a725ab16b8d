package org.rapporteur.app.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Interval;

/**
 * The day of a time stamp as feeds and news formats write it: ISO 8601, its packed form, or RFC 822
 * with whatever weekday. The day is the writer's own, not shifted to another zone.
 */
final class FeedDay {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern MAIL =
      Pattern.compile("(?:^|.{0,12}[ ,])(\\d{1,2})[ -](\\p{L}{3})\\p{L}*[ -](\\d{4}|\\d{2})\\b.*");
  private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");

  private FeedDay() {}

  /** The day; empty for what is none. */
  static Optional<Interval> of(String stamp) {
    String text = stamp.strip();
    Matcher packed = PACKED.matcher(text);
    if (packed.matches()) {
      return JsonLine.days(packed.group(1) + "-" + packed.group(2) + "-" + packed.group(3));
    }
    Matcher mail = MAIL.matcher(text);
    if (mail.matches()) {
      int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
      int year = Integer.parseInt(mail.group(3));
      try {
        int whole = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
        return month == 0
            ? Optional.empty()
            : Optional.of(
                Interval.day(LocalDate.of(whole, month, Integer.parseInt(mail.group(1)))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return JsonLine.days(text);
  }
}
