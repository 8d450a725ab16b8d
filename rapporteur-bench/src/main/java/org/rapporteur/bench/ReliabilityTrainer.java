package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** Signs met in fewer events get no weight; 12 and 25 were tried. */
  private static final int LEAST = 12;

  /** 100 to 330 were tried, with no difference beyond chance. */
  private static final double PENALTY = 200;

  private static final double LIGHTEST = 0.005;

  @Parameters(index = "0", description = "The judged articles, JSON Lines with id and text")
  private Path articles = Path.of("articles.jsonl");

  @Parameters(index = "1", description = "File to write")
  private Path out = Path.of("en-reliability.weights");

  private record Judged(String document, Set<String> signs, boolean right) {}

  private record Scored(double odds, boolean right) {}

  @Override
  public Integer call() throws IOException {
    List<Judged> judged = judged();
    List<String> order = judged.stream().map(Judged::document).distinct().sorted().toList();
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Judged> learned = new ArrayList<>();
      List<Judged> held = new ArrayList<>();
      for (Judged each : judged) {
        (order.indexOf(each.document()) % FOLDS == fold ? held : learned).add(each);
      }
      RidgeLogit model = model(learned);
      held.forEach(h -> scored.add(new Scored(model.odds(h.signs()), h.right())));
    }
    scored.sort(Comparator.comparingDouble(Scored::odds).reversed());
    for (int tenths = 1; tenths <= FOLDS; tenths++) {
      List<Scored> kept = scored.subList(0, scored.size() * tenths / FOLDS);
      if (kept.isEmpty()) {
        continue;
      }
      long right = kept.stream().filter(Scored::right).count();
      System.out.printf(
          Locale.ROOT,
          "from %.2f on: %d of %d told, %d right (%.3f)%n",
          kept.get(kept.size() - 1).odds(),
          kept.size(),
          scored.size(),
          right,
          (double) right / kept.size());
    }
    try (BufferedWriter lines = Files.newBufferedWriter(out)) {
      lines.write("# Weights of signs that an event is right in full; see en-reliability.md.\n");
      for (Map.Entry<String, Double> each : model(judged).weights().entrySet()) {
        if (Math.abs(each.getValue()) >= LIGHTEST) {
          lines.write(each.getKey() + String.format(Locale.ROOT, "\t%.3f%n", each.getValue()));
        }
      }
    }
    return 0;
  }

  private static RidgeLogit model(List<Judged> judged) {
    RidgeLogit model = new RidgeLogit(PENALTY, LEAST, "always");
    model.fit(
        judged.stream().map(Judged::signs).toList(), judged.stream().map(Judged::right).toList());
    return model;
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
            Set<String> signs = Reliability.signs(event, reading.entities());
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
