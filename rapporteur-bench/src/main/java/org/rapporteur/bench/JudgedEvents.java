package org.rapporteur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Event;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Counts how many of the events that were judged on random news articles are still read: the right
 * ones should stay, the wrong ones go. Events that nobody has judged are only counted, so the share
 * says nothing about them.
 */
@Command(name = "judged", description = "Counts judged events among readings of the same articles.")
final class JudgedEvents implements Callable<Integer> {
  private static final String JUDGEMENTS = "/exams/judged-events.tsv";
  private static final int TYPE = 3;
  private static final int RIGHT = 5;

  @Parameters(description = "Readings of the articles, JSON Lines.")
  Path readings = Path.of("-");

  @Override
  public Integer call() throws IOException {
    Set<String> read = new HashSet<>();
    int all = 0;
    try (Stream<String> lines = Files.lines(readings)) {
      for (String line : lines.toList()) {
        Reading reading = ReadingJson.parse(line);
        String text = reading.article().text();
        for (Event event : reading.events()) {
          all++;
          int start = text.codePointCount(0, event.trigger().start());
          read.add(reading.id() + "\t" + start + "\t" + event.type().orElse("-"));
        }
      }
    }
    int[] judged = new int[2];
    int[] kept = new int[2];
    try (InputStream in = JudgedEvents.class.getResourceAsStream(JUDGEMENTS)) {
      if (in == null) {
        throw new IllegalStateException("not bundled: " + JUDGEMENTS);
      }
      List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String row : rows) {
        if (row.startsWith("#") || row.startsWith("document\t")) {
          continue;
        }
        String[] cells = row.split("\t", -1);
        int right = cells[RIGHT].equals("yes") ? 1 : 0;
        judged[right]++;
        kept[right] += read.contains(cells[0] + "\t" + cells[1] + "\t" + cells[TYPE]) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "judged right %d, still read %d; judged wrong %d, still read %d; share right of those still"
            + " read %.3f; events read %d%n",
        judged[1],
        kept[1],
        judged[0],
        kept[0],
        (double) kept[1] / Math.max(1, kept[0] + kept[1]),
        all);
    return 0;
  }
}
