package org.rapporteur.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;
import org.rapporteur.story.PageWords.Kind;
import org.rapporteur.story.PageWords.Word;

/**
 * What a page is compared by. Made from its article text and dates alone, so that a stored reading
 * gives the same profile as a fresh one. A class and not a record, as it holds arrays, which nobody
 * may change.
 */
final class PageProfile {
  /** Words in a row that make a shingle. */
  static final int SHINGLE_WORDS = 5;

  /** Letters by which names are compared across languages; 4 to 8 tried on translated news. */
  private static final int NAME_LETTERS = 4;

  /** Names on a larger share of news pages tell no occasion. */
  private static final float RARE = 0.03f;

  private static final String UNKNOWN = "und";

  private final String id;
  private final String site;
  private final String language;
  private final Optional<Interval> day;
  private final boolean dated;
  private final long[] terms;
  private final float[] counts;
  private final int[] shingles;
  private final int[] anchors;
  private final int[] figures;
  private final int[] names;
  private final char[] order;
  private final int length;

  private PageProfile(
      Reading reading,
      String language,
      Optional<Interval> day,
      boolean dated,
      Terms terms,
      int[] shingles,
      int[] anchors,
      int[] figures,
      int[] names,
      char[] order) {
    this.id = reading.id();
    this.site = site(reading);
    this.language = language;
    this.day = day;
    this.dated = dated;
    this.terms = terms.keys;
    this.counts = terms.counts;
    this.shingles = shingles;
    this.anchors = anchors;
    this.figures = figures;
    this.names = names;
    this.order = order;
    this.length = order.length;
  }

  String id() {
    return id;
  }

  /** Its outlet or host; empty when not known. */
  String site() {
    return site;
  }

  /** ISO 639-1 code, or {@code und}. */
  String language() {
    return language;
  }

  /** Whether words of both can be compared; those of a page in no known language can. */
  boolean sharesLanguageWith(PageProfile other) {
    return language.equals(other.language)
        || language.equals(UNKNOWN)
        || other.language.equals(UNKNOWN);
  }

  /** The day or days of first publication. */
  Optional<Interval> day() {
    return day;
  }

  /** Whether data beside the text gives the day: a day in the text may be another's. */
  boolean isDated() {
    return dated;
  }

  /** Keys of stems, pairs of stems, names, figures and days; sorted. */
  long[] terms() {
    return terms;
  }

  /** How often each term stands there, more for the lead and for names. */
  float[] counts() {
    return counts;
  }

  /** Hashes of five words in a row; sorted, each once. */
  int[] shingles() {
    return shingles;
  }

  /** Names and figures in the order in which they stand. */
  int[] anchors() {
    return anchors;
  }

  /** Hashes of its figures; sorted, each once. */
  int[] figures() {
    return figures;
  }

  /** Hashes of the starts of its rarer names; sorted, each once. */
  int[] names() {
    return names;
  }

  /** Short hashes of its words and numbers, in the order in which they stand. */
  char[] order() {
    return order;
  }

  /** Number of words. */
  int length() {
    return length;
  }

  static PageProfile of(
      Reading reading,
      List<Word> words,
      String language,
      CalendarDays calendar,
      Background background,
      Weights weights) {
    String text = reading.article().text();
    List<Word> head = PageWords.ofHead(reading.article());
    List<CalendarDays.Found> headDays = calendar.in(head, text);
    List<CalendarDays.Found> bodyDays = calendar.in(words, text);
    List<LocalDate> days =
        Stream.concat(headDays.stream(), bodyDays.stream()).map(CalendarDays.Found::day).toList();
    Terms terms = new Terms(words.size() * 3 + days.size());
    days.forEach(d -> terms.add(TermKeys.of("@" + d, TermKeys.ANCHOR), weights.day()));
    long before = 0;
    int position = 0;
    List<Integer> anchors = new ArrayList<>();
    List<Integer> figures = new ArrayList<>();
    List<Integer> names = new ArrayList<>();
    char[] order = new char[words.size()];
    for (Word word : words) {
      if (word.kind() == Kind.END) {
        before = 0;
        continue;
      }
      order[position] = (char) word.form().hashCode();
      float lead = ++position <= weights.leadWords() ? weights.lead() : 1;
      if (word.kind() == Kind.NUMBER) {
        if (word.form().length() > 1) {
          long key = TermKeys.of("#" + word.form(), TermKeys.ANCHOR);
          terms.add(key, weights.figure() * lead);
          anchors.add((int) TermKeys.spread(key));
          figures.add((int) TermKeys.spread(key));
        }
        before = 0;
        continue;
      }
      long key = TermKeys.of(word.stem(), TermKeys.WORD);
      if (word.form().length() == 1 || background.isCommon(key)) {
        before = word.form().length() == 1 ? 0 : before;
      } else {
        terms.add(key, lead);
        if (word.capital()) {
          long name = TermKeys.of(Latin.of(word.stem()), TermKeys.ANCHOR);
          terms.add(name, weights.name() * lead);
          int start = Latin.folded(word.form()).transform(PageProfile::start).hashCode();
          anchors.add(start);
          if (background.share(key) < RARE) {
            names.add(start);
          }
        }
        if (before != 0) {
          terms.add(TermKeys.pair(before, key), weights.pair() * lead);
        }
        before = key;
      }
    }
    terms.close();
    return new PageProfile(
        reading,
        language,
        day(reading, true)
            .or(() -> calendar.own(headDays, head, text).map(Interval::day))
            .or(() -> calendar.own(bodyDays, words, text).map(Interval::day))
            .or(() -> day(reading, false)),
        isDated(reading),
        terms,
        shingles(words),
        anchors.stream().mapToInt(Integer::intValue).toArray(),
        sortedOnce(figures.stream().mapToInt(Integer::intValue).toArray()),
        sortedOnce(names.stream().mapToInt(Integer::intValue).toArray()),
        Arrays.copyOf(order, position));
  }

