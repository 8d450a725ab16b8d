package org.rapporteur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        for (Event event : reading.events()) {
          all++;
          read.add(key(reading, event));
        }
      }
    }
    int[] judged = new int[2];
    int[] kept = new int[2];
    for (Judgement each : judgements()) {
      int right = each.right() ? 1 : 0;
      judged[right]++;
      kept[right] += read.contains(each.key()) ? 1 : 0;
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

  /** One judgement of an event, known by its page, its trigger and its type. */
  record Judgement(String key, boolean right) {}

  /** What an event of a page is known by among the judgements. */
  static String key(Reading reading, Event event) {
    int start = reading.article().text().codePointCount(0, event.trigger().start());
    return reading.id() + "\t" + start + "\t" + event.type().orElse("-");
  }

  /** All judgements. */
  static List<Judgement> judgements() throws IOException {
    List<Judgement> all = new ArrayList<>();
    try (InputStream in = JudgedEvents.class.getResourceAsStream(JUDGEMENTS)) {
      if (in == null) {
        throw new IllegalStateException("not bundled: " + JUDGEMENTS);
      }
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!row.startsWith("#") && !row.startsWith("document\t")) {
          String[] cells = row.split("\t", -1);
          String key = cells[0] + "\t" + cells[1] + "\t" + cells[TYPE];
          all.add(new Judgement(key, cells[RIGHT].equals("yes")));
        }
      }
    }
    return all;
  }
}
