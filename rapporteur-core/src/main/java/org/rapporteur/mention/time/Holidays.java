package org.rapporteur.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days of holidays, from the rules in {@code lang/en/times.tsv}. */
final class Holidays {
  private Holidays() {}

  /**
   * The day of a holiday.
   *
   * @param rule {@code 12-25}; {@code 11-4-4} the fourth Thursday of November ({@code -1} = last),
   *     {@code 11-1-1+1} the day after the first Monday; {@code E-2} two days before Easter
   */
  static LocalDate in(int year, String rule) {
    if (rule.startsWith("E")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(1).replace("+", "")));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    if (rule.length() == 5) {
      return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
    }
    DayOfWeek weekday = DayOfWeek.of(rule.charAt(3) - '0');
    int plus = rule.indexOf('+');
    int nth = Integer.parseInt(rule.substring(5, plus < 0 ? rule.length() : plus));
    LocalDate day =
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    return plus < 0 ? day : day.plusDays(Integer.parseInt(rule.substring(plus + 1)));
  }

  /** Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, chapter 8). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
