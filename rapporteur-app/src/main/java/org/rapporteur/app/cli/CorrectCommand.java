package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.correct.Change;
import org.rapporteur.app.correct.Corrected;
import org.rapporteur.app.correct.CorrectionException;
import org.rapporteur.app.correct.Draft;
import org.rapporteur.app.correct.Outcome;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts right what was read wrongly, for good. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Puts right what was read wrongly, for good.",
    description = {
      "%nAdds an entry to the log of a store. Entries hold on to the page's words, so",
      "they outlast new rules and models; one whose words are gone is listed by review.",
      "",
      "  list                     every entry, and whether it still holds",
      "  speaker CLAIM NAME       who says it; several parted by ;, '' for nobody named",
      "  not-an-event CLAIM       it is no act",
      "  day CLAIM|PAGE DAY       2022-05-16 or 2022-05-16/2022-05-18",
      "  hide CLAIM|PAGE          is not gone by any more",
      "  note CLAIM|PAGE TEXT     something to know",
      "  story PAGE [OTHER]       tells what OTHER tells, or a story of its own",
      "  merge NAME OTHER         two names of one bearer, on all pages or one",
      "  split NAME OTHER         whoever is written so is somebody else",
      "  rename NAME OTHER        is called so",
      "  undo NUMBER              takes an entry back, by a further entry"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur correct speaker s-0123456789 'Ada Lund' --why 'she is the asker'",
      "  rapporteur correct merge 'Mr Lund' Q2866 --page harbour-wire --why 'same man'",
      "  rapporteur correct undo 3 --why 'read the page again'",
      "  rapporteur correct list --store DIR"
    })
final class CorrectCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "WHAT", description = "One of the above.")
  String what = "";

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "WORD",
      description = "What it is done to, and what stands instead.")
  List<String> words = List.of();

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason; the log keeps it.")
  String why = "";

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who says so (default: the name of your account).")
  String who = System.getProperty("user.name", "");

  @Option(
      names = "--page",
      paramLabel = "PAGE",
      description = "The one page on which names are changed (default: all).")
  String page = "";

  @Mixin final KeptStore store = new KeptStore();

  @Option(names = "--json", description = "Print the list as JSON Lines.")
  boolean json;

  private final Terminal terminal;

  CorrectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store kept = store.open()) {
      List<Reading> read = new ArrayList<>();
      kept.current(line -> read.add(ReadingJson.parse(line)));
      Corrected before = Corrected.of(read, kept.corrections().all());
      if (what.equals("list")) {
        before.outcomes().forEach(this::print);
        return 0;
      }
      Draft draft = new Draft(what, word(0), word(1), page, who, why);
      long number = draft.log(before.readings(), kept.corrections());
      print(last(Corrected.of(read, kept.corrections().all()), number));
      return 0;
    } catch (CorrectionException e) {
      throw store.usage(e.message());
    }
  }

  private static Outcome last(Corrected corrected, long number) {
    return corrected.outcomes().stream()
        .filter(o -> o.correction().number() == number)
        .findFirst()
        .orElseThrow();
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private void print(Outcome outcome) {
    if (json) {
      terminal.out().println(RecordJson.line(Listed.of(outcome)));
      return;
    }
    Listed listed = Listed.of(outcome);
    terminal.out().println(terminal.bold(listed.number() + "  " + listed.said()));
    String reason = listed.reason().isEmpty() ? "" : ": " + listed.reason();
    terminal.out().println("    " + listed.state() + reason);
    terminal
        .out()
        .println(
            terminal.faint("    " + listed.who() + ", " + listed.made() + ": " + listed.why()));
  }

  /**
   * An entry for a list.
   *
   * @param said what it says, in one line
   * @param words the page's words it holds on to; empty for names and whole pages
   */
  record Listed(
      long number,
      String made,
      String who,
      String why,
      String kind,
      String said,
      String words,
      String state,
      String reason) {
    static Listed of(Outcome outcome) {
      Change change = outcome.correction().change();
      String value = change.value().isEmpty() ? "" : " -> " + change.value();
      String page = change.anchor().map(a -> " on " + a.page()).orElse("");
      return new Listed(
          outcome.correction().number(),
          outcome.correction().made().toString(),
          outcome.correction().who(),
          outcome.correction().why(),
          change.kind().code(),
          (change.kind().code() + " " + change.target() + value).strip() + page,
          change.anchor().map(a -> a.words()).orElse(""),
          outcome.state().code(),
          outcome.reason());
    }
  }
}
