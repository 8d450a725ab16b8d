package org.rapporteur.bench.body;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.Extractor;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads gold pages and damaged copies of them (cut, mutated, two in one) and fails when one throws
 * or takes longer than the limit. The copies depend on the seed alone.
 */
@Command(
    name = "damaged-pages",
    description = {
      "Reads the gold pages of folders and copies of them that are cut short, mutated or two",
      "in one; fails when one throws or takes longer than the limit."
    })
public final class DamagedPages implements Callable<Integer> {
  private static final String MARKUP = "<>\"'&/= \n\0\u00a0\u200b\ud83d\uffff";

  @Parameters(paramLabel = "FOLDER", description = "Folders with gold.jsonl.gz and its pages.")
  List<Path> folders = List.of();

  @Option(names = "--claims", description = "Read the claims, too, and not the layout alone.")
  boolean claims;

  @Option(names = "--copies", description = "Damaged copies of each kind.", defaultValue = "2")
  int copies;

  @Option(names = "--limit", description = "Seconds a page may take.", defaultValue = "2")
  double limit;

  private int read;
  private int failed;
  private double slowest;
  private double all;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Consumer<Page> reader;
    if (claims) {
      Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
      reader = rapporteur::read;
    } else {
      Extractor extractor = new Extractor(Lexicon.bundled());
      reader = extractor::apply;
    }
    for (Path folder : folders) {
      String before = "";
      for (PageGold gold : PageGold.load(folder)) {
        Random random = new Random(gold.id().hashCode());
        time(reader, gold.id(), gold.html(), out);
        for (int copy = 0; copy < copies; copy++) {
          String cut = gold.html().substring(0, random.nextInt(gold.html().length() + 1));
          time(reader, gold.id() + " cut " + copy, cut, out);
          time(reader, gold.id() + " mutated " + copy, mutated(gold.html(), random), out);
        }
        time(reader, gold.id() + " after another", before + gold.html(), out);
        before = gold.html();
      }
    }
    out.printf(
        Locale.ROOT,
        "%d pages, %d threw or took more than %.1f s, slowest %.2f s, mean %.1f ms%n",
        read,
        failed,
        limit,
        slowest,
        1000 * all / Math.max(1, read));
    return failed == 0 ? 0 : 1;
  }

  private void time(Consumer<Page> reader, String name, String html, PrintStream out) {
    long begun = System.nanoTime();
    read++;
    boolean threw = false;
    try {
      reader.accept(Page.ofHtml(name, html));
    } catch (RuntimeException | StackOverflowError e) {
      threw = true;
      out.println(name + " threw " + e);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    all += seconds;
    slowest = Math.max(slowest, seconds);
    if (seconds > limit) {
      out.printf(Locale.ROOT, "%s took %.1f s (%,d chars)%n", name, seconds, html.length());
    }
    failed += threw || seconds > limit ? 1 : 0;
  }

  /** Slices moved, doubled and dropped, characters of markup strewn in. */
  private static String mutated(String html, Random random) {
    List<String> slices = new ArrayList<>();
    int at = 0;
    while (at < html.length()) {
      int end = Math.min(html.length(), at + 1 + random.nextInt(4000));
      slices.add(html.substring(at, end));
      at = end;
    }
    StringBuilder copy = new StringBuilder();
    for (String slice : slices) {
      int dice = random.nextInt(20);
      if (dice == 0) {
        continue;
      }
      copy.append(dice == 1 ? slices.get(random.nextInt(slices.size())) : slice);
      if (dice == 2) {
        copy.append(slice);
      }
      if (dice < 6) {
        copy.append(MARKUP.charAt(random.nextInt(MARKUP.length())));
      }
    }
    return copy.toString();
  }
}
