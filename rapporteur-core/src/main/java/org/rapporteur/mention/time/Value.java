package org.rapporteur.mention.time;

import java.util.Optional;
import org.rapporteur.model.Interval;

/**
 * What a phrase stands for.
 *
 * @param type TIMEX3 type
 * @param value in TIMEX3 form
 * @param days the days it covers, when it can be placed
 */
record Value(String type, String value, Optional<Interval> days) {

  /** A date or, with a clock or part of the day, a time; placed when the value is full. */
  static Value date(String value) {
    return new Value(value.contains("T") ? "TIME" : "DATE", value, Timex.days(value));
  }

  static Value duration(String value) {
    return new Value("DURATION", value, Optional.empty());
  }

  static Value set(String value) {
    return new Value("SET", value, Optional.empty());
  }

  Value within(Optional<Interval> interval) {
    return new Value(type, value, interval);
  }
}
