package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.export.CameoTable;
import org.rapporteur.app.export.GdeltTable;
import org.rapporteur.app.export.MarkdownDossier;
import org.rapporteur.app.export.MeetingCalendar;
import org.rapporteur.app.export.MoneyEntities;
import org.rapporteur.app.export.NanoPublications;
import org.rapporteur.app.export.Network;
import org.rapporteur.app.export.NetworkXml;
import org.rapporteur.app.export.PageCitations;
import org.rapporteur.app.export.ParquetTable;
import org.rapporteur.app.export.PloverLines;
import org.rapporteur.model.Reading;
import org.rapporteur.view.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what pages tell in the formats of other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints what pages tell in the formats of other programs.",
    description = {
      "%nEach act stands with its status and the words it was read from.",
      "",
      "  plover    event data, an act a line, JSON      cameo     a dyad a row, CSV",
      "  gdelt     dyads in the columns of GDELT 1.0    trig      nanopublications",
      "  ftm       FollowTheMoney entities, for Aleph   csl       the pages, CSL-JSON",
      "  bibtex    the pages, BibTeX                    graphml   who acts on whom",
      "  gexf      the same, for Gephi                  ical      meetings of --about",
      "  markdown  the dossier of --about               parquet   cameo as a table"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur export --format plover news/ > acts.jsonl   an act a line, as JSON",
      "  rapporteur export --format cameo news/ > dyads.csv     a dyad a row, as CSV",
      "  rapporteur export --format parquet news/ > dyads.parquet",
      "  rapporteur export --format gexf --store .rapporteur    from what is kept",
      "  rapporteur export --format ical --about csto news/     meetings for a calendar",
      "",
      "All formats are described in docs/formats.md."
    })
final class ExportCommand implements Callable<Integer> {
  /** A format of other programs. */
  enum Format {
    PLOVER,
    CAMEO,
    GDELT,
    TRIG,
    FTM,
    BIBTEX,
    CSL,
    GRAPHML,
    GEXF,
    ICAL,
    MARKDOWN,
    PARQUET;

    /** What stands once before the lines of the pages. */
    Optional<String> heading() {
      return switch (this) {
        case CAMEO -> Optional.of(CameoTable.heading());
        case TRIG -> Optional.of(NanoPublications.heading().stripTrailing());
        default -> Optional.empty();
      };
    }

    /** The lines that a page adds; empty for a format that all pages make together. */
    Optional<Function<Reading, Stream<String>>> byPage() {
      return switch (this) {
        case PLOVER -> Optional.of(PloverLines::of);
        case CAMEO -> Optional.of(CameoTable::of);
        case GDELT -> Optional.of(GdeltTable::of);
        case TRIG -> Optional.of(NanoPublications::of);
        default -> Optional.empty();
      };
    }

    /** What all pages make together. */
    Stream<String> whole(List<Reading> all) {
      return switch (this) {
        case PLOVER, CAMEO, GDELT, TRIG -> all.stream().flatMap(byPage().orElseThrow());
        case FTM -> MoneyEntities.of(all);
        case BIBTEX -> PageCitations.bibTex(all).lines();
        case CSL -> PageCitations.csl(all).lines();
        case GRAPHML -> NetworkXml.graphMl(Network.of(all)).lines();
        case GEXF -> NetworkXml.gexf(Network.of(all)).lines();
        case ICAL, MARKDOWN, PARQUET -> Stream.of();
      };
    }

    boolean isOfOrganisation() {
      return this == ICAL || this == MARKDOWN;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin final Intake intake = new Intake();

  @Option(names = "--format", required = true, description = "One of the above.")
  Format format = Format.PLOVER;

  @Option(
      names = "--about",
      paramLabel = "ORG",
      description = "The organisation, for ical and markdown.")
  @Nullable String about;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    intake.requirePages("rapporteur export --format cameo news/");
    PrintStream out = terminal.out();
    try (PageReader reader = intake.open()) {
      if (format.isOfOrganisation()) {
        out.print(organisation(reader));
        return intake.exitCode();
      }
      if (format == Format.PARQUET) {
        List<List<String>> rows =
            intake.readings(reader, terminal).stream().flatMap(CameoTable::rows).toList();
        ParquetTable.write(out, CameoTable.columns(), rows);
        return intake.exitCode();
      }
      format.heading().ifPresent(out::println);
      if (intake.paths.isEmpty() || format.byPage().isEmpty()) {
        format.whole(intake.readings(reader, terminal)).forEach(out::println);
      } else {
        Function<Reading, Stream<String>> lines = format.byPage().orElseThrow();
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

  private String organisation(PageReader reader) {
    Organisations known = new Organisations(reader.rapporteur().lexicon().gazetteer());
    Organisations.Known body =
        Optional.ofNullable(about)
            .flatMap(known::find)
            .orElseThrow(
                () ->
                    intake.usage(
                        "--format "
                            + format
                            + " needs --about ORG: "
                            + String.join(" ", known.ids())));
    Findings all = Findings.of(intake.readings(reader, terminal), reader.stories());
    Findings told = all.about(body);
    LocalDate last = told.lastPublished().orElse(LocalDate.EPOCH);
    Dossier dossier = told.dossier(body, reader.stories(), last, last);
    return format == Format.ICAL ? MeetingCalendar.of(dossier) : MarkdownDossier.of(dossier);
  }
}
