package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.correct.Corrected;
import org.rapporteur.app.export.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a person should look at. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Lists what is doubtful, most consequential first.",
    description = {
      "%nCorrections whose words are gone, facts that contradict one another, words of",
      "nobody named, pages without a day. The number is how much hangs on it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur review samples           the sample pages",
      "  rapporteur review --limit 5         the pages kept in .rapporteur",
      "  rapporteur explain ID               why something was read",
      "  rapporteur correct --help           how to put it right"
    })
final class ReviewCommand implements Callable<Integer> {
  @Mixin final Intake intake = new Intake();

  @Mixin final ListLimit limit = new ListLimit();

  @Option(names = "--json", description = "Print JSON Lines.")
  boolean json;

  private final Terminal terminal;

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    intake.requirePages("rapporteur review samples");
    try (PageReader reader = intake.open()) {
      Corrected corrected = reader.corrected(intake.uncorrected(reader, terminal));
      Findings findings = Findings.of(corrected.readings(), reader.stories());
      List<Doubt> doubts = Doubt.of(findings, corrected.outcomes());
      doubts.stream().limit(limit.most()).forEach(this::print);
      terminal.err().println("rapporteur: " + doubts.size() + " to look at");
    }
    return intake.exitCode();
  }

  private void print(Doubt doubt) {
    if (json) {
      terminal.out().println(RecordJson.line(doubt));
      return;
    }
    terminal.out().println(doubt.weight() + "  " + terminal.bold(doubt.kind()) + "  " + doubt.id());
    terminal.out().println("    " + doubt.what());
  }
}
