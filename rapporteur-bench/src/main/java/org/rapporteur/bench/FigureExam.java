package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Scores the exam of figure phrases. A phrase is right when its figures, and no others, are read
 * with range, unit, period and direction. What is measured and the holder are counted apart: a
 * measure is right when at least half of the words of both wordings together are shared.
 */
@Command(name = "figures", description = "Scores the exam of figure phrases.")
final class FigureExam implements Callable<Integer> {
  private static final String EXAM = "/exams/figures.tsv";

  @Option(names = "--errors", description = "Print each phrase that is wrong.")
  boolean errors;

  private int phrases;
  private int right;
  private int figures;
  private int measured;
  private int held;

  @Override
  public Integer call() throws IOException {
    Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (InputStream in = FigureExam.class.getResourceAsStream(EXAM)) {
      String exam = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : exam.lines().skip(1).toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          score(rapporteur, line.split("\t", -1), out);
        }
      }
    }
    out.printf(
        Locale.ROOT, "phrases right %d of %d (%.3f)%n", right, phrases, share(right, phrases));
    out.printf(
        Locale.ROOT,
        "measures right %d of %d (%.3f)%n",
        measured,
        figures,
        share(measured, figures));
    out.printf(Locale.ROOT, "holder right %d of %d (%.3f)%n", held, figures, share(held, figures));
    return 0;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private void score(Rapporteur rapporteur, String[] cells, PrintStream out) throws IOException {
    phrases++;
    String text = cells[2];
    List<Figure> read = new ArrayList<>(rapporteur.read(Page.ofText(cells[0], text)).figures());
    JsonNode wanted = JsonMapper.builder().build().readTree(cells[3]);
    boolean all = true;
    for (JsonNode want : wanted) {
      figures++;
      int start = text.indexOf(want.get("text").asText());
      int end = start + want.get("text").asText().length();
      Optional<Figure> found =
          read.stream()
              .filter(f -> f.evidence().span().start() < end && start < f.evidence().span().end())
              .findFirst();
      boolean same = found.isPresent() && isSame(want, found.get());
      found.ifPresent(read::remove);
      all &= same;
      if (errors && found.isPresent() && !shares(want, found.get())) {
        out.println(
            cells[0]
                + " measures "
                + want.get("measures")
                + " read "
                + found.get().measures()
                + " in "
                + text);
      }
      measured += found.isPresent() && shares(want, found.get()) ? 1 : 0;
      held += found.isPresent() && text(want, "holder").equals(found.get().holder()) ? 1 : 0;
    }
    all &= read.isEmpty();
    right += all ? 1 : 0;
    if (errors && !all) {
      out.println(cells[0] + " " + cells[1] + ": " + text);
      out.println("   wanted " + wanted);
      rapporteur
          .read(Page.ofText(cells[0], text))
          .figures()
          .forEach(f -> out.println("   read   " + show(f, text)));
    }
  }

  private static String show(Figure f, String text) {
    return f.evidence().span().of(text)
        + " = "
        + f.low().orElse(null)
        + ".."
        + f.high().orElse(null)
        + " "
        + f.unit()
        + " per "
        + f.per()
        + " "
        + f.direction()
        + " | "
        + f.measures();
  }

  private static boolean isSame(JsonNode want, Figure read) {
    return isSame(want.get("low"), read.low())
        && isSame(want.get("high"), read.high())
        && want.get("unit").asText().equalsIgnoreCase(read.unit())
        && text(want, "per").equals(read.per())
        && text(want, "direction").equals(read.direction());
  }

  private static boolean isSame(JsonNode want, Optional<BigDecimal> read) {
    return (want == null || want.isNull())
        ? read.isEmpty()
        : read.isPresent() && want.decimalValue().compareTo(read.get()) == 0;
  }

  private static Optional<String> text(JsonNode want, String key) {
    JsonNode value = want.get(key);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  private static boolean shares(JsonNode want, Figure read) {
    Set<String> first = words(want.get("measures").asText());
    Set<String> second = words(read.measures());
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    first.addAll(second);
    return !first.isEmpty() && 2 * both.size() >= first.size();
  }

  private static Set<String> words(String phrase) {
    return new HashSet<>(List.of(phrase.toLowerCase(Locale.ROOT).split("\\W+", -1)));
  }
}
