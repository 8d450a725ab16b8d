package org.rapporteur.app.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads pages and prints what they claim. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads pages and prints what they claim, each claim with its id.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur read samples                       everything below a folder",
      "  rapporteur read --json page.html > out.jsonl  one reading a line, for programs",
      "  cat page.html | rapporteur read -             from standard input",
      "  rapporteur read crawl.warc.gz feed.rss        archives and feeds, page by page",
      "  rapporteur read https://herald.example/1      one page of the web",
      "  rapporteur read --store .rapporteur news/     keep pages; run it again after a",
      "                                                kill and it finishes the rest",
      "  rapporteur read --store .rapporteur           read again what older code read",
      "",
      "The format of --json is described in docs/formats.md. Pages that fail are named",
      "on standard error, the others delivered; then the exit code is 1."
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin final Intake intake = new Intake();

  @Option(names = "--json", description = "Print one reading a line, as JSON.")
  boolean json;

  private final Terminal terminal;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (intake.paths.isEmpty() && intake.store == null) {
      throw intake.usage("nothing to read: name a file or a folder, or - for standard input");
    }
    PrintStream out = terminal.out();
    ReadingText text = new ReadingText(terminal);
    try (PageReader reader = intake.open()) {
      java.util.function.Predicate<PageReader.Read> print =
          read -> {
            if (json) {
              out.println(read.line());
            } else {
              text.print(read.reading());
            }
            return !terminal.isClosed();
          };
      if (intake.paths.isEmpty()) {
        intake.readAgain(reader, terminal, print);
      } else {
        intake.read(reader, terminal, print);
      }
    }
    return intake.exitCode();
  }
}
