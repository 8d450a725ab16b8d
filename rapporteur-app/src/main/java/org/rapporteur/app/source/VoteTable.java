package org.rapporteur.app.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.rapporteur.view.RollCall;

/** Recorded votes from a table with the columns {@code rcid,date,country,vote}; others ignored. */
public final class VoteTable {
  private static final Map<RollCall.Choice, List<String>> WORDS =
      new EnumMap<>(
          Map.of(
              RollCall.Choice.YES, List.of("yes", "y", "1"),
              RollCall.Choice.NO, List.of("no", "n", "3"),
              RollCall.Choice.ABSTAIN, List.of("abstain", "a", "2")));

  private VoteTable() {}

  /**
   * Reads a table, gzipped or not.
   *
   * @throws IOException when it cannot be read or a line of it is no vote; the message names the
   *     line
   */
  public static List<RollCall> read(Path file) throws IOException {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    Map<String, Map<String, RollCall.Choice>> votes = new LinkedHashMap<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String heading = lines.readLine();
      List<String> columns = heading == null ? List.of() : cells(heading);
      int id = column(columns, "rcid");
      int date = column(columns, "date");
      int country = column(columns, "country");
      int vote = column(columns, "vote");
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        List<String> cells = cells(line);
        if (cells.size() <= Math.max(Math.max(id, date), Math.max(country, vote))) {
          throw new IOException("line " + number + " has " + cells.size() + " cells");
        }
        dates.put(cells.get(id), day(cells.get(date), number));
        Map<String, RollCall.Choice> call =
            votes.computeIfAbsent(cells.get(id), c -> new TreeMap<>());
        choice(cells.get(vote), number).ifPresent(c -> call.put(cells.get(country), c));
      }
    }
    List<RollCall> calls = new ArrayList<>();
    dates.forEach(
        (call, day) -> calls.add(new RollCall(call, day, votes.getOrDefault(call, Map.of()))));
    return calls;
  }

  private static int column(List<String> columns, String name) throws IOException {
    int at = columns.indexOf(name);
    if (at < 0) {
      throw new IOException("no column " + name + "; expected rcid,date,country,vote");
    }
    return at;
  }

  private static LocalDate day(String cell, int line) throws IOException {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeException e) {
      throw new IOException("line " + line + ": " + cell + " is no day such as 2019-12-04", e);
    }
  }

  /** An empty cell, or one that says absent, is silence. */
  private static Optional<RollCall.Choice> choice(String cell, int line) throws IOException {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    for (Map.Entry<RollCall.Choice, List<String>> choice : WORDS.entrySet()) {
      if (choice.getValue().contains(word)) {
        return Optional.of(choice.getKey());
      }
    }
    if (word.isEmpty() || word.equals("absent") || word.equals("na")) {
      return Optional.empty();
    }
    throw new IOException("line " + line + ": " + cell + " is no vote (yes, no, abstain, absent)");
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
