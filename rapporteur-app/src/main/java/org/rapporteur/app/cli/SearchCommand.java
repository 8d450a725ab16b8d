package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.app.search.ClaimIndex;
import org.rapporteur.app.search.Hit;
import org.rapporteur.app.search.Hits;
import org.rapporteur.app.search.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks words, names and kinds of claims up in pages. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Finds claims and pages by words, names under any spelling, and what was read.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur search 'refused to sign' samples",
      "  rapporteur search 'speaker:Halvard kind:statement' samples",
      "  rapporteur search '\"joint exercise\" -status:planned' samples",
      "  rapporteur search 'type:CONSULT published:[2023-01-01 TO 2023-12-31]'",
      "  rapporteur search --json 'Lukaschenko'     from the pages kept in .rapporteur",
      "",
      "The fields are listed in docs/formats.md; the claim ids that it prints go into",
      "  rapporteur explain ID"
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "QUERY", description = "What to look for.")
  String query = "";

  @Mixin final Intake intake = new Intake();

  @Mixin final ListLimit limit = new ListLimit();

  @Option(names = "--json", description = "Print hits and counts as JSON.")
  boolean json;

  private final Terminal terminal;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    intake.skipFirst();
    intake.requirePages("rapporteur search '" + query + "' samples");
    try (PageReader reader = intake.open();
        ClaimIndex index =
            ClaimIndex.inMemory(intake.readings(reader, terminal), reader.rapporteur().lexicon())) {
      print(index.search(query, 0, limit.most()));
    } catch (QueryException e) {
      throw intake.usage(String.valueOf(e.getMessage()));
    }
    return intake.exitCode();
  }

  private void print(Hits hits) {
    if (json) {
      terminal.out().println(RecordJson.line(hits));
      return;
    }
    hits.listed().forEach(this::print);
    terminal.err().println("rapporteur: " + hits.total() + " found" + counts(hits));
  }

  private static String counts(Hits hits) {
    Map<String, Integer> kinds = hits.facets().getOrDefault("kind", Map.of());
    return kinds.isEmpty()
        ? ""
        : kinds.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private void print(Hit hit) {
    String who = String.join(", ", hit.who());
    String where = hit.outlet().orElse(hit.page()) + hit.published().map(d -> ", " + d).orElse("");
    terminal.out().println(terminal.bold(hit.id()) + "  " + terminal.faint(where));
    String what =
        hit.what().map(w -> (who.isEmpty() ? "" : who + " \u00B7 ") + w).orElse(hit.title());
    terminal.out().println("  " + what);
    String words =
        hit.words().stream()
            .map(p -> p.sought() ? terminal.bold(p.text()) : p.text())
            .collect(Collectors.joining());
    terminal.out().println("  " + words.strip().replaceAll("\\s+", " "));
  }
}
