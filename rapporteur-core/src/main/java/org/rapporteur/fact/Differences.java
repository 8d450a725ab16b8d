package org.rapporteur.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.fact.Line.Word;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.model.Tension;

/**
 * Sentences that two pages of a story tell alike but for one number, day, name or negation. Found
 * by aligning the words (longest common subsequence), so that no claim need have been read alike.
 */
final class Differences {
  /** Least share of words that two tellings have in common; not swept. */
  private static final double ALIKE = 0.75;

  /** Least share of stems in common before words are aligned. */
  private static final double WORTH_ALIGNING = 0.6;

  /** A stem in more sentences than this finds no pairs. */
  private static final int MOST_LINES = 60;

  /** Most words of a stretch that differs. */
  private static final int MOST_WORDS = 4;

  private static final int LAST_DAY = 31;

  /** Letters shown on either side of what differs. */
  private static final int AROUND = 24;

  private final Set<String> negators = new HashSet<>();
  private final Set<String> days = new HashSet<>();
  private final Map<String, String> numbers = new HashMap<>();

  /**
   * One difference.
   *
   * @param one the sentence as some tell it
   * @param first the words that differ there, as a range of the sentence
   * @param other the sentence as others tell it
   * @param second the words that differ there
   */
  record Difference(
      Line one, Span first, Line other, Span second, Tension.Kind kind, String message) {}

  /** A stretch of words of each sentence that stands in the place of the other. */
  private record Stretch(int from, int to, int otherFrom, int otherTo) {}

  Differences(Lexicon lexicon) {
    for (Row row : lexicon.table("fact/differences.tsv").rows()) {
      (row.get("kind").equals("negation") ? negators : days).addAll(row.list("words"));
    }
    for (Row row : lexicon.table("lang/en/numbers.tsv").rows()) {
      if (Set.of("unit", "teen", "ten").contains(row.get("kind"))) {
        row.list("forms").forEach(f -> numbers.put(f, row.get("value")));
      }
    }
  }

