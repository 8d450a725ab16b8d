package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Words;

/**
 * Turns a phrase into its value, by the reading named in its row. A reading is a name and at most
 * two arguments: {@code unit -1}, {@code set P1D}.
 */
final class Reckoner {
  private Reckoner() {}

  /** The value of a phrase; empty when the calendar has no such day. */
  static Optional<Value> read(Setting setting) {
    List<String> reading = List.of(setting.match().row().get("reading").split(" "));
    String argument = reading.size() > 1 ? reading.get(1) : "";
    return switch (reading.get(0)) {
      case "date" -> CalendarReading.date(setting, argument);
      case "iso", "dmy", "slashed" -> numeric(setting, reading.get(0));
      case "month" -> month(setting, step(argument));
      case "decade" -> Optional.of(decade(setting));
      case "century" -> century(setting);
      case "weekday" -> Optional.of(weekday(setting, step(argument)));
      case "weekday-part" -> Optional.of(part(weekdayValue(setting), setting));
      case "season" -> Optional.of(CalendarReading.season(setting, step(argument)));
      case "holiday" -> Optional.of(CalendarReading.holiday(setting, step(argument)));
      case "day" -> Optional.of(RelativeReading.unit(setting, "D", step(argument)));
      case "day-part" ->
          Optional.of(part(RelativeReading.unit(setting, "D", step(argument)).value(), setting));
      case "part" -> Optional.of(Value.date(today(setting) + "T" + argument));
      case "unit" -> {
        String unit = reading.size() > 2 ? reading.get(2) : setting.unit();
        yield Optional.of(RelativeReading.unit(setting, unit, step(argument)));
      }
      case "unit-length" -> Optional.of(Value.duration(Timex.length("1", argument)));
      case "unit-after" -> Optional.of(RelativeReading.after(setting));
      case "end-unit" -> {
        int away = setting.has("last") ? -1 : setting.has("next") ? 1 : 0;
        yield Optional.of(RelativeReading.unit(setting, setting.unit(), away));
      }
      case "same" -> Optional.of(RelativeReading.same(setting));
      case "weekend" -> Optional.of(RelativeReading.weekend(setting));
      case "ago" -> RelativeReading.ago(setting);
      case "shift" -> {
        Optional<String> unit = reading.size() > 2 ? Optional.of(reading.get(2)) : Optional.empty();
        yield RelativeReading.shift(setting, step(argument), unit);
      }
      case "span" -> Optional.of(RelativeReading.span(setting, step(argument)));
      case "quarter" -> {
        boolean byYear = argument.equals("year");
        int step = byYear ? 0 : step(argument);
        yield Optional.of(RelativeReading.quarter(setting, byYear, step));
      }
      case "latest-quarter" -> Optional.of(RelativeReading.latestQuarter(setting));
      case "half" -> Optional.of(RelativeReading.half(setting));
      case "duration" -> Optional.of(LengthReading.duration(setting));
      case "duration-half" -> Optional.of(LengthReading.halfUnit(setting));
      case "duration-range" -> Optional.of(LengthReading.duration(setting));
      case "clock", "clock-number" -> LengthReading.clock(setting, clockDay(setting));
      case "set" -> Optional.of(Value.set(argument));
      case "set-unit", "set-rate" -> Optional.of(LengthReading.every(setting));
      case "set-month" -> Optional.of(Value.set("XXXX-" + setting.find("MONTH").orElse("XX")));
      case "set-weekday" ->
          Optional.of(
              Value.set(
                  "XXXX-WXX-"
                      + setting.find("WEEKDAY").or(() -> setting.find("WEEKDAYS")).orElse("X")));
      case "ref" -> Optional.of(reference(setting, argument));
      default ->
          throw new IllegalArgumentException(
              setting.match().row().rule() + ": no such reading: " + reading);
    };
  }

  private static Value reference(Setting setting, String argument) {
    boolean now = argument.equals(Timex.PRESENT);
    return Value.date(argument)
        .within(now ? setting.anchor().map(org.rapporteur.model.Interval::day) : Optional.empty());
  }

  private static int step(String argument) {
    return argument.isEmpty() ? 0 : Integer.parseInt(argument.replace("+", ""));
  }

  private static Optional<Value> numeric(Setting setting, String order) {
    List<Integer> digits =
        setting.match().parts().stream()
            .filter(p -> p.kind().equals("DIGITS"))
            .map(p -> Integer.valueOf(p.value()))
            .toList();
    int year =
        setting
            .find("YEAR")
            .map(Integer::valueOf)
            .orElseGet(() -> digits.get(2) + (digits.get(2) < 70 ? 2000 : 1900));
    boolean dayFirst = order.equals("dmy") || (order.equals("slashed") && digits.get(0) > 12);
    int month = digits.get(dayFirst ? 1 : 0);
    int day = digits.get(dayFirst ? 0 : 1);
    return Timex.date(year, month, day).map(d -> Value.date(d.toString()));
  }

  private static Optional<Value> month(Setting setting, int step) {
    int month = Integer.parseInt(setting.find("MONTH").orElse("1"));
    return Optional.of(CalendarReading.month(setting, month, step, setting.has("this")));
  }

  private static Value decade(Setting setting) {
    Optional<String> year = setting.find("YEAR");
    return Value.date(
        year.map(y -> y.substring(0, 3))
            .orElseGet(() -> "19" + setting.find("DECADE").orElse("X")));
  }

  private static Optional<Value> century(Setting setting) {
    int nth =
        Integer.parseInt(setting.find("ORDINAL").or(() -> setting.find("DIGITS")).orElse("0"));
    return nth < 1 || nth > 25
        ? Optional.empty()
        : Optional.of(Value.date(Timex.text("%02dXX", nth - 1)));
  }

  private static Value weekday(Setting setting, int step) {
    int weekday = Integer.parseInt(setting.find("WEEKDAY").orElse("1"));
    return Value.date(
        CalendarReading.weekday(setting, weekday, step)
            .map(LocalDate::toString)
            .orElse("XXXX-WXX-" + weekday));
  }

  private static String weekdayValue(Setting setting) {
    return weekday(setting, setting.match().has("BACK") ? -1 : 0).value();
  }

  private static Value part(String day, Setting setting) {
    return Value.date(day + "T" + setting.find("PART").orElse("NI"));
  }

  private static String today(Setting setting) {
    return setting.anchor().map(LocalDate::toString).orElse("XXXX-XX-XX");
  }

  /** The day a clock time stands with. */
  private static Optional<String> clockDay(Setting setting) {
    if (setting.match().has("WEEKDAY")) {
      return Optional.of(weekday(setting, 0).value());
    }
    if (setting.match().has("MONTH")) {
      return CalendarReading.date(dayOnly(setting), "").map(Value::value);
    }
    int away = setting.has("yesterday") ? -1 : setting.has("tomorrow") ? 1 : 0;
    return setting.anchor().map(a -> a.plusDays(away).toString());
  }

  /** The phrase from its month on, so that the hour is not taken for the day. */
  private static Setting dayOnly(Setting setting) {
    Match match = setting.match();
    int from =
        match.parts().stream()
            .filter(p -> p.kind().equals("MONTH"))
            .mapToInt(Match.Part::start)
            .findFirst()
            .orElse(match.start());
    List<Match.Part> parts = match.parts().stream().filter(p -> p.start() >= from).toList();
    Match rest = new Match(match.row(), from, match.next(), parts);
    Words words = setting.words();
    return new Setting(
        words, rest, setting.anchor(), setting.direction(), setting.last(), setting.quarter());
  }
}
