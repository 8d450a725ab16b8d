package org.rapporteur.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.StoryPipeline;
import org.rapporteur.app.wire.TimelineJson;
import org.rapporteur.model.Reading;
import org.rapporteur.view.DayRanker;
import org.rapporteur.view.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks the days that matter. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Ranks the days that matter by how many independent reports speak of them.",
    description = "%nCopies of one report count once. One timeline a topic.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur timeline news/                     the twenty first days",
      "  rapporteur timeline --json topics.jsonl       all days, one topic a line",
      "",
      "A line of JSONL may name its \"topic\". Where none does, pages whose ids end in a",
      "number stand under the word before it (flood in flood/0001), all others",
      "together."
    })
final class TimelineCommand implements Callable<Integer> {
  private static final int SHOWN_DAYS = 20;
  private static final Pattern NUMBERED = Pattern.compile("(?:.*[-/_])?(\\p{L}\\w*)[-/_]\\d{3,}");

  @Mixin final Intake intake = new Intake();

  @Option(names = "--json", description = "Print one topic a line, as JSON.")
  boolean json;

  private final Terminal terminal;

  TimelineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    intake.requirePages("rapporteur timeline news/");
    try (PageReader reader = intake.open()) {
      StoryPipeline pipeline = reader.stories();
      topics(reader)
          .forEach(
              (topic, readings) -> {
                Findings findings = Findings.of(readings, pipeline);
                print(new DayRanker().rank(topic, findings.stories(), findings.facts()));
              });
    }
    return intake.exitCode();
  }

  private Map<String, List<Reading>> topics(PageReader reader) {
    Map<String, List<Reading>> topics = new TreeMap<>();
    List<Reading> without = new ArrayList<>();
    if (intake.paths.isEmpty()) {
      without.addAll(intake.readings(reader, terminal));
    } else {
      intake.read(
          reader,
          terminal,
          read -> {
            read.topic()
                .map(t -> topics.computeIfAbsent(t, k -> new ArrayList<>()))
                .orElse(without)
                .add(read.light());
            return true;
          });
    }
    if (topics.isEmpty() && without.stream().allMatch(r -> named(r).matches())) {
      for (Reading reading : without) {
        Matcher matcher = named(reading);
        String topic = matcher.matches() ? matcher.group(1) : "all";
        topics.computeIfAbsent(topic, t -> new ArrayList<>()).add(reading);
      }
    } else if (!without.isEmpty()) {
      topics.computeIfAbsent("all", t -> new ArrayList<>()).addAll(without);
    }
    return topics;
  }

  private static Matcher named(Reading reading) {
    return NUMBERED.matcher(reading.id());
  }

  private void print(Timeline timeline) {
    PrintStream out = terminal.out();
    if (json) {
      out.println(TimelineJson.line(timeline));
      return;
    }
    out.println(terminal.bold(timeline.topic()));
    timeline.days().stream()
        .limit(SHOWN_DAYS)
        .forEach(
            day -> {
              out.println(day.date() + String.format(Locale.ROOT, "  %7.2f", day.weight()));
              day.items()
                  .forEach(
                      i ->
                          out.println(
                              terminal.faint("            ") + i.what() + " [" + i.status() + "]"));
            });
  }
}
