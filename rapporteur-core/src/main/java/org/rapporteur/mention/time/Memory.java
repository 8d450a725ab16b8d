package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Words;

/** What was mentioned last while one text is read from start to end. */
final class Memory {
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
  private static final Optional<String> DAY = Optional.of("D");
  private final Optional<LocalDate> anchor;
  private Optional<LocalDate> lastDay = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();
  private Optional<String> quarter = Optional.empty();
  private boolean quarterly;

  Memory(Optional<LocalDate> anchor) {
    this.anchor = anchor;
  }

  Setting setting(Words words, Match match, Direction direction) {
    boolean day = match.row().get("reading").startsWith("same") && match.find("UNIT").equals(DAY);
    return new Setting(
        words,
        match,
        anchor,
        direction,
        day ? lastDay : last,
        quarterly ? quarter : Optional.empty());
  }

  /**
   * Keeps what a phrase stood for. The quarter a report is about is the first that is told of; a
   * length ("the nine months") puts it out of mind until a quarter is named again.
   */
  void keep(Value value, Setting setting) {
    boolean isQuarter = QUARTER.matcher(value.value()).matches();
    boolean counted = setting.match().row().get("reading").startsWith("shift");
    if (isQuarter && !counted) {
      quarterly = true;
      if (quarter.isEmpty() && setting.direction() != Direction.FUTURE) {
        quarter = Optional.of(value.value());
      }
    } else if (value.type().equals("DURATION")) {
      quarterly = false;
    }
    boolean refers = value.value().endsWith("_REF");
    if (!refers && value.type().equals("DATE") && value.days().isPresent()) {
      last = value.days().map(d -> d.from());
      lastDay = value.days().get().isDay() ? last : lastDay;
    }
  }
}
