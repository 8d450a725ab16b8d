package org.rapporteur.bench;

import java.io.IOException;
import java.io.InputStream;
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
import org.rapporteur.Rapporteur;
import org.rapporteur.app.source.Delivery;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.claim.event.EventSigns;
import org.rapporteur.claim.event.SignForest;
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
    description = "Writes the forest by which doubtful events are left out of articles.")
final class ReliabilityTrainer implements Callable<Integer> {
  private static final String FOREST = "events/en-reliability.forest";
  private static final int FOLDS = 10;

  /** 150 and 300 were tried: fewer give other verdicts on single events by chance. */
  private static final int TREES = 300;

  /** Fewest events of a leaf; 3, 5 and 8 were tried. */
  private static final int LEAF = 4;

  /** Signs met in fewer events are not asked for; 8, 12 and 15 were tried. */
  private static final int LEAST = 8;

  @Parameters(index = "0", description = "The judged articles, JSON Lines with id and text")
  private Path articles = Path.of("articles.jsonl");

  @Parameters(index = "1", description = "File to write")
  private Path out = Path.of("en-reliability.forest");

  private record Judged(String document, Set<String> signs, boolean right) {}

  private record Scored(double share, boolean right) {}

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
      SignForest forest = new SignForest(FOREST, forest(learned));
      held.forEach(h -> scored.add(new Scored(forest.share(h.signs()), h.right())));
    }
    scored.sort(Comparator.comparingDouble(Scored::share).reversed());
    for (int tenths = 1; tenths <= FOLDS; tenths++) {
      List<Scored> kept = scored.subList(0, scored.size() * tenths / FOLDS);
      if (kept.isEmpty()) {
        continue;
      }
      long right = kept.stream().filter(Scored::right).count();
      System.out.printf(
          Locale.ROOT,
          "from %.3f on: %d of %d told, %d right (%.3f)%n",
          kept.get(kept.size() - 1).share(),
          kept.size(),
          scored.size(),
          right,
          (double) right / kept.size());
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Trees of signs that an event is right in full; see en-reliability.md.");
    lines.addAll(forest(judged));
    Files.writeString(out, String.join("\n", lines) + "\n");
    return 0;
  }

  private static List<String> forest(List<Judged> judged) {
    return new ForestGrower(TREES, LEAF, LEAST)
        .grow(
            judged.stream().map(Judged::signs).toList(),
            judged.stream().map(Judged::right).toList());
  }

  /** The judged events as they are read when none is left out. */
  private List<Judged> judged() throws IOException {
    Map<String, Boolean> judgements = new HashMap<>();
    for (JudgedEvents.Judgement each : JudgedEvents.judgements()) {
      judgements.put(each.key(), each.right());
    }
    Path folder = Files.createTempDirectory("reliability");
    Files.createDirectories(folder.resolve("events"));
    Files.createFile(folder.resolve(FOREST));
    List<Judged> judged = new ArrayList<>();
    Rapporteur rapporteur = Rapporteur.open(Lexicon.over(folder));
    try {
      new PageSource(InputStream.nullInputStream())
          .deliver(
              List.of(articles.toString()),
              delivery -> {
                if (delivery instanceof Delivery.Delivered delivered) {
                  learn(rapporteur.read(delivered.page()), judgements, judged);
                }
              });
    } finally {
      for (String each : List.of(FOREST, "events", "")) {
        Files.deleteIfExists(folder.resolve(each));
      }
    }
    return judged;
  }

  private static void learn(Reading reading, Map<String, Boolean> judgements, List<Judged> judged) {
    for (Event event : reading.events()) {
      Boolean right = judgements.get(JudgedEvents.key(reading, event));
      if (right != null) {
        Set<String> signs = EventSigns.of(event, reading.entities(), reading.statements());
        judged.add(new Judged(reading.id(), signs, right));
      }
    }
  }
}
