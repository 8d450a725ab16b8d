package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.app.export.Plural;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows on the sample pages what rapporteur does. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows on sample pages what rapporteur does.",
    description =
        "%nReads the sample pages that come with rapporteur, prints what it found, and writes the"
            + " dossier of the invented Lakeland Treaty Council to dossier.html. Sends and fetches"
            + " nothing.",
    footerHeading = "%nExample:%n",
    footer = {"  rapporteur demo && xdg-open dossier.html"})
final class DemoCommand implements Callable<Integer> {
  private static final String ORGANISATION = "lakeland";
  private static final int SHOWN = 3;
  private static final int LINE_CHARS = 76;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the dossier (default: ${DEFAULT-VALUE}).")
  Path output = Path.of("dossier.html");

  @Option(names = "--json", description = "Print the dossier as JSON instead of the summary.")
  boolean json;

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Path samples = Samples.folder();
    Intake intake = new Intake();
    intake.paths = List.of(samples.toString());
    try (PageReader reader = intake.open()) {
      Findings all = Findings.of(intake.readings(reader, terminal), reader.stories());
      Organisations.Known body =
          new Organisations(reader.rapporteur().lexicon().gazetteer())
              .find(ORGANISATION)
              .orElseThrow();
      Findings about = all.about(body);
      LocalDate last = about.lastPublished().orElse(LocalDate.EPOCH);
      Dossier dossier = about.dossier(body, reader.stories(), last, last);
      Files.writeString(output, about.html(dossier), StandardCharsets.UTF_8);
      if (json) {
        terminal.out().println(RecordJson.line(dossier));
      } else {
        double seconds = (System.nanoTime() - start) / 1e9;
        terminal
            .out()
            .printf(Locale.ROOT, "Read %d pages in %.1f s.%n%n", all.readings().size(), seconds);
        print(dossier, samples);
      }
    }
    return intake.exitCode();
  }

  private void print(Dossier dossier, Path samples) {
    PrintStream out = terminal.out();
    Dossier.Summary summary = dossier.summary();
    out.println(terminal.bold(dossier.name()));
    out.printf(
        "%d pages tell of it, but only %d independent reports: a copy is not a source.%n",
        summary.pages(), summary.families());
    block(
        Plural.counted(summary.events(), "act"),
        bestFirst(happened(dossier.events()), Dossier.Act::backing)
            .map(a -> line(a.what(), a.backing())));
    block(
        Plural.counted(summary.statements(), "statement"),
        bestFirst(quotable(dossier.sayings()), Dossier.Saying::backing)
            .map(s -> line(String.join(" and ", s.speakers()) + ": " + s.text(), s.backing())));
    block(
        Plural.counted(summary.figures(), "figure"),
        bestFirst(
                dossier.figures().stream().flatMap(f -> f.values().stream()).toList(),
                Dossier.Value::backing)
            .map(v -> line(value(v), v.backing())));
    block(
        Plural.counted(summary.tensions(), "contradiction"),
        Stream.concat(
                dossier.events().stream().map(Dossier.Act::backing),
                dossier.figures().stream()
                    .flatMap(f -> f.values().stream())
                    .map(Dossier.Value::backing))
            .flatMap(b -> b.tensions().stream())
            .map(t -> t.message())
            .distinct());
    out.println();
    out.println("Wrote " + terminal.bold(output.toString()) + ". Open it in a browser: every line");
    out.println("leads to the words it was read from. It needs no network and no script.");
    out.println();
    out.println(terminal.bold("Next"));
    String command = Samples.isCheckedOut() ? "./rapporteur" : "rapporteur";
    String claim = firstClaim(dossier);
    next(command + " explain " + claim + " " + samples, "why one line was read");
    next(command + " read " + samples, "every claim, with its id");
    next(command + " dossier csto -o csto.html " + samples, "another organisation");
    next(command + " read --store .rapporteur YOUR-PAGES", "keep pages of your own, then:");
    next(command + " dossier csto -o csto.html", "what they say of it");
  }

  /** A figure with what it measures, unless its unit says so already. */
  private static String value(Dossier.Value value) {
    boolean said = value.value().endsWith(" " + value.measures());
    return said ? value.value() : value.value() + ", " + value.measures();
  }

  /** What is denied or planned is no good first line: it would read as if it had been done. */
  private static List<Dossier.Act> happened(List<Dossier.Act> acts) {
    return acts.stream().filter(a -> a.status().equals("happened")).toList();
  }

  /** Direct speech of somebody named: other words may need their verb to be understood. */
  private static List<Dossier.Saying> quotable(List<Dossier.Saying> sayings) {
    return sayings.stream()
        .filter(s -> !s.speakers().isEmpty() && s.kind().equals("direct"))
        .toList();
  }

  private static <T> Stream<T> bestFirst(List<T> lines, Function<T, Dossier.Backing> backing) {
    return lines.stream()
        .sorted(
            Comparator.comparingInt((T line) -> -backing.apply(line).sources())
                .thenComparingInt(line -> -backing.apply(line).pages()));
  }

  private void block(String heading, Stream<String> lines) {
    terminal.out().println();
    terminal.out().println(terminal.bold(heading));
    lines.limit(SHOWN).forEach(l -> terminal.out().println("  " + l));
  }

  private String line(String what, Dossier.Backing backing) {
    String sources =
        backing.sources() == 1 ? "1 source" : backing.sources() + " independent sources";
    int points = what.codePointCount(0, what.length());
    String cut =
        points <= LINE_CHARS
            ? what
            : what.substring(0, what.offsetByCodePoints(0, LINE_CHARS - 4)).strip() + " ...";
    return cut + " " + terminal.faint("(" + sources + ")");
  }

  private void next(String command, String why) {
    terminal.out().println("  " + command);
    terminal.out().println("      " + terminal.faint(why));
  }

  /** A claim worth explaining: an act with a telling, else a statement. */
  private static String firstClaim(Dossier dossier) {
    return Stream.concat(
            bestFirst(dossier.events(), Dossier.Act::backing).map(Dossier.Act::words),
            bestFirst(dossier.sayings(), Dossier.Saying::backing).map(Dossier.Saying::words))
        .flatMap(List::stream)
        .map(Words::claim)
        .findFirst()
        .orElse("ID");
  }
}
