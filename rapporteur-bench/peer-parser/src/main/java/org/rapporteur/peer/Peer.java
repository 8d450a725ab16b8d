package org.rapporteur.peer;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Times CoreNLP's tokens, tags and dependency trees on plain text, a paragraph a line, as {@code
 * ./bench analyser speed} times ours: one thread, its processor time, the last rounds warm.
 */
public final class Peer {
  private Peer() {}

  public static void main(String[] arguments) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,depparse");
    properties.setProperty("threads", "1");
    long start = processorTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    System.out.printf(
        Locale.ROOT, "loaded in %.1f s of processor time%n", (processorTime() - start) / 1e9);
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    for (int round = 0; round < 4; round++) {
      long from = processorTime();
      int tokens = 0;
      for (String line : lines) {
        CoreDocument document = new CoreDocument(line);
        pipeline.annotate(document);
        tokens += document.tokens().size();
      }
      double seconds = (processorTime() - from) / 1e9;
      System.out.printf(
          Locale.ROOT, "round %d: %d tokens, %.0f a second%n", round, tokens, tokens / seconds);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
