package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.source.VoteTable;
import org.rapporteur.view.Agreement;
import org.rapporteur.view.AgreementYear;
import org.rapporteur.view.RollCall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How far members vote together, by recorded votes. */
@Command(
    name = "cohesion",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says how far the members of a body vote together, year by year.",
    description =
        "%nPrinted is the agreement index of Hix, Noury and Roland with its uncertainty. Silence is"
            + " not agreement: the bounds say what the index could have been had silent members"
            + " voted.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur cohesion --votes votes.csv.gz --members AM,BY,KG,KZ,RU,TJ",
      "",
      "The table has the columns rcid,date,country,vote; further ones are ignored.",
      "Printed: year,n_votes,agreement_index,ci_low,ci_high,bound_low,bound_high."
    })
final class CohesionCommand implements Callable<Integer> {
  @Option(
      names = "--votes",
      paramLabel = "FILE",
      required = true,
      description = "Recorded votes as CSV, also gzipped.")
  @Nullable Path votes;

  @Option(
      names = "--members",
      paramLabel = "CODE",
      split = ",",
      description = "The members, as the table writes them; all in the table unless given.")
  List<String> members = List.of();

  private final Terminal terminal;

  CohesionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (votes == null) {
      return 2;
    }
    try {
      List<RollCall> calls = VoteTable.read(votes);
      Set<String> all = new TreeSet<>(members);
      if (members.isEmpty()) {
        calls.forEach(c -> all.addAll(c.votes().keySet()));
      }
      terminal.out().println("year,n_votes,agreement_index,ci_low,ci_high,bound_low,bound_high");
      for (AgreementYear year : new Agreement().apply(calls, all)) {
        terminal
            .out()
            .println(
                String.format(
                    Locale.ROOT,
                    "%d,%d,%s,%s,%s,%s,%s",
                    year.year(),
                    year.decisions(),
                    cell(year.index()),
                    cell(year.low()),
                    cell(year.high()),
                    cell(year.boundLow()),
                    cell(year.boundHigh())));
      }
      return 0;
    } catch (IOException e) {
      terminal.err().println("rapporteur: " + votes + " cannot be read: " + e.getMessage());
      return 1;
    }
  }

  /** Empty where too few voted to say. */
  private static String cell(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
  }
}
