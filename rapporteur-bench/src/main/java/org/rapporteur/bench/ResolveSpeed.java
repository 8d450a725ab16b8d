package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.PagePipeline;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the stages that say who, where, when and how much on invented pages already cut into
 * trees: with ever more people known, and with ever more names on one page. Processor time of one
 * thread, warm.
 */
@Command(
    name = "resolve-speed",
    description = "Measures finding and resolving with 10^3 to 10^5 known people.")
final class ResolveSpeed implements Callable<Integer> {
  private static final String PEOPLE = "entity/people.tsv";
  private static final List<String> GIVEN =
      List.of(
          "Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Henry", "Irina", "Jan");
  private static final List<String> ONSETS =
      List.of("Bar", "Del", "Fon", "Gor", "Hal", "Kes", "Lum", "Mir", "Nov", "Pel", "Rad", "Sol");
  private static final List<String> MIDDLES =
      List.of("an", "eb", "ic", "od", "ul", "ar", "em", "iv", "os", "ug", "at", "er");
  private static final List<String> ENDS =
      List.of(
          "ton", "berg", "ski", "enko", "idze", "ova", "sen", "ides", "escu", "yan", "uk", "ra");

  @Option(names = "--pages", description = "Pages a round.")
  int pages = 200;

  @Option(names = "--known", split = ",", description = "How many people are known.")
  List<Integer> known = List.of(1_000, 10_000, 100_000);

  @Option(names = "--names", split = ",", description = "How many people one page names.")
  List<Integer> names = List.of(100, 1_000);

  @Override
  public Integer call() throws IOException {
    for (int count : known) {
      Path folder = folder(count);
      long start = processorTime();
      PagePipeline stages = Rapporteur.open(Lexicon.over(folder)).pages();
      double opened = (processorTime() - start) / 1e9;
      List<Text> texts = new ArrayList<>();
      for (int i = 0; i < pages; i++) {
        texts.add(parse(stages, story(i * 31 % count, 8)));
      }
      double seconds = seconds(stages, texts);
      System.out.printf(
          Locale.ROOT,
          "%d people known: opened in %.1f s, %.2f ms a page of %d chars, %.0f pages a minute%n",
          count,
          opened,
          seconds * 1e3 / pages,
          texts.get(0).article().text().length(),
          60 * pages / seconds);
    }
    PagePipeline stages = Rapporteur.open(Lexicon.bundled()).pages();
    for (int count : names) {
      List<Text> texts = List.of(parse(stages, story(0, count)));
      double seconds = seconds(stages, texts);
      System.out.printf(
          Locale.ROOT,
          "a page that names %d people: %.1f ms, %.3f ms a name%n",
          count,
          seconds * 1e3,
          seconds * 1e3 / count);
    }
    return 0;
  }

  private static Text parse(PagePipeline stages, String story) {
    return stages.extract().andThen(stages.parse()).apply(Page.ofText("page", story));
  }

  /** The best of three rounds after one to warm up. */
  private static double seconds(PagePipeline stages, List<Text> texts) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      long from = processorTime();
      int entities = 0;
      for (Text text : texts) {
        entities += stages.find().andThen(stages.resolve()).apply(text).all().size();
      }
      if (entities == 0) {
        throw new IllegalStateException("the invented pages name nobody");
      }
      if (round > 0) {
        best = Math.min(best, (processorTime() - from) / 1e9);
      }
    }
    return best;
  }

  private static String name(int number) {
    int rest = number;
    final String given = GIVEN.get(rest % GIVEN.size());
    rest /= GIVEN.size();
    StringBuilder family = new StringBuilder(ONSETS.get(rest % ONSETS.size()));
    rest /= ONSETS.size();
    family.append(MIDDLES.get(rest % MIDDLES.size()));
    rest /= MIDDLES.size();
    int more = rest / ENDS.size();
    for (; more > 0; more /= MIDDLES.size()) {
      family.append(MIDDLES.get(more % MIDDLES.size()));
    }
    family.append(ENDS.get(rest % ENDS.size()));
    return given + " " + family;
  }

  private static String story(int first, int people) {
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < people; i++) {
      String name = name(first + i);
      String family = name.substring(name.lastIndexOf(' ') + 1);
      story
          .append("On Monday the Norvian foreign minister, ")
          .append(name)
          .append(", said that 40 delegates of the Lakeland Treaty Council had arrived in Orrin. ")
          .append(family)
          .append(
              " added that he would pay $3 million for the talks with Estmark by March 2022.\n\n");
    }
    return story.toString();
  }

  private static Path folder(int count) throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-known");
    Path file = folder.resolve(PEOPLE);
    Files.createDirectories(file.getParent());
    List<String> lines = new ArrayList<>(Lexicon.bundled().lines(PEOPLE));
    int columns =
        lines.stream()
            .filter(l -> l.startsWith("id\t"))
            .findFirst()
            .orElse("")
            .split("\t", -1)
            .length;
    for (int i = 0; i < count; i++) {
      List<String> cells =
          new ArrayList<>(
              List.of("made-up-" + i, name(i), "", "", "", "no", "Minister@BLR 2001/..", "x", "x"));
      while (cells.size() < columns) {
        cells.add("");
      }
      lines.add(String.join("\t", cells));
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
    return folder;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
