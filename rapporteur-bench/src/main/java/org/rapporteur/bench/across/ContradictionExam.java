package org.rapporteur.bench.across;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.Rapporteur;
import org.rapporteur.bench.across.CopyMaker.Change;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Support;
import org.rapporteur.model.Tension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Contradictions edited into copies of our sample pages and of development articles, one a copy: a
 * number, a day, an actor or a negation. The places are chosen by patterns on the text, not by what
 * was read there. As negatives the same articles retold in the ways of {@link CopyMaker}.
 */
@Command(name = "contradictions", description = "Finds contradictions edited into copies.")
public final class ContradictionExam implements Callable<Integer> {
  @Option(names = "--shared", description = "Folder with eval/ and data/.")
  Path shared = Path.of("../shared");

  @Option(names = "--samples", description = "Our own sample pages.")
  Path samples = Path.of("samples");

  @Option(names = "--articles", description = "How many development articles are edited.")
  int articles = 60;

  @Option(names = "--errors", description = "Print this many misses and false alarms.")
  int errors;

  private final Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
  private final Map<String, int[]> rows = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int alarms;
  private int falseAlarms;

  @Override
  public Integer call() throws Exception {
    Editor editor = new Editor(3);
    CopyMaker maker = new CopyMaker(4);
    for (Reading original : originals()) {
      for (Tension.Kind kind : Editor.KINDS) {
        Optional<Editor.Edit> edit = editor.edit(original, kind);
        if (edit.isPresent()) {
          edited(original, edit.get());
        }
      }
      for (Change change : Change.values()) {
        String text = original.article().text();
        String copy = maker.copy(text, change, "");
        for (Tension tension : tensions(original, read("b", copy, original))) {
          falseAlarm(change.name(), tension.message());
        }
      }
    }
    int found = rows.values().stream().mapToInt(r -> r[0]).sum();
    int all = rows.values().stream().mapToInt(r -> r[1]).sum();
    System.out.printf(
        Locale.ROOT,
        "%d edits, recall %.3f, precision %.3f (%d false alarms)%n",
        all,
        (double) found / all,
        (double) (alarms - falseAlarms) / Math.max(1, alarms),
        falseAlarms);
    rows.forEach((kind, row) -> System.out.printf("  %-10s %d of %d%n", kind, row[0], row[1]));
    wrong.stream().limit(errors).forEach(System.out::println);
    return 0;
  }

  private List<Reading> originals() throws Exception {
    List<Reading> originals = new ArrayList<>();
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".html") || name.endsWith(".txt")) {
          Page page = Page.ofText(name, Files.readString(file, encoding(name)));
          Page.Format format = name.endsWith(".html") ? Page.Format.HTML : Page.Format.TEXT;
          Reading reading =
              rapporteur.read(
                  new Page(
                      page.id(), page.url(), page.fetched(), format, page.body(), page.given()));
          originals.add(read("a", told(reading), reading));
        }
      }
    }
    DevelopmentNews.read(shared.resolve("data/news/wmt-newstest-human.jsonl.gz")).stream()
        .filter(a -> a.language().equals("en"))
        .limit(articles)
        .forEach(a -> originals.add(read("a", a.page(), a.day())));
    return originals;
  }

  private static Charset encoding(String name) {
    return name.startsWith("orrin-courier")
        ? Charset.forName("windows-1252")
        : StandardCharsets.UTF_8;
  }

  private static String told(Reading reading) {
    return reading.article().blocks().stream()
        .filter(b -> b.role().isTold())
        .map(b -> b.span().of(reading.article().text()).strip())
        .collect(Collectors.joining("\n"));
  }

  private void edited(Reading original, Editor.Edit edit) {
    int[] row = rows.computeIfAbsent(edit.kind().code(), k -> new int[2]);
    row[1]++;
    boolean found = false;
    for (Tension tension : tensions(original, read("b", edit.text(), original))) {
      if (isOf(edit, tension)) {
        alarms += found ? 0 : 1;
        found = true;
      } else {
        falseAlarm(edit.what(), tension.message());
      }
    }
    row[0] += found ? 1 : 0;
    if (!found) {
      wrong.add("missed " + edit.kind().code() + ": " + edit.what());
    }
  }

  /** An edit shows in its own words, or as what follows from them. */
  private static boolean isOf(Editor.Edit edit, Tension tension) {
    return tension.kind() == edit.kind()
        || (edit.kind() == Tension.Kind.ACTOR && tension.kind() == Tension.Kind.PLACE);
  }

  private void falseAlarm(String where, String message) {
    alarms++;
    falseAlarms++;
    wrong.add("false in " + where + ": " + message);
  }

  private List<Tension> tensions(Reading one, Reading other) {
    List<Fact> facts = rapporteur.stories().facts(List.of(one, other));
    Map<String, Fact> byId = facts.stream().collect(Collectors.toMap(Fact::id, f -> f));
    List<Tension> tensions = new ArrayList<>();
    for (Fact fact : facts) {
      for (Tension tension : fact.tensions()) {
        Optional<Fact> against = Optional.ofNullable(byId.get(tension.fact()));
        boolean once = fact.id().compareTo(tension.fact()) < 0;
        if (once && against.isPresent() && !areOfOnePage(fact, against.get())) {
          tensions.add(tension);
        }
      }
    }
    return tensions;
  }

  /** What one page says against itself is its own affair. */
  private static boolean areOfOnePage(Fact one, Fact other) {
    return one.supports().stream()
        .map(Support::page)
        .anyMatch(p -> other.supports().stream().anyMatch(s -> s.page().equals(p)));
  }

  private Reading read(String id, String text, Reading like) {
    return read(id, text, like.published().map(d -> d.days().from()));
  }

  private Reading read(String id, String text, Optional<LocalDate> day) {
    Page page = Page.ofText(id, text);
    Given given =
        new Given(
            Optional.empty(),
            day.filter(d -> !d.equals(LocalDate.MIN)).map(Interval::day),
            Optional.empty(),
            Optional.of("en"));
    return rapporteur.read(
        new Page(id, page.url(), page.fetched(), page.format(), page.body(), given));
  }
}
