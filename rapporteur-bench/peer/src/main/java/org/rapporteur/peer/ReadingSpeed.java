package org.rapporteur.peer;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.rapporteur.article.Extractor;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;

/**
 * Pages per second of processor time: Rapporteur's layout, metadata and comments beside the text
 * alone of Readability4J, on the same pages in the same run, turn about, after one warm pass.
 * Arguments: folders of gold pages.
 */
public final class ReadingSpeed {
  private static final int ROUNDS = 3;
  private int threw;

  private ReadingSpeed() {}

  /** Runs the comparison. */
  public static void main(String[] folders) throws Exception {
    List<String> pages = new ArrayList<>();
    for (String folder : folders) {
      try (var files = Files.list(Path.of(folder, "html"))) {
        for (Path file : files.sorted().toList()) {
          try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    new ReadingSpeed().compare(pages);
  }

  private void compare(List<String> pages) {
    Extractor extractor = new Extractor(Lexicon.bundled());
    Consumer<String> ours = html -> extractor.apply(Page.ofHtml("page", html));
    Consumer<String> theirs =
        html -> new Readability4J("https://page.example/", html).parse().getTextContent();
    double[] seconds = new double[2];
    for (int round = 0; round <= ROUNDS; round++) {
      double a = seconds(ours, pages);
      double b = seconds(theirs, pages);
      seconds[0] += round == 0 ? 0 : a;
      seconds[1] += round == 0 ? 0 : b;
      System.out.printf(Locale.ROOT, "round %d: %.1f s and %.1f s%n", round, a, b);
    }
    double n = (double) pages.size() * ROUNDS;
    System.out.printf(
        Locale.ROOT,
        "%d pages: Rapporteur %.1f pages a CPU second, Readability4J %.1f: %.2f times; it threw on %d%n",
        pages.size(),
        n / seconds[0],
        n / seconds[1],
        seconds[1] / seconds[0],
        threw / (ROUNDS + 1));
  }

  private double seconds(Consumer<String> reader, List<String> pages) {
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (String page : pages) {
      try {
        reader.accept(page);
      } catch (RuntimeException | StackOverflowError e) {
        threw++;
      }
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
  }
}
