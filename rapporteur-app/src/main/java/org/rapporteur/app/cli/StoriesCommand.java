package org.rapporteur.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.export.Plural;
import org.rapporteur.app.wire.StoryJson;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Story;
import org.rapporteur.story.StreamClusterer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Groups pages by the event they tell, and finds copies of one report. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Groups pages by the event they tell, and finds copies of one report.",
    description = "%nWhat they claim is merged: a copy is not a source.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur stories news/                  stories, largest first",
      "  rapporteur stories --json news/           one story a line, for programs",
      "  rapporteur read --json news/ > r.jsonl",
      "  rapporteur stories --json r.jsonl         from readings, without reading again",
      "  rapporteur stories --json --stream feed.jsonl",
      "                                            as a live watch would answer, with",
      "                                            all that later pages merged or",
      "                                            split",
      "",
      "The format of --json is described in docs/formats.md."
    })
final class StoriesCommand implements Callable<Integer> {
  @Mixin final Intake intake = new Intake();

  @Option(names = "--json", description = "Print one story a line, as JSON.")
  boolean json;

  @Option(
      names = "--stream",
      description =
          "Place each page as it comes, in the order of the input. What later pages merge or split"
              + " is printed after the stories.")
  boolean stream;

  private final Terminal terminal;

  StoriesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    intake.requirePages("rapporteur stories news/");
    try (PageReader reader = intake.open()) {
      List<Reading> readings = intake.readings(reader, terminal);
      List<Revision> revisions = new ArrayList<>();
      List<Story> stories =
          stream
              ? new StreamClusterer(reader.rapporteur().lexicon(), true, revisions::add)
                  .apply(readings)
              : reader.stories().cluster().apply(readings);
      List<Fact> facts = reader.stories().factsOf(stories);
      print(stories, StoryJson.byStory(stories, facts));
      revisions.forEach(this::print);
    }
    return intake.exitCode();
  }

  private void print(List<Story> stories, Map<String, List<Fact>> facts) {
    PrintStream out = terminal.out();
    for (Story story : stories) {
      List<Fact> told = facts.getOrDefault(story.id(), List.of());
      if (json) {
        out.println(StoryJson.line(story, told));
      } else {
        text(story, told);
      }
    }
  }

  private void print(Revision revision) {
    terminal
        .out()
        .println(
            json
                ? StoryJson.line(revision)
                : revision.from()
                    + " -> "
                    + revision.to()
                    + " ("
                    + revision.kind().code()
                    + " by "
                    + revision.page()
                    + "): "
                    + String.join(" ", revision.pages()));
  }

  private void text(Story story, List<Fact> facts) {
    PrintStream out = terminal.out();
    int pages = story.readings().size();
    int families = story.families().size();
    out.println(
        terminal.bold(story.id())
            + "  "
            + Plural.counted(pages, "page")
            + ", "
            + Plural.counted(families, "independent report")
            + ", "
            + Plural.counted(facts.size(), "fact"));
    for (Family family : story.families()) {
      out.println("  " + String.join(" = ", family.pages()));
      family.evidence().forEach(e -> out.println(terminal.faint("    " + e)));
    }
  }
}
