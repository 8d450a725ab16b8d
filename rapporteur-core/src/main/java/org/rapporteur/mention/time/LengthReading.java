package org.rapporteur.mention.time;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads lengths of time, what recurs, and clocks. */
final class LengthReading {
  private LengthReading() {}

  /** "three days", "several weeks", "months". */
  static Value duration(Setting setting) {
    String count = setting.find("NUMBER").or(() -> setting.find("PAIR")).orElse("");
    if (count.isEmpty()) {
      boolean one = setting.match().has("UNIT") && !setting.match().has("VAGUE");
      count = one ? "1" : "X";
    }
    return half(setting, count);
  }

  /** "two and a half hours", "a minute and a half". */
  private static Value half(Setting setting, String count) {
    String full =
        setting.has("half") && count.equals("1") && !setting.match().has("NUMBER")
            ? new BigDecimal(count).add(new BigDecimal("0.5")).toString()
            : count;
    return Value.duration(Timex.length(full, setting.unit()));
  }

  static Value halfUnit(Setting setting) {
    return Value.duration(Timex.length("0.5", setting.unit()));
  }

  /** "every two years", "each day". */
  static Value every(Setting setting) {
    return Value.set(Timex.length(setting.find("NUMBER").orElse("1"), setting.unit()));
  }

  /** "10 p.m. Wednesday", "18:30", "noon". */
  static Optional<Value> clock(Setting setting, Optional<String> day) {
    Optional<String> word = setting.find("CLOCKWORD");
    String date = day.or(() -> setting.anchor().map(a -> a.toString())).orElse("XXXX-XX-XX");
    if (word.isPresent()) {
      return Optional.of(Value.date(date + "T" + word.get()));
    }
    var digits =
        setting.match().parts().stream()
            .filter(p -> p.kind().equals("DIGITS"))
            .map(p -> Integer.valueOf(p.value()))
            .toList();
    boolean minutes = setting.has(":") && digits.size() > 1;
    int hour = digits.isEmpty() ? numbered(setting) : digits.get(0);
    if (setting.find("AMPM").orElse("").equals("PM") && hour < 12) {
      hour += 12;
    } else if (setting.find("AMPM").orElse("").equals("AM") && hour == 12) {
      hour = 0;
    }
    int minute = minutes ? digits.get(1) : 0;
    if (hour < 0 || hour > 24 || minute > 59) {
      return Optional.empty();
    }
    return Optional.of(Value.date(date + Timex.text("T%02d:%02d", hour, minute)));
  }

  private static int numbered(Setting setting) {
    return setting.find("NUMBER").map(n -> new BigDecimal(n).intValue()).orElse(-1);
  }
}
