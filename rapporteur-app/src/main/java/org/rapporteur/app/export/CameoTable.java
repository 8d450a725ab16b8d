package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Dyad;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;

/**
 * The CAMEO dyads of readings as CSV (RFC 4180, UTF-8, lines end with a line feed): a row a dyad,
 * so an act of several parties has several rows with one event id. Acts that are alleged,
 * hypothetical or recalled have none.
 */
public final class CameoTable {
  private static final List<String> COLUMNS =
      List.of(
          "event",
          "source",
          "target",
          "code",
          "root",
          "quad",
          "plover",
          "status",
          "date_first",
          "date_last",
          "published_first",
          "published_last",
          "location",
          "voice",
          "page",
          "url",
          "outlet",
          "trigger",
          "start",
          "end",
          "sentence",
          "rule");

  private CameoTable() {}

  /** The heading line, without its end. */
  public static String heading() {
    return String.join(",", COLUMNS);
  }

  /** The dyads of a reading, in text order, each a line without its end. */
  public static Stream<String> of(Reading reading) {
    return rows(reading)
        .map(cells -> cells.stream().map(CameoTable::quoted).collect(Collectors.joining(",")));
  }

  /** The same as columns of Parquet. */
  public static List<ParquetTable.Column> columns() {
    return COLUMNS.stream().map(name -> new ParquetTable.Column(name, type(name))).toList();
  }

  private static ParquetTable.Type type(String column) {
    return switch (column) {
      case "quad", "start", "end" -> ParquetTable.Type.NUMBER;
      case "date_first", "date_last", "published_first", "published_last" -> ParquetTable.Type.DAY;
      default -> ParquetTable.Type.TEXT;
    };
  }

  /** The cells of a reading's dyads. */
  public static Stream<List<String>> rows(Reading reading) {
    Optional<Interval> published = reading.published().map(Dating::days);
    return reading.events().stream()
        .flatMap(e -> e.dyads().stream().map(d -> cells(reading, e, d, published)));
  }

  private static List<String> cells(
      Reading reading, Event event, Dyad dyad, Optional<Interval> published) {
    Witness witness = Witness.of(reading, event);
    List<String> cells = new ArrayList<>();
    cells.add(event.id());
    cells.add(dyad.source());
    cells.add(dyad.target());
    cells.add(dyad.code());
    cells.add(dyad.code().substring(0, 2));
    cells.add(String.valueOf(quad(dyad.code())));
    cells.add(event.type().orElse(""));
    cells.add(event.status().code());
    cells.add(event.when().map(CameoTable::first).orElse(""));
    cells.add(event.when().map(CameoTable::last).orElse(""));
    cells.add(published.map(CameoTable::first).orElse(""));
    cells.add(published.map(CameoTable::last).orElse(""));
    cells.add(event.place().orElse(""));
    cells.add(String.join("; ", witness.voice()));
    cells.add(witness.page());
    cells.add(witness.url().orElse(""));
    cells.add(witness.outlet().orElse(""));
    cells.add(witness.trigger());
    cells.add(String.valueOf(witness.start()));
    cells.add(String.valueOf(witness.end()));
    cells.add(witness.sentence());
    cells.add(witness.rule());
    return cells;
  }

  /** Verbal and material cooperation, verbal and material conflict: 1 to 4, by the root. */
  private static int quad(String code) {
    int root = Integer.parseInt(code.substring(0, 2));
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  private static String first(Interval days) {
    return days.from().equals(LocalDate.MIN) ? "" : days.from().toString();
  }

  private static String last(Interval days) {
    return days.to().equals(LocalDate.MAX) ? "" : days.last().toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
