package org.rapporteur.bench.across;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;
import org.rapporteur.story.Clusterer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What copies and stories cost by the number of pages; reading them is not counted. */
@Command(name = "scale", description = "Times copies and stories of many pages on one core.")
public final class ScaleExam implements Callable<Integer> {
  @Option(names = "--shared", description = "Folder with eval/ and data/.")
  Path shared = Path.of("../shared");

  @Option(names = "--pages", split = ",", description = "Numbers of pages.")
  List<Integer> sizes = List.of(1_000, 10_000, 100_000);

  @Option(names = "--orders", description = "Also compare this many random orders.")
  int orders;

  @Override
  public Integer call() throws Exception {
    BulkNews news =
        new BulkNews(DevelopmentNews.read(shared.resolve("data/news/reuters21578.jsonl.gz")));
    Clusterer clusterer = new Clusterer(Lexicon.bundled());
    clusterer.apply(news.pages(2_000)); // so that the compiler has seen it
    for (int size : sizes) {
      List<Reading> pages = news.pages(size);
      long before = used();
      long start = System.nanoTime();
      List<Story> stories = clusterer.apply(pages);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%7d pages: %6.1f s, %5.0f pages a second, %d stories, readings %d MB, most in all %d MB%n",
          size,
          seconds,
          size / seconds,
          stories.size(),
          before >> 20,
          peak() >> 20);
      for (int order = 0; order < orders; order++) {
        List<Reading> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(order));
        System.out.println(
            "  another order: "
                + (clusterer.apply(shuffled).equals(stories) ? "the same stories" : "DIFFERENT"));
      }
    }
    return 0;
  }

  private static long used() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(p -> p.resetPeakUsage());
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Most heap used since, garbage included: less would do. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .mapToLong(p -> p.getPeakUsage().getUsed())
        .sum();
  }
}
