package org.rapporteur.bench.analyser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Sentence;
import org.rapporteur.text.Model;
import org.rapporteur.text.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures tokens a second (tokens, tags, trees, names; one thread, warm), load time and heap. */
@Command(name = "speed", description = "Measures the analyser on plain text, a paragraph a line.")
final class Speed implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Plain text.")
  Path file = Path.of("-");

  @Option(names = "--rounds", description = "Rounds; the last ones are warm.")
  int rounds = 5;

  @Override
  public Integer call() throws IOException {
    byte[] bytes = Lexicon.bundled().bytes("lang/en/analyser.bin");
    long start = processorTime();
    Model model = Model.load(new ByteArrayInputStream(bytes));
    System.out.printf(
        Locale.ROOT,
        "model %.1f MB with %d tags, loaded cold in %.2f s of processor time%n",
        bytes.length / 1e6,
        model.tags().size(),
        (processorTime() - start) / 1e9);
    Parser parser = new Parser(Lexicon.bundled());
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int round = 0; round < rounds; round++) {
      long from = processorTime();
      int tokens = 0;
      for (String line : lines) {
        for (Sentence sentence : parser.sentences(line)) {
          tokens += sentence.size();
        }
      }
      double seconds = (processorTime() - from) / 1e9;
      System.out.printf(
          Locale.ROOT, "round %d: %d tokens, %.0f a second%n", round, tokens, tokens / seconds);
    }
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "heap after collection %.0f MB, two models%n",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    return 0;
  }

  /** Time of this thread alone, so that a busy machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
