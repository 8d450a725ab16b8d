package org.rapporteur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Dyad;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Scores the exam of trap sentences. A sentence is right when its dyads, and no others, are read;
 * codes in the exam are prefixes: {@code 04} means that only the root is certain. With type and
 * status: one of the events has the exam's type and status as well.
 */
@Command(name = "events", description = "Scores the exam of event sentences.")
final class EventExam implements Callable<Integer> {
  private static final String EXAM = "/exams/events.tsv";

  @Option(names = "--errors", description = "Print each sentence that is wrong.")
  boolean errors;

  private int sentences;
  private int right;
  private int whole;

  @Override
  public Integer call() throws IOException {
    Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (InputStream in = EventExam.class.getResourceAsStream(EXAM)) {
      String exam = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : exam.lines().skip(1).toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          score(rapporteur, line.split("\t", -1), out);
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "dyads right %d of %d (%.3f), with type and status %d (%.3f)%n",
        right,
        sentences,
        (double) right / Math.max(1, sentences),
        whole,
        (double) whole / Math.max(1, sentences));
    return 0;
  }

  private void score(Rapporteur rapporteur, String[] cells, PrintStream out) {
    sentences++;
    Reading reading = rapporteur.read(Page.ofText(cells[0], cells[2]));
    List<Dyad> read = new ArrayList<>();
    reading.events().forEach(e -> read.addAll(e.dyads()));
    boolean dyads = isSame(cells[3], read);
    boolean told = isTold(cells[4], cells[5], reading.events());
    right += dyads ? 1 : 0;
    whole += dyads && told ? 1 : 0;
    if (errors && !(dyads && told)) {
      out.println(cells[0] + " " + cells[1] + ": " + cells[2] + " wants " + cells[3] + ", " + read);
    }
  }

  private static boolean isSame(String wanted, List<Dyad> read) {
    List<Dyad> left = new ArrayList<>(read);
    if (wanted.isEmpty() || wanted.equals("none")) {
      return left.isEmpty();
    }
    for (String triple : wanted.split(",", -1)) {
      int found = -1;
      for (int i = 0; i < left.size() && found < 0; i++) {
        Dyad dyad = left.get(i);
        String parties = dyad.source() + ">" + dyad.target() + ":";
        int colon = triple.indexOf(':') + 1;
        boolean same =
            parties.equals(triple.substring(0, colon))
                && dyad.code().startsWith(triple.substring(colon));
        found = same ? i : -1;
      }
      if (found < 0) {
        return false;
      }
      left.remove(found);
    }
    return left.isEmpty();
  }

  /** The exam may name several types and statuses, in the order of the acts: each must be read. */
  private static boolean isTold(String types, String statuses, List<Event> events) {
    if (types.isEmpty() || types.equals("none")) {
      return true;
    }
    String[] wanted = types.split(",", -1);
    String[] how = statuses.split(",", -1);
    for (int i = 0; i < wanted.length; i++) {
      String type = wanted[i].equals("null") ? "" : wanted[i];
      String status = how[Math.min(i, how.length - 1)];
      if (events.stream()
          .noneMatch(
              e ->
                  e.type().orElse("").equals(type)
                      && (e.status().code().equals(status)
                          || (e.historical() && status.equals("historical"))))) {
        return false;
      }
    }
    return true;
  }
}
