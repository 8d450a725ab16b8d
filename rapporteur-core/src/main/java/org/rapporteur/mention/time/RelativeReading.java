package org.rapporteur.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rapporteur.model.Interval;

/** Reads what is counted from the day of writing or from the date mentioned last. */
final class RelativeReading {
  private RelativeReading() {}

  /** "this month", "last year", "yesterday": the unit so many steps away. */
  static Value unit(Setting setting, String unit, int step) {
    boolean clock = unit.startsWith("T");
    if (clock) {
      return Value.duration(Timex.length("1", unit));
    }
    return setting
        .anchor()
        .map(anchor -> Value.date(Timex.of(Timex.move(anchor, unit, step), unit)))
        .orElseGet(() -> Value.date(Timex.unknown(unit)));
  }

  /** "11 days ago": the day, week, month or year, as fine as the unit. */
  static Optional<Value> ago(Setting setting) {
    String unit = setting.unit();
    Optional<Long> count = count(setting);
    if (count.isEmpty()) {
      return Optional.of(Value.date("PAST_REF"));
    }
    if (setting.anchor().isEmpty()) {
      return Optional.of(Value.date(Timex.unknown(unit)));
    }
    if (unit.equals("Y") && count.get() == 1 && setting.quarter().isPresent()) {
      return shift(setting, -1, Optional.empty());
    }
    LocalDate day = Timex.move(setting.anchor().get(), unit, -count.get());
    return Optional.of(Value.date(Timex.of(day, unit)));
  }

  /** The whole number of units; half ones are cut off. Empty when it is vague. */
  static Optional<Long> count(Setting setting) {
    Optional<String> number = setting.find("NUMBER").or(() -> setting.find("PAIR"));
    if (number.isEmpty()) {
      return setting.match().has("VAGUE") ? Optional.empty() : Optional.of(1L);
    }
    double value = Double.parseDouble(number.get());
    return value <= 5000 ? Optional.of((long) value) : Optional.empty();
  }

  /**
   * "two years earlier": counted from the date mentioned last when that is another one than the day
   * of writing; a year before a quarter is a quarter.
   */
  static Optional<Value> shift(Setting setting, int sign, Optional<String> given) {
    String unit = given.orElse(setting.unit());
    Optional<Long> count = given.isPresent() ? Optional.of(1L) : count(setting);
    if (count.isEmpty()) {
      return Optional.of(Value.date(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    if (unit.equals("Y") && setting.quarter().isPresent()) {
      String quarter = setting.quarter().get();
      int year = Integer.parseInt(quarter.substring(0, 4));
      return Optional.of(
          Value.date(Timex.text("%04d", year + sign * count.get()) + quarter.substring(4)));
    }
    return setting
        .anchor()
        .map(a -> Value.date(Timex.of(Timex.move(a, unit, sign * count.get()), unit)))
        .or(() -> Optional.of(Value.date(Timex.unknown(unit))));
  }

  /** "the following month": the unit after the one mentioned last, else after this one. */
  static Value after(Setting setting) {
    boolean deictic = setting.has("coming") || setting.has("next");
    Optional<LocalDate> from = deictic ? setting.anchor() : setting.last().or(setting::anchor);
    String unit = setting.unit();
    return from.map(day -> Value.date(Timex.of(Timex.move(day, unit, 1), unit)))
        .orElseGet(() -> Value.date(Timex.unknown(unit)));
  }

  /** "that year": the unit of the date mentioned last. */
  static Value same(Setting setting) {
    String unit = setting.unit();
    return setting
        .last()
        .or(setting::anchor)
        .map(day -> Value.date(Timex.of(day, unit)))
        .orElseGet(() -> Value.date(Timex.unknown(unit)));
  }

  /** "the past three months": a length that is also placed. */
  static Value span(Setting setting, int sign) {
    String unit = setting.unit();
    String count =
        setting
            .find("NUMBER")
            .or(() -> setting.find("PAIR"))
            .orElse(setting.match().has("LONGUNIT") ? "1" : "X");
    Value value = Value.duration(Timex.length(count, unit));
    Optional<Long> whole = count(setting);
    if (whole.isEmpty() || setting.anchor().isEmpty()) {
      return value;
    }
    LocalDate anchor = setting.anchor().get();
    LocalDate other = Timex.move(anchor, unit, sign * whole.get());
    return value.within(
        Optional.of(
            sign < 0 ? Interval.inclusive(other, anchor) : Interval.inclusive(anchor, other)));
  }

  /** "the weekend": the last one begun unless the sentence looks ahead. */
  static Value weekend(Setting setting) {
    if (setting.anchor().isEmpty()) {
      return Value.date("XXXX-WXX-WE");
    }
    LocalDate anchor = setting.anchor().get();
    boolean ahead =
        setting.has("next") || setting.has("this") || setting.direction() == Direction.FUTURE;
    LocalDate saturday =
        ahead && !(setting.has("this") && setting.direction() == Direction.PAST)
            ? anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
            : anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    if (ahead && anchor.getDayOfWeek() == DayOfWeek.SUNDAY && setting.has("this")) {
      saturday = anchor.minusDays(1);
    }
    return Value.date(Timex.of(saturday, "W") + "-WE");
  }

  /**
   * A quarter by its number: the last one begun, or the next when the sentence looks ahead.
   *
   * @param step -1 for the year before that
   */
  static Value quarter(Setting setting, boolean byYear, int step) {
    String nth = setting.find("NTH").orElse("1");
    Optional<Integer> year = setting.find("YEAR").map(Integer::valueOf);
    if (year.isEmpty() && setting.anchor().isPresent()) {
      LocalDate anchor = setting.anchor().get();
      int begins = 3 * (Integer.parseInt(nth) - 1) + 1;
      if (byYear) {
        int away = setting.has("last") ? -1 : setting.has("next") ? 1 : 0;
        year = Optional.of(anchor.getYear() + away);
      } else {
        int now = anchor.getMonthValue();
        boolean ahead = setting.direction() == Direction.FUTURE;
        int away = now < begins && !(ahead && begins - now <= 6) ? -1 : 0;
        away = ahead && now - begins > 6 ? 1 : away;
        year = Optional.of(anchor.getYear() + away);
        year = Optional.of(year.get() + step);
      }
    }
    return Value.date(year.map(y -> Timex.text("%04d", y)).orElse("XXXX") + "-Q" + nth);
  }

  /** "the latest quarter": the one mentioned last, else the last that is over. */
  static Value latestQuarter(Setting setting) {
    return setting
        .quarter()
        .map(Value::date)
        .or(() -> setting.anchor().map(a -> Value.date(Timex.of(a.minusMonths(3), "Q"))))
        .orElseGet(() -> Value.date("XXXX-QX"));
  }

  /** "the second half of 2021". */
  static Value half(Setting setting) {
    String nth = setting.find("NTH").orElse("1").equals("1") ? "1" : "2";
    int away = setting.has("last") ? -1 : setting.has("next") ? 1 : 0;
    String year =
        setting
            .find("YEAR")
            .or(() -> setting.anchor().map(a -> Timex.text("%04d", a.getYear() + away)))
            .orElse("XXXX");
    return Value.date(year + "-H" + nth);
  }
}
