package org.rapporteur.article.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * Reads days as pages write them: the day on the page's own clock, never shifted to another zone.
 */
public final class Days {
  /* The web began in 1991; days before and years that no page of ours can have are misread numbers. */
  private static final int FIRST_YEAR = 1991;
  private static final int LAST_YEAR = 2045;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern PACKED =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?=T|\\d{4,6}$|$)");
  private static final Pattern CHINESE =
      Pattern.compile("((?:19|20)\\d{2})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?[ \\u00a0/-]{1,2}(?:de |of )?(\\p{L}{3,14})\\.?,?[ \\u00a0/-]{1,2}(?:de )?((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}{3,14})\\.?[ \\u00a0/-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0/-]{1,2}((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d])");

  /**
   * A day and where it is written.
   *
   * @param day the day
   * @param span its place in the text that was read
   */
  public record Found(LocalDate day, Span span) {}

  private Days() {}

  /** The first day in a text. */
  public static Optional<LocalDate> first(String text, boolean monthFirst) {
    return find(text, monthFirst).map(Found::day);
  }

  /**
   * The first day in a text with its place.
   *
   * @param monthFirst whether {@code 03/04/2019} is the fourth of March
   */
  public static Optional<Found> find(String text, boolean monthFirst) {
    Optional<Found> best = Optional.empty();
    if (!hasDigit(text)) {
      return best;
    }
    if (!YEAR.matcher(text).find()) {
      return numbers(text, monthFirst);
    }
    for (Optional<Found> found :
        java.util.List.of(
            numeric(ISO, text),
            numeric(PACKED, text),
            numeric(CHINESE, text),
            named(DAY_FIRST, text, 1, 2),
            named(MONTH_FIRST, text, 2, 1),
            numbers(text, monthFirst))) {
      if (found.isPresent()
          && (best.isEmpty() || found.get().span().start() < best.get().span().start())) {
        best = found;
      }
    }
    return best;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static Optional<Found> numeric(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day = day(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      if (day.isPresent()) {
        return day.map(d -> new Found(d, new Span(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> named(Pattern pattern, String text, int dayAt, int monthAt) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int month = Months.number(matcher.group(monthAt));
      Optional<LocalDate> day = day(number(matcher, 3), month, number(matcher, dayAt));
      if (day.isPresent()) {
        return day.map(d -> new Found(d, new Span(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> numbers(String text, boolean monthFirst) {
    Matcher matcher = NUMBERS.matcher(text);
    while (matcher.find()) {
      int a = number(matcher, 1);
      int b = number(matcher, 3);
      int year = number(matcher, 4);
      if (matcher.group(4).length() == 2) {
        if (!matcher.group(2).equals(".")) {
          continue;
        }
        year += 2000;
      }
      boolean american = monthFirst && !matcher.group(2).equals(".");
      boolean swap = a > 12 ? false : b > 12 || american;
      Optional<LocalDate> day = swap ? day(year, a, b) : day(year, b, a);
      if (day.isPresent()) {
        return day.map(d -> new Found(d, new Span(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