  List<Difference> in(Story story) {
    if (story.readings().size() < 2) {
      return List.of();
    }
    List<Line> lines = Line.of(story);
    List<Difference> found = new ArrayList<>();
    for (long pair : likely(lines)) {
      Line one = lines.get((int) (pair >>> 32));
      Line other = lines.get((int) pair);
      if (Said.overlap(one.stems(), other.stems()) >= WORTH_ALIGNING && ofTwoPages(one, other)) {
        between(one, other).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean ofTwoPages(Line one, Line other) {
    return one.places().stream()
        .anyMatch(
            a -> other.places().stream().anyMatch(b -> !a.reading().id().equals(b.reading().id())));
  }

  private static Set<Long> likely(List<Line> lines) {
    Map<String, List<Integer>> with = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String stem : lines.get(i).stems()) {
        with.computeIfAbsent(stem, s -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Integer> shared = new TreeMap<>();
    for (List<Integer> some : with.values()) {
      for (int b = 1; b < some.size() && some.size() <= MOST_LINES; b++) {
        for (int a = 0; a < b; a++) {
          shared.merge((long) some.get(a) << 32 | some.get(b), 1, Integer::sum);
        }
      }
    }
    shared.values().removeIf(count -> count < 2);
    return shared.keySet();
  }

  /** The one telling difference of two sentences; empty when there is none or more than one. */
  Optional<Difference> between(Line one, Line other) {
    List<Stretch> stretches = stretches(one.words(), other.words());
    Optional<Difference> found = Optional.empty();
    int differing = 0;
    for (Stretch stretch : stretches) {
      differing += Math.max(stretch.to - stretch.from, stretch.otherTo - stretch.otherFrom);
      Optional<Difference> typed = typed(one, other, stretch);
      if (typed.isPresent() && found.isPresent()) {
        return Optional.empty();
      }
      found = typed.isPresent() ? typed : found;
    }
    int longer = Math.max(one.words().size(), other.words().size());
    return stretches.size() > 2 || differing > (1 - ALIKE) * longer ? Optional.empty() : found;
  }

  private Optional<Difference> typed(Line one, Line other, Stretch s) {
    List<Word> left = one.words().subList(s.from, s.to);
    List<Word> right = other.words().subList(s.otherFrom, s.otherTo);
    if (Math.max(left.size(), right.size()) > MOST_WORDS) {
      return Optional.empty();
    }
    if (isNegated(left) != isNegated(right)) {
      return difference(one, other, s, Tension.Kind.NEGATION);
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = number(left);
    Optional<BigDecimal> high = number(right);
    if (low.isPresent() && high.isPresent()) {
      boolean day = isDay(one, s.from, s.to) && isDay(other, s.otherFrom, s.otherTo);
      return Tensions.isRounding(low.get(), high.get()) && !day
          ? Optional.empty()
          : difference(one, other, s, day ? Tension.Kind.DAY : Tension.Kind.NUMBER);
    }
    if (left.size() == 1
        && right.size() == 1
        && days.contains(left.get(0).form())
        && days.contains(right.get(0).form())) {
      return difference(one, other, s, Tension.Kind.DAY);
    }
    return name(one, other, s).flatMap(kind -> difference(one, other, s, kind));
  }

  private boolean isNegated(List<Word> words) {
    return words.stream().anyMatch(w -> negators.contains(w.form()) || w.form().endsWith("n't"));
  }

  /** The only number among the words, when nothing else of weight stands there. */
  private Optional<BigDecimal> number(List<Word> words) {
    List<String> values =
        words.stream()
            .flatMap(
                w ->
                    w.isNumber()
                        ? Stream.of(plain(w.form()))
                        : Optional.ofNullable(numbers.get(w.form())).stream())
            .toList();
    boolean alone = words.stream().allMatch(w -> w.isNumber() || !w.isCapital());
    return values.size() == 1 && words.size() <= 2 && alone
        ? Optional.of(new BigDecimal(values.get(0)))
        : Optional.empty();
  }

  private static String plain(String number) {
    String bare = number.replaceAll("[.,](?=\\d{3}(?!\\d))", "").replace(',', '.');
    return bare.indexOf('.') == bare.lastIndexOf('.') ? bare : bare.replace(".", "");
  }

  /** Whether a number stands beside the name of a month. */
  private boolean isDay(Line line, int from, int to) {
    boolean beside =
        (from > 0 && days.contains(line.words().get(from - 1).form()))
            || (to < line.words().size() && days.contains(line.words().get(to).form()));
    return beside
        && line.words().subList(from, to).stream()
            .filter(Word::isNumber)
            .allMatch(w -> new BigDecimal(plain(w.form())).intValue() <= LAST_DAY);
  }

  /** Two names that are known to be of two: persons, states or bodies, or places. */
  private static Optional<Tension.Kind> name(Line one, Line other, Stretch s) {
    Optional<Entity> left = entity(one, s.from, s.to);
    Optional<Entity> right = entity(other, s.otherFrom, s.otherTo);
    if (left.isEmpty()
        || right.isEmpty()
        || left.get().kind() != right.get().kind()
        || Keys.of(left.get()).equals(Keys.of(right.get()))
        || isSpelling(left.get().name(), right.get().name())) {
      return Optional.empty();
    }
    return Optional.of(left.get().kind() == Kind.PLACE ? Tension.Kind.PLACE : Tension.Kind.ACTOR);
  }

  /** Names that share a word or the start of one may be spellings of one. */
  static boolean isSpelling(String one, String other) {
    for (String a : one.split(" ", -1)) {
      for (String b : other.split(" ", -1)) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
          same++;
        }
        if (same >= 3) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Entity> entity(Line line, int from, int to) {
    List<Word> words = line.words().subList(from, to);
    if (!words.stream().allMatch(Word::isCapital)) {
      return Optional.empty();
    }
    Line.Place place = line.places().get(0);
    Span span = place.span(words.get(0).start(), words.get(words.size() - 1).end());
    Reading reading = place.reading();
    return reading.entities().references().stream()
        .filter(r -> r.mention().span().overlaps(span))
        .map(Reference::entity)
        .findFirst()
        .flatMap(reading.entities()::entity);
  }

  private static Optional<Difference> difference(
      Line one, Line other, Stretch s, Tension.Kind kind) {
    Span first = range(one, s.from, s.to);
    Span second = range(other, s.otherFrom, s.otherTo);
    String message = shown(one, first) + " in one telling, " + shown(other, second) + " in another";
    return Optional.of(new Difference(one, first, other, second, kind, message));
  }

  /** The words that differ, marked, with those around them. */
  private static String shown(Line line, Span words) {
    int from = line.text().lastIndexOf(' ', Math.max(0, words.start() - AROUND)) + 1;
    int space = line.text().indexOf(' ', Math.min(line.text().length(), words.end() + AROUND));
    int to = space < 0 ? line.text().length() : space;
    return "\""
        + line.text().substring(Math.min(from, words.start()), words.start())
        + "["
        + words.of(line.text())
        + "]"
        + line.text().substring(words.end(), to)
        + "\"";
  }

  /** The words, with one on either side where there are none. */
  private static Span range(Line line, int from, int to) {
    int first = from < to ? from : Math.max(0, from - 1);
    int last = from < to ? to - 1 : Math.min(line.words().size() - 1, from);
    return new Span(line.words().get(first).start(), line.words().get(last).end());
  }

  private static List<Stretch> stretches(List<Word> one, List<Word> other) {
    int[][] longest = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int k = other.size() - 1; k >= 0; k--) {
        longest[i][k] =
            one.get(i).form().equals(other.get(k).form())
                ? longest[i + 1][k + 1] + 1
                : Math.max(longest[i + 1][k], longest[i][k + 1]);
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    int[] start = {0, 0};
    int i = 0;
    int k = 0;
    while (i < one.size() || k < other.size()) {
      boolean same =
          i < one.size() && k < other.size() && one.get(i).form().equals(other.get(k).form());
      if (same) {
        if (start[0] < i || start[1] < k) {
          stretches.add(new Stretch(start[0], i, start[1], k));
        }
        start = new int[] {++i, ++k};
      } else if (k == other.size() || (i < one.size() && longest[i + 1][k] >= longest[i][k + 1])) {
        i++;
      } else {
        k++;
      }
    }
    if (start[0] < i || start[1] < k) {
      stretches.add(new Stretch(start[0], i, start[1], k));
    }
    return stretches;
  }
}
