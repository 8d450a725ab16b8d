package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.mention.phrase.Words;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;
import org.rapporteur.model.Time;

/**
 * The day of writing: the page's own where it has one, else what follows from its text. A dateline
 * or a lead without a year gets one only from witnesses close before it; where nothing but a first
 * possible day follows, the range stays open; where nothing follows, there is no day.
 */
public final class PageDay {
  /** A day alone places a year at most this long after it; set on own examples, not swept. */
  private static final int NEAR_DAYS = 92;

  /** Two witnesses place it within a year. */
  private static final int FAR_DAYS = 366;

  /** A date line that holds little else than its date is the page's own. */
  private static final int LINE_CHARS = 60;

  private static final Set<String> AHEAD = Set.of("by", "until", "till", "before", "through");
  private static final Set<String> LASTING = Set.of("since", "from", "after", "ended", "until");

  private static final Pattern DAY = Pattern.compile("(XXXX|\\d{4})-\\d\\d-\\d\\d");

  /** No first sentence is longer. */
  private static final int SENTENCE_CHARS = 4000;

  private final TimeReader times;
  private final Tense tense;
  private final Ages ages;
  private final Circumstances circumstances;

  /** Reads with the same rows as the times themselves, days of birth, and what was so when. */
  public PageDay(Lexicon lexicon, TimeReader times) {
    this.times = times;
    this.tense = times.tense();
    this.ages = new Ages(lexicon);
    this.circumstances = new Circumstances(lexicon);
  }

  /** A dated stretch of the page that its day cannot come before. */
  private record Witness(LocalDate day, Span span, boolean teaser, boolean exact) {}

  /** The day or days of publication; empty when nothing is known. */
  public Optional<Dating> of(Text text) {
    Article article = text.article();
    Optional<Dating> own = article.metadata().published().or(() -> given(article));
    if (own.filter(d -> !isOpen(d)).isPresent()) {
      return own;
    }
    Optional<Dating> read = own.or(() -> inferred(text, times.read(text, Optional.empty())));
    return read.filter(d -> !isOpen(d)).or(() -> bounded(read, text));
  }

  private static boolean isOpen(Dating dating) {
    return dating.days().to().equals(LocalDate.MAX);
  }

  private static Optional<Dating> given(Article article) {
    return article
        .page()
        .given()
        .published()
        .map(days -> new Dating(days, Dating.Basis.METADATA, List.of()));
  }

  /** An open range or none, narrowed by somebody's age and by what was so, where they agree. */
  private Optional<Dating> bounded(Optional<Dating> read, Text text) {
    Optional<Dating> aged =
        ages.first(text)
            .map(a -> new Dating(a.days(), Dating.Basis.INFERRED, List.of(a.span(), a.name())));
    Optional<Dating> sure = both(read, aged).or(() -> read);
    Optional<Dating> so = Optional.empty();
    for (Circumstances.Circumstance one : circumstances.of(text)) {
      Optional<Dating> next =
          both(so, Optional.of(new Dating(one.days(), Dating.Basis.INFERRED, List.of(one.span()))));
      if (next.isEmpty()) {
        return sure; // some of it is recalled rather than told; which cannot be known
      }
      so = next;
    }
    return both(sure, so).or(() -> sure);
  }

  /** What two witnesses leave together; empty when they contradict each other. */
  private static Optional<Dating> both(Optional<Dating> one, Optional<Dating> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    Interval a = one.get().days();
    Interval b = other.get().days();
    if (!a.overlaps(b)) {
      return Optional.empty();
    }
    boolean from = b.from().isAfter(a.from());
    boolean to = b.to().isBefore(a.to());
    if (!from && !to) {
      return one;
    }
    List<Span> evidence = new ArrayList<>(other.get().evidence());
    boolean replaced =
        (from || a.from().equals(LocalDate.MIN)) && (to || a.to().equals(LocalDate.MAX));
    if (!replaced) {
      evidence.addAll(one.get().evidence());
    }
    Interval days = new Interval(from ? b.from() : a.from(), to ? b.to() : a.to());
    return Optional.of(
        new Dating(days, Dating.Basis.INFERRED, evidence.stream().distinct().sorted().toList()));
  }

  private Optional<Dating> inferred(Text text, List<Time> found) {
    Article article = text.article();
    boolean tensed = text.language().equals("en");
    Optional<Time> lead = Optional.empty();
    List<Witness> witnesses = new ArrayList<>();
    boolean told = false;
    int next = 0;
    for (Block block : text.readBlocks()) {
      Words words = Words.of(article.text(), block.span().start(), block.span().end());
      boolean first = block.role().isBody() && !told && block.role() != Role.HEADING;
      int chars = block.span().of(article.text()).strip().length();
      for (; next < found.size() && found.get(next).span().end() <= block.span().end(); next++) {
        Time time = found.get(next);
        boolean line = block.role() == Role.DATELINE || block.role() == Role.BYLINE;
        boolean brief = chars <= LINE_CHARS && time.span().length() * 9 >= chars * 4;
        boolean alone = !told && brief && block.role() != Role.TITLE;
        Optional<Interval> day = time.days().filter(Interval::isDay);
        if (day.isPresent() && (line || alone)) {
          Dating.Basis basis = line ? Dating.Basis.DATELINE : Dating.Basis.STATED;
          return Optional.of(new Dating(day.get(), basis, List.of(time.span())));
        }
        if (lead.isEmpty() && (line || first) && opens(article, block, time)) {
          lead = Optional.of(time);
        }
        if (block.role().isTold() || block.role() == Role.TEASER) {
          witness(words, block, time, tensed).ifPresent(witnesses::add);
        }
      }
      told |= first;
    }
    return decide(lead, witnesses);
  }

