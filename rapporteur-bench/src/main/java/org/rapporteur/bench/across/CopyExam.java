package org.rapporteur.bench.across;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.rapporteur.bench.across.CopyMaker.Change;
import org.rapporteur.bench.across.DevelopmentNews.Article;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Family;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;
import org.rapporteur.story.Clusterer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Finds copies among pages whose truth is known: copies made of development articles, translations
 * made by people, and as negatives reports of one event written independently and pages of one site
 * with its furniture.
 */
@Command(name = "copies", description = "Finds copies that were made of development articles.")
public final class CopyExam implements Callable<Integer> {
  private static final String FURNITURE =
      "\nYou are reading the free edition. Subscribe for six marks a month and read us by the lake"
          + " every morning, on paper or wherever you are. Our terms of use changed in the spring.\n";

  @Option(names = "--shared", description = "Folder with eval/ and data/.")
  Path shared = Path.of("../shared");

  @Option(names = "--articles", description = "How many articles are copied.")
  int articles = 500;

  @Option(names = "--errors", description = "Print this many wrong pairs.")
  int errors;

  private final List<Reading> pages = new ArrayList<>();
  private final Map<String, String> truth = new LinkedHashMap<>();
  private final Map<String, String> change = new HashMap<>();

  @Override
  public Integer call() throws Exception {
    make();
    Map<String, String> found = new HashMap<>();
    for (Story story : new Clusterer(Lexicon.bundled()).apply(pages)) {
      for (Family family : story.families()) {
        family.pages().forEach(p -> found.put(p, family.id()));
      }
    }
    PairCounts counts = new PairCounts(truth, found);
    System.out.printf(
        Locale.ROOT,
        "%d pages, ARI %.4f, pairs: precision %.4f, recall %.4f%n",
        pages.size(),
        counts.adjustedRand(),
        counts.precision(),
        counts.recall());
    Map<String, int[]> byChange = new LinkedHashMap<>();
    for (String page : truth.keySet()) {
      String original = truth.getOrDefault(page, "");
      if (!page.equals(original)) {
        int[] row = byChange.computeIfAbsent(change.getOrDefault(page, "?"), c -> new int[2]);
        row[1]++;
        row[0] += found.getOrDefault(page, "").equals(found.getOrDefault(original, "-")) ? 1 : 0;
      }
    }
    byChange.forEach((c, row) -> System.out.printf("  %-20s %d of %d%n", c, row[0], row[1]));
    counts.wrong().stream().limit(errors).forEach(System.out::println);
    return 0;
  }

  private void make() throws Exception {
    List<Article> all =
        DevelopmentNews.read(shared.resolve("data/news/wmt-newstest-human.jsonl.gz"));
    Map<String, List<Article>> groups = new LinkedHashMap<>();
    all.forEach(a -> groups.computeIfAbsent(a.group(), g -> new ArrayList<>()).add(a));
    Random random = new Random(1);
    CopyMaker maker = new CopyMaker(2);
    List<Change> changes = List.of(Change.values());
    List<Article> originals =
        all.stream().filter(a -> a.language().equals("en")).limit(articles).toList();
    for (int i = 0; i < originals.size(); i++) {
      Article original = originals.get(i);
      boolean onSite = i % 10 == 0;
      add(original, original.id(), original.page() + (onSite ? FURNITURE : ""), "", onSite);
      for (int copies = random.nextInt(4); copies > 0; copies--) {
        Change made = changes.get(random.nextInt(changes.size()));
        String other = originals.get(random.nextInt(originals.size())).text();
        String page = maker.copy(original.page(), made, other);
        add(original, original.id() + "-" + copies, page, made.name(), false);
      }
      if (i % 3 == 0) {
        for (Article translated : groups.getOrDefault(original.group(), List.of())) {
          if (!translated.language().equals("en")) {
            add(translated, translated.id(), translated.page(), "TRANSLATED", false);
            truth.put(translated.id(), original.id());
          }
        }
      }
    }
    Path events = shared.resolve("eval/gold/stories/clusters-ecb-traindev.jsonl.gz");
    DevelopmentNews.read(events).stream()
        .filter(a -> Math.floorMod(a.id().hashCode(), 3) == 0)
        .forEach(a -> add(a, a.id(), a.page(), "", false));
  }

  private void add(Article article, String id, String page, String made, boolean onSite) {
    String site = onSite ? "Lakeside Free Press" : "";
    pages.add(BareReading.of(id, site, article.language(), article.day(), page));
    truth.put(id, article.id());
    change.put(id, made);
  }
}
