package org.rapporteur.bench.body;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rapporteur.PagePipeline;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads invented pages longer than any article, claims included, and says what each stage takes;
 * fails when a page takes longer than the limit. The pages depend on nothing but this class.
 */
@Command(
    name = "long-pages",
    description = {
      "Reads invented pages without end, claims included, and says the seconds of each stage;",
      "fails when a page takes longer than the limit once the machine is warm."
    })
public final class LongPages implements Callable<Integer> {
  private static final String[] WORDS =
      ("the council of lake states met on Monday in Kelby and agreed after long talks about 40"
              + " million euros customs tariff envoy treaty Norvia Jonas Aldermark bill minister"
              + " said that Estmark would not sign before 12 May")
          .split(" ", -1);

  @Option(names = "--limit", description = "Seconds a page may take.", defaultValue = "2")
  double limit;

  @Option(names = "--runs", description = "Runs of each, the last is judged.", defaultValue = "4")
  int runs;

  private final Map<String, Double> stages = new LinkedHashMap<>();

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PagePipeline read = Rapporteur.open(Lexicon.bundled()).pages();
    PagePipeline timed =
        new PagePipeline(
            timed("extract", read.extract()),
            timed("parse", read.parse()),
            timed("find", read.find()),
            timed("resolve", read.resolve()),
            timed("claim", read.claim()));
    boolean late = false;
    for (Map.Entry<String, String> page : pages().entrySet()) {
      double seconds = 0;
      for (int run = 0; run < runs; run++) {
        stages.clear();
        long begun = System.nanoTime();
        Reading reading = timed.apply(Page.ofHtml(page.getKey(), page.getValue()));
        seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
            Locale.ROOT,
            "%s (%,d characters): %.2f s %s, %d claims%n",
            page.getKey(),
            page.getValue().length(),
            seconds,
            stages,
            reading.claims().size());
      }
      late |= seconds > limit;
    }
    return late ? 1 : 0;
  }

  private <A, B> Function<A, B> timed(String stage, Function<A, B> function) {
    return in -> {
      long begun = System.nanoTime();
      B read = function.apply(in);
      stages.put(stage, Math.round((System.nanoTime() - begun) / 1e7) / 100.0);
      return read;
    };
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("1,000,000 words in paragraphs", "<p>" + words(1_000_000, "</p><p>"));
    pages.put("1,000,000 words in one paragraph", "<p>" + words(1_000_000, " "));
    String quotation = "<p>\"We will never sign this treaty\", Jonas Aldermark said.</p>";
    pages.put("40,000 quotations in a row", quotation.repeat(40_000));
    pages.put("30,000 list items that are not closed", "<li>x".repeat(30_000));
    pages.put("30,000 sentences in list items", "<li>Norvia agreed on Monday.".repeat(30_000));
    return pages;
  }

  /** Words in sentences of twelve, ten sentences to a paragraph. */
  private static String words(int count, String between) {
    Random random = new Random(4);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(i % 120 == 0 ? "." + between : i % 12 == 0 ? ". The " : " ");
    }
    return text.toString();
  }
}
