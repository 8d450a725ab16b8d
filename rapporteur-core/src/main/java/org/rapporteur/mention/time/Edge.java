package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.model.Interval;

/**
 * Narrows the days of "early May", "late 2021", "the end of the month" to a third of the whole. The
 * TIMEX3 value stays that of the whole, as in TimeBank.
 */
final class Edge {
  private Edge() {}

  static Value narrow(Value value, Setting setting) {
    Optional<Interval> days = value.days();
    if (days.isEmpty() || days.get().isDay()) {
      return value;
    }
    boolean early = setting.has("early") || setting.has("beginning") || setting.has("start");
    boolean end = setting.match().has("ENDOF") && !early && !setting.has("middle");
    boolean late = setting.has("late") || end;
    boolean middle = setting.has("mid") || setting.has("middle");
    if (!early && !late && !middle) {
      return value;
    }
    LocalDate from = days.get().from();
    LocalDate to = days.get().to();
    long third = ChronoUnit.DAYS.between(from, to) / 3;
    LocalDate first = early ? from : from.plusDays(late ? 2 * third : third);
    LocalDate last = late ? to : from.plusDays(early ? third : 2 * third);
    return first.isBefore(last) ? value.within(Optional.of(new Interval(first, last))) : value;
  }
}
