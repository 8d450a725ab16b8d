package org.rapporteur.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.entity.NameComparison;
import org.rapporteur.lexicon.Lexicon;
import picocli.CommandLine.Command;

/** Says of pairs of written names whether one bearer has both. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says whether two written names, in any scripts, are one bearer's.",
    description =
        "%nReads two names a line from standard input, parted by a tab, and prints each line with a"
            + " score from 0 to 1 and \"same\" or \"different\": one bearer under two spellings or"
            + " two.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  printf 'Ingrid Halvard\\tИнгрид Хальвард\\n' | rapporteur names",
      "",
      "Names of people, single words and names of bodies, in any script that has rows",
      "in translit/latin.tsv. The cut is fixed; the score is a probability."
    })
final class NamesCommand implements Callable<Integer> {
  private final Terminal terminal;

  NamesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    NameComparison comparison = new NameComparison(Lexicon.bundled());
    PrintStream out = terminal.out();
    int failed = 0;
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() < 2) {
          failed++;
          terminal.err().println("line " + number + ": no tab; write two names parted by one");
          continue;
        }
        double score = comparison.applyAsDouble(cells.get(0), cells.get(1));
        out.println(
            String.format(
                Locale.ROOT,
                "%s\t%.4f\t%s",
                line,
                score,
                score >= NameComparison.SAME ? "same" : "different"));
      }
    }
    return failed == 0 ? 0 : 1;
  }
}