  /** The day that the page writes of itself, or the one inferred from its text. */
  private static Optional<Interval> day(Reading reading, boolean written) {
    return witness(reading)
        .filter(d -> written == (d.basis() != Dating.Basis.INFERRED))
        .map(Dating::days)
        .filter(d -> !d.from().equals(LocalDate.MIN) || !d.to().equals(LocalDate.MAX));
  }

  private static boolean isDated(Reading reading) {
    return witness(reading)
        .map(Dating::basis)
        .filter(b -> b == Dating.Basis.METADATA || b == Dating.Basis.DATELINE)
        .isPresent();
  }

  private static Optional<Dating> witness(Reading reading) {
    return reading.article().metadata().published().or(reading::published);
  }

  /** The outlet's name, else the host of the page's address. */
  static String site(Reading reading) {
    return reading
        .article()
        .metadata()
        .outlet()
        .or(() -> reading.article().page().url().map(PageProfile::host))
        .orElse("");
  }

  private static String host(String url) {
    int start = url.indexOf("//") + 2;
    int end = url.indexOf('/', start);
    return start < 2 ? "" : url.substring(start, end < 0 ? url.length() : end);
  }

  /** The start of a name, which most scripts and endings leave as it is. */
  private static String start(String name) {
    return name.length() <= NAME_LETTERS ? name : name.substring(0, NAME_LETTERS);
  }

  /** Hashes of every run of words; a page shorter than a run gives one hash of all its words. */
  private static int[] shingles(List<Word> words) {
    long[] forms = new long[words.size()];
    int size = 0;
    for (Word word : words) {
      if (word.kind() != Kind.END) {
        forms[size++] = TermKeys.of(word.form(), TermKeys.WORD);
      }
    }
    int count = Math.max(1, size - SHINGLE_WORDS + 1);
    int[] shingles = new int[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int k = i; k < Math.min(i + SHINGLE_WORDS, size); k++) {
        hash = TermKeys.spread(hash * 31 + forms[k]);
      }
      shingles[i] = (int) (hash >>> 16);
    }
    return sortedOnce(shingles);
  }

  private static int[] sortedOnce(int[] numbers) {
    Arrays.sort(numbers);
    int kept = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[kept - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, kept);
  }

  /** Terms being counted. */
  private static final class Terms {
    private long[] keys;
    private float[] counts;
    private int size;

    Terms(int room) {
      keys = new long[room];
      counts = new float[room];
    }

    void add(long key, float count) {
      keys[size] = key;
      counts[size++] = count;
    }

    /** Sorts by key and adds up equal ones. */
    void close() {
      long[] sorted = Arrays.copyOf(keys, size);
      Arrays.sort(sorted);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || sorted[i] != sorted[kept - 1]) {
          sorted[kept++] = sorted[i];
        }
      }
      float[] sums = new float[kept];
      for (int i = 0; i < size; i++) {
        sums[Arrays.binarySearch(sorted, 0, kept, keys[i])] += counts[i];
      }
      keys = Arrays.copyOf(sorted, kept);
      counts = sums;
    }
  }
}
