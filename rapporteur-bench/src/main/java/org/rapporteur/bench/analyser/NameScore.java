package org.rapporteur.bench.analyser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Token;
import org.rapporteur.text.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores names against IOB2 files: a name counts when both ends and the kind are right. */
@Command(name = "names", description = "Scores persons, organisations and places in IOB2 files.")
final class NameScore implements Callable<Integer> {
  private static final List<String> KINDS = List.of("PER", "ORG", "LOC");

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "IOB2, gzipped or not.")
  List<Path> files = List.of();

  @Option(
      names = "--mentions",
      description = "Score what the product says: rows of states, places, bodies and people too.")
  boolean mentions;

  @Override
  public Integer call() throws IOException {
    Parser parser = new Parser(Lexicon.bundled());
    NamedMentions finder = new NamedMentions(Lexicon.bundled());
    Map<String, int[]> counts = new TreeMap<>();
    for (Path file : files) {
      try (InputStream raw = Files.newInputStream(file);
          InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
        for (Conllu sentence : Conllu.read(in)) {
          List<String> gold = sentence.rows().stream().map(r -> r.get(2)).toList();
          List<Token> tokens = parser.analyse(sentence.forms());
          Set<String> own = names(tokens.stream().map(Token::name).toList());
          count(names(gold), mentions ? finder.corrected(tokens, own) : own, counts);
        }
      }
    }
    counts.forEach(NameScore::print);
    return 0;
  }

  private static void count(Set<String> gold, Set<String> own, Map<String, int[]> counts) {
    for (String name : gold) {
      add(name, 0, counts);
      if (own.contains(name)) {
        add(name, 2, counts);
      }
    }
    for (String name : own) {
      add(name, 1, counts);
    }
  }

  private static void add(String name, int column, Map<String, int[]> counts) {
    for (String key : List.of(name.substring(0, 3), "all")) {
      counts.computeIfAbsent(key, k -> new int[3])[column]++;
    }
  }

  /** Kind and ends of each name; kinds that the gold does not know are left out. */
  private static Set<String> names(List<String> labels) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      if (label.startsWith("B-") && KINDS.contains(label.substring(2))) {
        int end = i + 1;
        while (end < labels.size() && labels.get(end).equals("I-" + label.substring(2))) {
          end++;
        }
        out.add(label.substring(2) + " " + i + " " + end);
      }
    }
    return out;
  }

  private static void print(String kind, int[] counts) {
    double precision = counts[2] / (double) Math.max(1, counts[1]);
    double recall = counts[2] / (double) Math.max(1, counts[0]);
    System.out.printf(
        Locale.ROOT,
        "%s precision %.3f recall %.3f F1 %.3f (%d in the gold)%n",
        kind,
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall),
        counts[0]);
  }
}
