package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.view.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what is known of an organisation as one HTML file. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes what pages say of an organisation as one HTML file.",
    description =
        "%nThe file opens offline, without a script. In it are members"
            + " and offices on a day, a timeline, who said what, acts, figures and contradictions,"
            + " every line linked to the words it was read from.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur dossier lakeland samples         from the sample pages",
      "  rapporteur dossier csto                     from the pages kept in .rapporteur",
      "  rapporteur dossier csto -o - news/ > d.html",
      "  rapporteur dossier csto --as-of 2022-05-16  members and offices as of that day",
      "  rapporteur dossier csto --known 2022-01-31  only what was published by then",
      "  rapporteur dossier csto --json              the same lines, for programs"
    })
final class DossierCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ORG",
      description = "The organisation: the name of its data file, or any of its names.")
  String organisation = "";

  @Mixin final Intake intake = new Intake();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, - for standard output (default: ${DEFAULT-VALUE}).")
  String output = "dossier.html";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day to show members and offices for (default: the last day known).")
  @Nullable LocalDate asOf;

  @Option(
      names = "--known",
      paramLabel = "DAY",
      description =
          "Go by the pages alone that are known to have been published by that day, as if no other"
              + " had been read (default: all).")
  @Nullable LocalDate known;

  @Option(names = "--json", description = "Print the dossier as JSON instead.")
  boolean json;

  private final Terminal terminal;

  DossierCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    intake.skipFirst();
    intake.requirePages("rapporteur dossier " + organisation + " samples");
    try (PageReader reader = intake.open()) {
      Organisations known = new Organisations(reader.rapporteur().lexicon().gazetteer());
      Organisations.Known body = known.find(organisation).orElseThrow(() -> unknown(known));
      Findings all = Findings.of(intake.readings(reader, terminal), reader.stories());
      Findings about = all.about(body, Optional.ofNullable(this.known), reader.stories());
      LocalDate last = this.known != null ? this.known : about.lastPublished().orElse(today());
      Dossier dossier = about.dossier(body, reader.stories(), asOf != null ? asOf : last, last);
      if (about.stories().isEmpty()) {
        terminal
            .err()
            .println(
                "rapporteur: none of the " + all.readings().size() + " pages names " + body.name());
      }
      write(dossier, about);
    }
    return intake.exitCode();
  }

  private void write(Dossier dossier, Findings findings) throws IOException {
    PrintStream out = terminal.out();
    if (json) {
      out.println(RecordJson.line(dossier));
    } else if (output.equals("-")) {
      out.print(findings.html(dossier));
    } else {
      Path file = Path.of(output);
      Files.writeString(file, findings.html(dossier), StandardCharsets.UTF_8);
      out.println(file.toAbsolutePath());
    }
  }

  /** Pages that name no day leave today as the only day there is. */
  private static LocalDate today() {
    return LocalDate.now(java.time.ZoneOffset.UTC);
  }

  private picocli.CommandLine.ParameterException unknown(Organisations known) {
    return intake.usage(
        "no organisation \""
            + organisation
            + "\". Known are:\n    "
            + String.join(" ", known.ids())
            + "\nAnother one needs a file org/NAME.yaml in a folder of yours: see --data");
  }
}
