package org.rapporteur.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.app.export.CameoTable;
import org.rapporteur.app.export.PloverLines;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the acts that pages tell in the formats of event data. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints who did what to whom in the formats of event data, each act with its",
      "status and the words it was read from."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur export --format plover news/ > acts.jsonl   an act a line, as JSON",
      "  rapporteur export --format cameo news/ > dyads.csv     a dyad a row, as CSV",
      "  rapporteur export --format cameo --store .rapporteur   from what is kept",
      "",
      "Both formats are described in docs/formats.md."
    })
final class ExportCommand implements Callable<Integer> {
  /** A format of event data. */
  enum Format {
    PLOVER,
    CAMEO;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin final Intake intake = new Intake();

  @Option(
      names = "--format",
      required = true,
      description = "plover: JSON Lines, PLOVER records. cameo: CSV, CAMEO dyads.")
  Format format = Format.PLOVER;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    intake.requirePages("rapporteur export --format cameo news/");
    PrintStream out = terminal.out();
    if (format == Format.CAMEO) {
      out.println(CameoTable.heading());
    }
    Function<Reading, Stream<String>> lines =
        format == Format.CAMEO ? CameoTable::of : PloverLines::of;
    try (PageReader reader = intake.open()) {
      if (intake.paths.isEmpty()) {
        intake.readings(reader, terminal).forEach(r -> lines.apply(r).forEach(out::println));
      } else {
        intake.read(
            reader,
            terminal,
            read -> {
              lines.apply(read.reading()).forEach(out::println);
              return !terminal.isClosed();
            });
      }
    }
    return intake.exitCode();
  }
}
