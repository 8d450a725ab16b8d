package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.rapporteur.story.PageWords;

/**
 * Counts on how many news pages each stem stands, for {@code story/background.tsv}: in ten
 * thousandths of the pages of the language in which it is commonest.
 *
 * <pre>java -cp ... org.rapporteur.bench.BackgroundCounts NEWS.jsonl.gz... &gt; background.tsv
 * </pre>
 */
final class BackgroundCounts {
  /** Stems on fewer of a language's pages than this many ten thousandths are left out. */
  private static final int LEAST_SHARE = 20;

  private static final int LEAST_PAGES = 4;

  private BackgroundCounts() {}

  /** Prints the table. */
  public static void main(String[] files) throws IOException {
    Map<String, Integer> pages = new TreeMap<>();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String file : files) {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(Path.of(file))),
                  StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          JsonNode page = json.readTree(line);
          String language = page.path("lang").asText("en");
          pages.merge(language, 1, Integer::sum);
          Set<String> stems = new HashSet<>();
          for (String field : new String[] {"title", "text"}) {
            PageWords.of(page.path(field).asText("")).stream()
                .filter(w -> w.kind() == PageWords.Kind.WORD)
                .forEach(w -> stems.add(w.stem()));
          }
          Map<String, Integer> count = counts.computeIfAbsent(language, l -> new HashMap<>());
          stems.forEach(s -> count.merge(s, 1, Integer::sum));
        }
      }
    }
    Map<String, Integer> shares = new TreeMap<>();
    counts.forEach(
        (language, count) ->
            count.forEach(
                (stem, with) -> {
                  int share = (int) (10_000L * with / pages.getOrDefault(language, 1));
                  if (share >= LEAST_SHARE && with >= LEAST_PAGES) {
                    shares.merge(stem, share, Math::max);
                  }
                }));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println("# Stems by how common they are in news: ten thousandths of the pages that hold");
    out.println("# them, in the language where they are commonest. Pages counted: " + pages + ".");
    out.println("stem\tshare");
    shares.forEach((stem, share) -> out.println(stem + "\t" + share));
    out.flush();
  }
}
