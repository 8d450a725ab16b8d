package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.Rapporteur;
import org.rapporteur.claim.event.Reliability;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Event;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Learns from judged events how likely one is right in full, and says what ten folds over documents
 * would have kept. Events that are read anew and that nobody judged teach nothing.
 */
@Command(
    name = "train-reliability",
    mixinStandardHelpOptions = true,
    description = "Writes the weights by which doubtful events are left out of articles.")
final class ReliabilityTrainer implements Callable<Integer> {
  private static final String WEIGHTS = "events/en-reliability.weights";
  private static final int FOLDS = 10;
  private static final int EPOCHS = 30;

  /** With 8, rows and types of one civil war get weights; 8 and 16 were tried. */
  private static final int LEAST = 8;

  private static final double[] CUTS = {-1.3, -0.9, -0.5, 0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

  @Parameters(index = "0", description = "The judged articles, JSON Lines with id and text")
  private Path articles = Path.of("articles.jsonl");

  @Parameters(index = "1", description = "File to write")
  private Path out = Path.of("en-reliability.weights");

  private record Judged(String document, List<String> signs, boolean right) {}

  private record Scored(double odds, boolean right) {}

  @Override
  public Integer call() throws IOException {
    List<Judged> judged = judged();
    Set<String> documents = new HashSet<>();
    judged.forEach(j -> documents.add(j.document()));
    List<String> order = documents.stream().sorted().toList();
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      LogitModel model = new LogitModel(LEAST);
      List<LogitModel.Example> learned = new ArrayList<>();
      List<Judged> held = new ArrayList<>();
      for (Judged each : judged) {
        if (order.indexOf(each.document()) % FOLDS == fold) {
          held.add(each);
        } else {
          learned.add(example(model, each));
        }
      }
      List<LogitModel.Example> asked = held.stream().map(j -> example(model, j)).toList();
      model.fit(learned, EPOCHS, fold);
      for (int i = 0; i < asked.size(); i++) {
        scored.add(new Scored(model.odds(asked.get(i)), held.get(i).right()));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::odds));
    for (double cut : CUTS) {
      List<Scored> kept = scored.stream().filter(s -> s.odds() >= cut).toList();
      long right = kept.stream().filter(Scored::right).count();
      System.out.printf(
          Locale.ROOT,
          "from %.1f on: %d of %d told, %d right (%.3f)%n",
          cut,
          kept.size(),
          scored.size(),
          right,
          (double) right / Math.max(1, kept.size()));
    }
    LogitModel model = new LogitModel(LEAST);
    List<LogitModel.Example> all = new ArrayList<>();
    judged.forEach(j -> all.add(example(model, j)));
    model.fit(all, EPOCHS, FOLDS);
    try (BufferedWriter lines = Files.newBufferedWriter(out)) {
      lines.write("# Weights of signs that an event is right in full; see en-reliability.md.\n");
      model.write(lines);
    }
    return 0;
  }

  private static LogitModel.Example example(LogitModel model, Judged judged) {
    BitSet right = new BitSet(1);
    right.set(0, judged.right());
    return model.example(List.of(judged.signs()), right);
  }

  /** The judged events as they are read when none is left out. */
  private List<Judged> judged() throws IOException {
    Map<String, Boolean> judgements = new HashMap<>();
    for (JudgedEvents.Judgement each : JudgedEvents.judgements()) {
      judgements.put(each.key(), each.right());
    }
    Path folder = Files.createTempDirectory("reliability");
    Files.createDirectories(folder.resolve("events"));
    Files.createFile(folder.resolve(WEIGHTS));
    List<Judged> judged = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    Rapporteur rapporteur = Rapporteur.open(Lexicon.over(folder));
    try (Stream<String> lines = Files.lines(articles)) {
      for (String line : lines.toList()) {
        JsonNode document = mapper.readTree(line);
        Reading reading = rapporteur.read(AttributionExamples.page(document));
        for (Event event : reading.events()) {
          Boolean right = judgements.get(JudgedEvents.key(reading, event));
          if (right != null) {
            List<String> signs = List.copyOf(Reliability.signs(event, reading.entities()));
            judged.add(new Judged(reading.id(), signs, right));
          }
        }
      }
    } finally {
      for (String each : List.of(WEIGHTS, "events", "")) {
        Files.deleteIfExists(folder.resolve(each));
      }
    }
    return judged;
  }
}