  /** A day or a day and month in a dateline or in the first sentence, told as what happened. */
  private static boolean opens(Article article, Block block, Time time) {
    boolean day = DAY.matcher(time.value()).matches();
    if (!day || time.span().start() - block.span().start() > SENTENCE_CHARS) {
      return false;
    }
    String before = article.text().substring(block.span().start(), time.span().start());
    boolean firstSentence = !before.contains(". ") && !before.contains("\n\n");
    String after =
        article
            .text()
            .substring(
                time.span().end(),
                Math.min(block.span().end(), time.span().end() + SENTENCE_CHARS));
    int stop = after.indexOf(". ");
    String rest = (stop < 0 ? after : after.substring(0, stop)).toLowerCase(Locale.ROOT);
    boolean ahead = rest.contains(" will ") || before.toLowerCase(Locale.ROOT).contains(" will ");
    return firstSentence && !ahead && !LASTING.contains(wordBefore(before));
  }

  /**
   * A day is a witness unless it is told as to come; a month or a year, which plans and forecasts
   * name more often than days, only when it is told as past.
   */
  private Optional<Witness> witness(Words words, Block block, Time time, boolean tensed) {
    int at = words.at(time.span().start());
    boolean teaser = block.role() == Role.TEASER;
    boolean quoted = block.role() == Role.QUOTE;
    if (time.days().isEmpty() || quoted || AHEAD.contains(words.key(at - 1))) {
      return Optional.empty();
    }
    Interval days = time.days().get();
    Direction direction =
        tensed ? tense.of(words, at, words.at(time.span().end())) : Direction.UNKNOWN;
    boolean told = days.isDay() ? direction != Direction.FUTURE : direction == Direction.PAST;
    return told || teaser
        ? Optional.of(new Witness(days.from(), time.span(), teaser, days.isDay()))
        : Optional.empty();
  }

  private static Optional<Dating> decide(Optional<Time> lead, List<Witness> witnesses) {
    Optional<Witness> floor = witnesses.stream().max(Comparator.comparing(Witness::day));
    Optional<Dating> day = lead.flatMap(time -> placed(time, floor, witnesses));
    return day.or(
        () ->
            floor.map(
                w ->
                    new Dating(
                        new Interval(w.day(), LocalDate.MAX),
                        Dating.Basis.INFERRED,
                        List.of(w.span()))));
  }

  /** The lead's day in the year that witnesses close before it give. */
  private static Optional<Dating> placed(
      Time lead, Optional<Witness> floor, List<Witness> witnesses) {
    if (floor.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = floor.get().day();
    if (lead.days().isPresent()) {
      boolean last = !lead.days().get().from().isBefore(from);
      return last
          ? Optional.of(dating(lead.days().get().from(), lead, List.of()))
          : Optional.empty();
    }
    int month = Integer.parseInt(lead.value().substring(5, 7));
    int date = Integer.parseInt(lead.value().substring(8, 10));
    for (int year = from.getYear(); year <= from.getYear() + 1; year++) {
      Optional<LocalDate> candidate = Timex.date(year, month, date).filter(d -> !d.isBefore(from));
      if (candidate.isPresent()) {
        LocalDate day = candidate.get();
        List<Witness> near =
            witnesses.stream()
                .filter(w -> ChronoUnit.DAYS.between(w.day(), day) <= FAR_DAYS)
                .toList();
        long gap = ChronoUnit.DAYS.between(from, day);
        boolean single = gap <= NEAR_DAYS && (floor.get().teaser() || floor.get().exact());
        return single || near.size() >= 2 ? Optional.of(dating(day, lead, near)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Dating dating(LocalDate day, Time lead, List<Witness> witnesses) {
    List<Span> evidence = new ArrayList<>(List.of(lead.span()));
    witnesses.stream()
        .map(Witness::span)
        .filter(s -> !s.equals(lead.span()))
        .forEach(evidence::add);
    evidence.sort(Comparator.naturalOrder());
    return new Dating(Interval.day(day), Dating.Basis.INFERRED, evidence);
  }

  private static String wordBefore(String before) {
    String stripped = before.stripTrailing();
    int space = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\n'));
    return stripped.substring(space + 1).toLowerCase(Locale.ROOT);
  }
}
