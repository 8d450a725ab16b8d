package org.rapporteur.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Block;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Story;
import org.rapporteur.model.Tension;

/**
 * Holds what pages say against their headlines: a headline that says otherwise, and one that quotes
 * the words of the body with some of them dropped.
 */
public final class Comparer implements BiFunction<List<Story>, List<Fact>, List<Fact>> {
  /** Most words that a headline may drop from a quotation. */
  private static final int DROPPED = 2;

  private static final Pattern QUOTED =
      Pattern.compile("(?<!\\p{L})[‘“\"']([^‘’“”\"'\n]{8,80})[’”\"']");

  private final List<Opposite> opposites = new ArrayList<>();

  private record Opposite(Pattern says, Pattern headline) {}

  /** Builds the stage from its data rows. */
  public Comparer(Lexicon lexicon) {
    for (Row row : lexicon.table("fact/opposites.tsv").rows()) {
      opposites.add(
          new Opposite(Pattern.compile(row.get("says")), Pattern.compile(row.get("headline"))));
    }
  }

  /** The facts with the tensions found between them; none is added or merged. */
  @Override
  public List<Fact> apply(List<Story> stories, List<Fact> facts) {
    Map<String, Reading> pages = new HashMap<>();
    stories.forEach(s -> s.readings().forEach(r -> pages.put(r.id(), r)));
    Map<String, Set<Tension>> found = new TreeMap<>();
    for (Fact fact : facts) {
      if (fact.claim() instanceof Statement statement) {
        Optional<Reading> page = Optional.ofNullable(pages.get(statement.evidence().article()));
        page.ifPresent(
            p -> {
              String words = words(statement, p);
              headline(fact, statement, words, p, found);
            });
      }
    }
    return facts.stream().map(f -> with(f, found.getOrDefault(f.id(), Set.of()))).toList();
  }

  /** A headline that says otherwise, or quotes the words with some of them dropped. */
  private void headline(
      Fact fact, Statement statement, String words, Reading page, Map<String, Set<Tension>> found) {
    String text = page.article().text();
    for (Block block : page.article().blocks()) {
      if (block.role() != Role.TITLE || block.span().overlaps(statement.hull())) {
        continue;
      }
      String title = block.span().of(text);
      String lower = title.toLowerCase(Locale.ROOT);
      for (Opposite opposite : opposites) {
        Matcher says = opposite.says.matcher(words.toLowerCase(Locale.ROOT));
        if (opposite.headline.matcher(lower).find() && says.find()) {
          add(
              found,
              fact,
              fact,
              Tension.Kind.HEADLINE_AGAINST_BODY,
              "headline: \"" + title.strip() + "\", body: \"" + says.group() + "\"");
        }
      }
      Matcher quoted = QUOTED.matcher(title);
      while (quoted.find()) {
        dropped(quoted.group(1), words)
            .ifPresent(
                more ->
                    add(
                        found,
                        fact,
                        fact,
                        Tension.Kind.HEADLINE_AGAINST_BODY,
                        "the headline quotes \""
                            + quoted.group(1)
                            + "\", the body \""
                            + more
                            + "\""));
      }
    }
  }

  /** The words that a quotation leaves one or two out of; empty when it leaves out none. */
  private static Optional<String> dropped(String quoted, String words) {
    String[] parts = quoted.strip().split("\\s+", -1);
    if (parts.length < 2 || words.contains(quoted.strip())) {
      return Optional.empty();
    }
    StringBuilder gaps = new StringBuilder("\\b");
    for (int i = 0; i < parts.length; i++) {
      gaps.append(i == 0 ? "" : "\\s+(?:\\p{L}+\\s+){0," + DROPPED + "}");
      gaps.append(Pattern.quote(parts[i]));
    }
    Matcher matcher = Pattern.compile(gaps + "\\b").matcher(words);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static String words(Statement statement, Reading page) {
    String text = page.article().text();
    List<String> pieces = new ArrayList<>();
    statement.content().stream()
        .filter(p -> p.end() <= text.length())
        .forEach(p -> pieces.add(p.of(text)));
    return String.join(" ", pieces);
  }

  private static void add(
      Map<String, Set<Tension>> found, Fact one, Fact other, Tension.Kind kind, String message) {
    Comparator<Tension> order =
        Comparator.comparing(Tension::fact)
            .thenComparing(Tension::kind)
            .thenComparing(Tension::message);
    found
        .computeIfAbsent(one.id(), k -> new TreeSet<>(order))
        .add(new Tension(other.id(), kind, message));
    found
        .computeIfAbsent(other.id(), k -> new TreeSet<>(order))
        .add(new Tension(one.id(), kind, message));
  }

  private static Fact with(Fact fact, Set<Tension> more) {
    if (more.isEmpty()) {
      return fact;
    }
    List<Tension> tensions = new ArrayList<>(fact.tensions());
    more.stream().filter(t -> !tensions.contains(t)).forEach(tensions::add);
    return new Fact(
        fact.id(), fact.claim(), fact.when(), fact.recorded(), fact.supports(), tensions);
  }
}
