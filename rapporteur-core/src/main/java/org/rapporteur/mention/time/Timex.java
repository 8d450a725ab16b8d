package org.rapporteur.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Interval;

/**
 * Values in TIMEX3 form (TimeML 1.2.1, section 2.2.2) and the days they cover. Weeks are those of
 * ISO 8601; winter is counted to the year in which it starts, as newspapers do.
 */
final class Timex {
  static final String PRESENT = "PRESENT_REF";
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
  private static final Pattern YEARS = Pattern.compile("\\d{2,4}(XX)?");

  private Timex() {}

  /** The days a value covers; empty for references, durations, sets and what is not known. */
  static Optional<Interval> days(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return date(number(day, 1), number(day, 2), number(day, 3)).map(Interval::day);
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches() && number(month, 2) >= 1 && number(month, 2) <= 12) {
      return Optional.of(months(YearMonth.of(number(month, 1), number(month, 2)), 1));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches() && number(week, 2) >= 1) {
      LocalDate monday = monday(number(week, 1), number(week, 2));
      boolean weekend = week.group(3) != null;
      return Optional.of(new Interval(weekend ? monday.plusDays(5) : monday, monday.plusDays(7)));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return Optional.of(part(number(part, 1), part.group(2)));
    }
    return YEARS.matcher(value).matches() ? years(value) : Optional.empty();
  }

  private static Optional<Interval> years(String value) {
    String digits = value.replace("XX", "");
    int length = (int) Math.pow(10, 4 - digits.length());
    int first = Integer.parseInt(digits) * length;
    return first < 1 || (value.endsWith("XX") && digits.length() != 2)
        ? Optional.empty()
        : Optional.of(new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + length, 1, 1)));
  }

  private static Interval part(int year, String part) {
    return switch (part) {
      case "H1" -> months(YearMonth.of(year, 1), 6);
      case "H2" -> months(YearMonth.of(year, 7), 6);
      case "SP" -> months(YearMonth.of(year, 3), 3);
      case "SU" -> months(YearMonth.of(year, 6), 3);
      case "FA" -> months(YearMonth.of(year, 9), 3);
      case "WI" -> months(YearMonth.of(year, 12), 3);
      default -> months(YearMonth.of(year, 3 * (part.charAt(1) - '1') + 1), 3);
    };
  }

  private static Interval months(YearMonth first, int count) {
    return new Interval(first.atDay(1), first.plusMonths(count).atDay(1));
  }

  private static LocalDate monday(int year, int week) {
    return LocalDate.of(year, 1, 4)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(week - 1L);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The day, when the calendar has it. */
  static Optional<LocalDate> date(int year, int month, int day) {
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /**
   * The value of the unit that holds a day.
   *
   * @param unit {@code D}, {@code W}, {@code M}, {@code Q}, {@code Y}, {@code E} (decade), {@code
   *     C}; a finer unit is written as its day
   */
  static String of(LocalDate day, String unit) {
    int year = day.getYear();
    return switch (unit) {
      case "W", "2W" ->
          text(
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "M" -> text("%04d-%02d", year, day.getMonthValue());
      case "Q" -> text("%04d-Q%d", year, day.get(IsoFields.QUARTER_OF_YEAR));
      case "Y" -> text("%04d", year);
      case "E" -> text("%03d", year / 10);
      case "C" -> text("%02dXX", year / 100);
      default -> day.toString();
    };
  }

  /** The value of a unit whose place is not known. */
  static String unknown(String unit) {
    return switch (unit) {
      case "W", "2W" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "Y" -> "XXXX";
      case "E" -> "XXX";
      case "C" -> "XX";
      default -> "XXXX-XX-XX";
    };
  }

  /** The day moved by a number of units. */
  static LocalDate move(LocalDate day, String unit, long count) {
    return switch (unit) {
      case "W" -> day.plusWeeks(count);
      case "2W" -> day.plusWeeks(2 * count);
      case "M" -> day.plusMonths(count);
      case "Q" -> day.plusMonths(3 * count);
      case "Y" -> day.plusYears(count);
      case "E" -> day.plusYears(10 * count);
      case "C" -> day.plusYears(100 * count);
      case "TH", "TM", "TS" -> day;
      default -> day.plusDays(count);
    };
  }

  /** A length in TIMEX3 form: {@code P3D}, {@code PT2H}, {@code P20Y} for two decades. */
  static String length(String count, String unit) {
    return switch (unit) {
      case "TH", "TM", "TS" -> "PT" + count + unit.charAt(1);
      case "2W" -> "P" + times(count, 2) + "W";
      case "Q" -> "P" + times(count, 3) + "M";
      case "E" -> count.equals("X") ? "PXE" : "P" + times(count, 10) + "Y";
      case "C" -> count.equals("X") ? "PXC" : "P" + times(count, 100) + "Y";
      default -> "P" + count + unit;
    };
  }

  private static String times(String count, int factor) {
    return count.equals("X")
        ? count
        : new java.math.BigDecimal(count)
            .multiply(java.math.BigDecimal.valueOf(factor))
            .stripTrailingZeros()
            .toPlainString();
  }

  static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
