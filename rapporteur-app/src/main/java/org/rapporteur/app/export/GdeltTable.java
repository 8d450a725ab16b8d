package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Digest;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Dyad;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

/**
 * CAMEO dyads in the 58 tab-separated columns of GDELT 1.0's event files (codebook of 2013), for
 * programs that read those. Columns that we have no witness for (tone, scale, coordinates) are
 * empty. A row needs a day: that of the act, else the day the page was published.
 */
public final class GdeltTable {
  private static final int COLUMNS = 58;
  private static final int ACTOR_COLUMNS = 10;
  private static final int FIRST_ACTOR = 5;
  private static final int ACT = FIRST_ACTOR + 2 * ACTOR_COLUMNS;
  private static final int PLACE = ACT + 10 + 2 * 7;

  /** Of a year, for FractionDate: days of a month are counted as thirty (codebook, p. 3). */
  private static final double FRACTION_DAYS = 365;

  private static final Set<String> GROUPS = Set.of("IGO", "NGO", "NGM", "MNC", "INT");

  private GdeltTable() {}

  /** The dyads of a reading, in text order, each a line without its end. */
  public static Stream<String> of(Reading reading) {
    return reading.events().stream()
        .filter(e -> day(reading, e).isPresent())
        .flatMap(
            e -> e.dyads().stream().map(d -> row(reading, e, d, day(reading, e).orElseThrow())));
  }

  private static Optional<LocalDate> day(Reading reading, Event event) {
    return event
        .when()
        .filter(Interval::isDay)
        .or(() -> reading.published().map(Dating::days).filter(Interval::isDay))
        .map(Interval::from);
  }

  private static String row(Reading reading, Event event, Dyad dyad, LocalDate day) {
    List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
    long id = Long.parseLong(Digest.of(event.id() + dyad, 7), 16);
    cells.set(0, String.valueOf(id));
    String compact = day.toString().replace("-", "");
    cells.set(1, compact);
    cells.set(2, compact.substring(0, 6));
    cells.set(3, compact.substring(0, 4));
    double part = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / FRACTION_DAYS;
    cells.set(4, String.format(java.util.Locale.ROOT, "%.4f", day.getYear() + part));
    actor(cells, FIRST_ACTOR, dyad.source(), event.actors());
    actor(cells, FIRST_ACTOR + ACTOR_COLUMNS, dyad.target(), event.recipients());
    cells.set(ACT, "1");
    cells.set(ACT + 1, dyad.code());
    cells.set(ACT + 2, dyad.code().substring(0, Math.min(3, dyad.code().length())));
    cells.set(ACT + 3, dyad.code().substring(0, 2));
    cells.set(ACT + 4, String.valueOf(quad(dyad.code())));
    cells.set(ACT + 6, String.valueOf(1 + event.mentions().size()));
    cells.set(ACT + 7, "1");
    cells.set(ACT + 8, "1");
    cells.set(PLACE + 1, event.place().orElse(""));
    Optional<String> published =
        reading.published().map(Dating::days).filter(Interval::isDay).map(d -> d.from().toString());
    cells.set(COLUMNS - 2, published.orElse("").replace("-", ""));
    cells.set(COLUMNS - 1, reading.article().page().url().orElse(reading.id()));
    cells.replaceAll(c -> c.replaceAll("[\\s\\p{Cntrl}]+", " "));
    return String.join("\t", cells);
  }

  private static void actor(List<String> cells, int at, String code, List<Party> parties) {
    if (code.equals("---")) {
      return;
    }
    cells.set(at, code);
    cells.set(
        at + 1,
        parties.stream()
            .filter(p -> p.code().filter(code::equals).isPresent())
            .map(Party::name)
            .findFirst()
            .orElse(""));
    String first = code.substring(0, Math.min(3, code.length()));
    cells.set(GROUPS.contains(first) ? at + 3 : at + 2, GROUPS.contains(first) ? code : first);
    if (code.length() >= 6 && !GROUPS.contains(first)) {
      cells.set(at + 7, code.substring(3, 6));
    }
  }

  private static int quad(String code) {
    int root = Integer.parseInt(code.substring(0, 2));
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }
}
