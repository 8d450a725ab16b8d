package org.rapporteur.bench.across;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.bench.across.DevelopmentNews.Article;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Story;
import org.rapporteur.story.Clusterer;
import org.rapporteur.story.StreamClusterer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stories as pages arrive, in random orders, against gold clusters. */
@Command(name = "arrivals", description = "Scores stories made as pages arrive in random orders.")
public final class ArrivalExam implements Callable<Integer> {
  @Parameters(index = "0", description = "Readings of the gold's pages, from read --json.")
  Path readings = Path.of("readings.jsonl");

  @Option(names = "--gold", description = "Gold clusters.")
  Path gold = Path.of("../shared/eval/gold/stories/clusters-ecb-traindev.jsonl.gz");

  @Option(names = "--orders", description = "How many random orders.")
  int orders = 5;

  private final Map<String, String> clusters = new HashMap<>();

  @Override
  public Integer call() throws Exception {
    for (Article article : DevelopmentNews.read(gold)) {
      clusters.put(article.id(), article.cluster());
    }
    List<Reading> pages = new ArrayList<>();
    try (Stream<String> lines = Files.lines(readings)) {
      lines.map(ReadingJson::parse).filter(r -> clusters.containsKey(r.id())).forEach(pages::add);
    }
    Lexicon lexicon = Lexicon.bundled();
    System.out.printf(
        Locale.ROOT, "with hindsight        %.4f%n", score(new Clusterer(lexicon).apply(pages)));
    double revised = 0;
    double unmoved = 0;
    int[] moves = new int[1];
    long start = System.nanoTime();
    for (int order = 0; order < orders; order++) {
      Collections.shuffle(pages, new Random(order));
      double one =
          score(new StreamClusterer(lexicon, true, (Revision r) -> moves[0]++).apply(pages));
      revised += one;
      System.out.printf(Locale.ROOT, "  order %d             %.4f%n", order, one);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (int order = 0; order < orders; order++) {
      Collections.shuffle(pages, new Random(order));
      unmoved += score(new StreamClusterer(lexicon, false, r -> {}).apply(pages));
    }
    System.out.printf(
        Locale.ROOT,
        "as they arrive        %.4f, %.0f revisions an order, %.1f ms a page%n"
            + "placed once for all   %.4f%n",
        revised / orders,
        (double) moves[0] / orders,
        seconds * 1000 / orders / pages.size(),
        unmoved / orders);
    return 0;
  }

  /** F1 of B-cubed (Bagga and Baldwin 1998) over the pages. */
  private double score(List<Story> stories) {
    Map<String, Integer> sizes = new HashMap<>();
    clusters.values().forEach(c -> sizes.merge(c, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    int pages = 0;
    for (Story story : stories) {
      Map<String, Integer> inside = new HashMap<>();
      story
          .readings()
          .forEach(r -> inside.merge(clusters.getOrDefault(r.id(), ""), 1, Integer::sum));
      pages += story.readings().size();
      for (Map.Entry<String, Integer> part : inside.entrySet()) {
        double squared = (double) part.getValue() * part.getValue();
        precision += squared / story.readings().size();
        recall += squared / sizes.getOrDefault(part.getKey(), 1);
      }
    }
    return 2 * (precision / pages) * (recall / pages) / ((precision + recall) / pages);
  }
}
