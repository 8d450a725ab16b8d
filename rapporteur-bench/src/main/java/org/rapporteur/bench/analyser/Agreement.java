package org.rapporteur.bench.analyser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.bench.train.TaughtSentences;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Token;
import org.rapporteur.text.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Agreement with the teacher on news it read and the trainer did not: heads of all words but marks,
 * and head with relation of subjects, objects, clausal complements and passive agents.
 */
@Command(name = "agreement", description = "Compares trees with a teacher's on set-aside news.")
final class Agreement implements Callable<Integer> {
  private static final Set<String> CORE =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "ccomp", "obl:agent");

  @Parameters(
      paramLabel = "FILE",
      description = "What the teacher read, mapped by rules, or CoNLL-U.")
  Path file = Path.of("-");

  @Override
  public Integer call() throws IOException {
    Parser parser = new Parser(Lexicon.bundled());
    int[] counts = new int[6];
    for (Conllu sentence : sentences()) {
      count(sentence, parser.analyse(sentence.forms()), counts);
    }
    double precision = counts[4] / (double) Math.max(1, counts[3]);
    double recall = counts[4] / (double) Math.max(1, counts[2]);
    System.out.printf(
        Locale.ROOT,
        "%d words without marks, heads alike %.3f%n"
            + "core relations: precision %.3f recall %.3f F1 %.3f (%d)%n",
        counts[0],
        counts[1] / (double) Math.max(1, counts[0]),
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall),
        counts[2]);
    return 0;
  }

  private List<Conllu> sentences() throws IOException {
    if (!file.toString().endsWith(".conllu")) {
      return TaughtSentences.read(file, Agreement::conllu);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Conllu.read(in);
    }
  }

  private static Conllu conllu(List<List<String>> rows) {
    return new Conllu(java.util.Map.of(), rows);
  }

  private static void count(Conllu taught, List<Token> own, int[] counts) {
    for (int i = 0; i < own.size(); i++) {
      Token token = own.get(i);
      boolean head = token.head() == taught.head(i);
      String relation = taught.relation(i);
      if (!relation.equals("punct")) {
        counts[0]++;
        counts[1] += head ? 1 : 0;
      }
      counts[2] += CORE.contains(relation) ? 1 : 0;
      counts[3] += CORE.contains(token.relation()) ? 1 : 0;
      if (CORE.contains(relation) && head && relation.equals(token.relation())) {
        counts[4]++;
      }
    }
  }
}
