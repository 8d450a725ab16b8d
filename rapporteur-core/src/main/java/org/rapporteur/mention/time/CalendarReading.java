package org.rapporteur.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads dates, weekdays, months, seasons and holidays, which name their place in the calendar. */
final class CalendarReading {
  /** Set on every second document of TimeBank and AQUAINT; 1.0 to 1.5 tried, flat from 1.2. */
  private static final double AHEAD_WEIGHT = 1.3;

  private CalendarReading() {}

  /** Year, month and day, or what the phrase has of them. */
  static Optional<Value> date(Setting setting, String argument) {
    Optional<Integer> year = setting.find("YEAR").map(Integer::valueOf);
    Optional<Integer> month = setting.find("MONTH").map(Integer::valueOf);
    Optional<Integer> day = setting.find("DIGITS").map(Integer::valueOf);
    if (month.isEmpty()) {
      return year.map(y -> Value.date(Timex.text("%04d", y)));
    }
    if (day.isEmpty()) {
      return year.isPresent()
          ? Optional.of(Value.date(Timex.text("%04d-%02d", year.get(), month.get())))
          : Optional.of(month(setting, month.get(), 0, false));
    }
    if (year.isPresent()) {
      return Timex.date(year.get(), month.get(), day.get()).map(d -> Value.date(d.toString()));
    }
    if (day.get() < 1 || day.get() > 31) {
      return Optional.empty();
    }
    if (setting.anchor().isEmpty()) {
      return Optional.of(Value.date(Timex.text("XXXX-%02d-%02d", month.get(), day.get())));
    }
    boolean past = argument.equals("past") || setting.firmlyPast();
    Direction direction = past ? Direction.PAST : Direction.UNKNOWN;
    return nearest(setting.anchor().get(), direction, month.get(), day.get())
        .map(d -> Value.date(d.toString()));
  }

  /** The nearest day with this month and day, on the given side. */
  private static Optional<LocalDate> nearest(
      LocalDate anchor, Direction direction, int month, int day) {
    Optional<LocalDate> best = Optional.empty();
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      Optional<LocalDate> candidate = Timex.date(year, month, day);
      if (candidate.isEmpty()) {
        continue;
      }
      LocalDate date = candidate.get();
      boolean wrong =
          (direction == Direction.PAST && date.isAfter(anchor))
              || (direction == Direction.FUTURE && date.isBefore(anchor));
      boolean nearer =
          best.isEmpty()
              || distance(anchor, date, direction) < distance(anchor, best.get(), direction);
      if (!wrong && nearer) {
        best = candidate;
      }
    }
    return best;
  }

  /** Days between, a day to come counting more, as news tells of what was. */
  private static double distance(LocalDate anchor, LocalDate date, Direction direction) {
    double ahead = direction == Direction.FUTURE ? 1 : AHEAD_WEIGHT;
    long days = ChronoUnit.DAYS.between(anchor, date);
    return days > 0 ? ahead * days : -days;
  }

  /**
   * A month without its year: the last one, the one to come, or by direction.
   *
   * @param step -1 last, +1 next, 0 by direction
   */
  static Value month(Setting setting, int month, int step, boolean same) {
    if (setting.anchor().isEmpty()) {
      return Value.date(Timex.text("XXXX-%02d", month));
    }
    LocalDate anchor = setting.anchor().get();
    int year = anchor.getYear();
    int now = anchor.getMonthValue();
    boolean soon = setting.direction() == Direction.UNKNOWN && (month - now + 12) % 12 <= 2;
    boolean ahead = step > 0 || (step == 0 && (soon || setting.direction() == Direction.FUTURE));
    if (same) {
      year += 0;
    } else if (ahead) {
      year += month < now || (step > 0 && month == now) ? 1 : 0;
    } else {
      year -= month > now || (step < 0 && month == now) ? 1 : 0;
    }
    return Value.date(Timex.text("%04d-%02d", year, month));
  }

  /**
   * A weekday: the most recent one, today included, unless the sentence looks ahead.
   *
   * @param step -1 last, +1 next, 0 by direction
   */
  static Optional<LocalDate> weekday(Setting setting, int weekday, int step) {
    return setting
        .anchor()
        .map(
            anchor -> {
              DayOfWeek day = DayOfWeek.of(weekday);
              if (step < 0) {
                return anchor.with(TemporalAdjusters.previous(day));
              }
              if (step > 0) {
                return anchor.with(TemporalAdjusters.next(day));
              }
              return setting.direction() == Direction.FUTURE
                  ? anchor.with(TemporalAdjusters.nextOrSame(day))
                  : anchor.with(TemporalAdjusters.previousOrSame(day));
            });
  }

  /** A season, with or without its year. */
  static Value season(Setting setting, int step) {
    String season = setting.find("SEASON").orElse("SU");
    Optional<Integer> year = setting.find("YEAR").map(Integer::valueOf);
    if (year.isEmpty() && setting.anchor().isPresent()) {
      LocalDate anchor = setting.anchor().get();
      int month = "SP SU FA WI".indexOf(season) + 3;
      int now = anchor.getYear();
      boolean begun = anchor.getMonthValue() >= month;
      boolean ahead = step > 0 || (step == 0 && setting.direction() == Direction.FUTURE);
      boolean inside = begun && anchor.getMonthValue() < month + 3;
      if (ahead) {
        year = Optional.of(begun && (step > 0 || !inside) ? now + 1 : now);
      } else if (setting.has("this")) {
        year = Optional.of(now);
      } else {
        year = Optional.of(begun && !(step < 0 && inside) ? now : now - 1);
      }
    }
    return Value.date(year.map(y -> Timex.text("%04d", y)).orElse("XXXX") + "-" + season);
  }

  /** A holiday: the nearest one, or the last or next. */
  static Value holiday(Setting setting, int step) {
    String rule = setting.find("HOLIDAY").orElse("");
    Optional<Integer> year = setting.find("YEAR").map(Integer::valueOf);
    if (year.isPresent()) {
      return Value.date(Holidays.in(year.get(), rule).toString());
    }
    if (setting.anchor().isEmpty()) {
      return Value.date("XXXX-XX-XX");
    }
    LocalDate anchor = setting.anchor().get();
    boolean ahead = step > 0 || (step == 0 && setting.direction() == Direction.FUTURE);
    LocalDate best = Holidays.in(anchor.getYear(), rule);
    if (ahead && best.isBefore(anchor)) {
      best = Holidays.in(anchor.getYear() + 1, rule);
    } else if (!ahead && best.isAfter(anchor)) {
      best = Holidays.in(anchor.getYear() - 1, rule);
    }
    return Value.date(best.toString());
  }
}
