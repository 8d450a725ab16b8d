package org.rapporteur.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToIntFunction;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Sentence;

/**
 * Times the whole reading of articles beside CoreNLP's attributed quotations, in one run and turn
 * about: one thread, its processor time, both warm. Argument: a file of lines {"id", "text"}, as
 * {@code score.py inputs} prints them. Of these the articles nearest to 990 tokens are timed.
 */
public final class QuoteSpeed {
  private static final int TOKENS = 990;
  private static final int ARTICLES = 4;
  private static final int ROUNDS = 3;

  private QuoteSpeed() {}

  /** Runs the comparison. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> all = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      all.add(json.readTree(line).get("text").asText());
    }
    Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
    ToIntFunction<String> tokens =
        text ->
            rapporteur.read(Page.ofText("page", text)).entities().text().sentences().stream()
                .mapToInt(Sentence::size)
                .sum();
    all.sort(Comparator.comparingInt(text -> Math.abs(tokens.applyAsInt(text) - TOKENS)));
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("threads", "1");
    StanfordCoreNLP peer = new StanfordCoreNLP(properties);
    List<String> chosen = all.subList(0, ARTICLES);
    for (int round = 0; round < ROUNDS; round++) {
      long own = 0;
      long its = 0;
      int sum = 0;
      int statements = 0;
      int quotations = 0;
      for (String text : chosen) {
        long from = processorTime();
        statements += rapporteur.read(Page.ofText("page", text)).statements().size();
        own += processorTime() - from;
        sum += tokens.applyAsInt(text);
        from = processorTime();
        CoreDocument document = new CoreDocument(text);
        peer.annotate(document);
        its += processorTime() - from;
        quotations += document.quotes().size();
      }
      System.out.printf(
          Locale.ROOT,
          "round %d: %d tokens an article; Rapporteur %.1f ms (%d statements in all), CoreNLP %.0f"
              + " ms (%d quotations)%n",
          round,
          sum / ARTICLES,
          own / 1e6 / ARTICLES,
          statements,
          its / 1e6 / ARTICLES,
          quotations);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
