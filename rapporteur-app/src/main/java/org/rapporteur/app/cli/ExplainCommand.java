package org.rapporteur.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a claim was read. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says how a claim was read.",
    description =
        "%nPrints its words, the cue, the row of data that made it, the names that were joined,"
            + " who vouches, and which other pages agree.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur read samples           prints every claim with its id",
      "  rapporteur explain ID samples     explains one; the start of an id is enough",
      "  rapporteur explain ID             from the pages kept in .rapporteur",
      "",
      "A row that reads wrongly can be mended in a folder of your own: see --data."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int MAX_CHOICES = 10;

  @Parameters(index = "0", paramLabel = "ID", description = "A claim's id, or its start.")
  String id = "";

  @Mixin final Intake intake = new Intake();

  @Option(names = "--json", description = "Print the explanation as JSON.")
  boolean json;

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A claim on its page. */
  private record Found(Reading reading, Claim claim) {}

  @Override
  public Integer call() {
    intake.skipFirst();
    intake.requirePages("rapporteur explain " + id + " samples");
    try (PageReader reader = intake.open()) {
      Findings findings = intake.findings(reader, terminal);
      Found found = find(findings.readings());
      Explanation explanation =
          Explanation.of(found.reading(), found.claim(), findings, reader.rapporteur().lexicon());
      if (json) {
        terminal.out().println(RecordJson.line(explanation));
      } else {
        new ExplanationText(terminal).print(explanation);
      }
    }
    return intake.exitCode();
  }

  private Found find(List<Reading> readings) {
    List<Found> found =
        readings.stream()
            .flatMap(r -> r.claims().stream().map(c -> new Found(r, c)))
            .filter(f -> !id.isEmpty() && f.claim().id().startsWith(id))
            .toList();
    Optional<Found> exact = found.stream().filter(f -> f.claim().id().equals(id)).findFirst();
    if (exact.isPresent() || found.size() == 1) {
      return exact.orElseGet(() -> found.get(0));
    }
    if (found.isEmpty()) {
      throw intake.usage(
          "no claim \""
              + id
              + "\" on these "
              + readings.size()
              + " pages; rapporteur read PATH... prints every claim with its id");
    }
    String choices =
        found.stream()
            .limit(MAX_CHOICES)
            .map(f -> "\n    " + f.claim().id() + "  " + f.reading().id())
            .reduce("", String::concat);
    throw intake.usage(found.size() + " claims start with \"" + id + "\":" + choices);
  }
}
