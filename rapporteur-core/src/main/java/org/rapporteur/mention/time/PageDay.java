package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
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

  private final TimeReader times;
  private final Ages ages;

  /** Reads with the same rows as the times themselves, and with days of birth. */
  public PageDay(Lexicon lexicon, TimeReader times) {
    this.times = times;
    this.ages = new Ages(lexicon);
  }

  /** A dated stretch of the page that its day cannot come before. */
  private record Witness(LocalDate day, Span span, boolean teaser, boolean exact) {}

  /** The day or days of publication; empty when nothing is known. */
  public Optional<Dating> of(Text text) {
    Article article = text.article();
    return article
        .metadata()
        .published()
        .or(() -> given(article))
        .or(() -> inferred(article, times.read(text, Optional.empty())).or(() -> aged(article)))
        .map(dating -> bounded(dating, article));
  }

  private static Optional<Dating> given(Article article) {
    return article
        .page()
        .given()
        .published()
        .map(days -> new Dating(days, Dating.Basis.METADATA, List.of()));
  }

  private Optional<Dating> aged(Article article) {
    return ages.first(article).map(PageDay::dating);
  }

  private static Dating dating(Ages.Age age) {
    List<Span> evidence = new ArrayList<>(List.of(age.span(), age.name()));
    evidence.sort(Comparator.naturalOrder());
    return new Dating(age.days(), Dating.Basis.INFERRED, evidence);
  }

  /** An open range, closed by somebody's age when the two agree. */
  private Dating bounded(Dating dating, Article article) {
    if (!dating.days().to().equals(LocalDate.MAX)) {
      return dating;
    }
    Optional<Ages.Age> age =
        ages.first(article).filter(a -> a.days().to().isAfter(dating.days().from()));
    if (age.isEmpty()) {
      return dating;
    }
    LocalDate from = dating.days().from();
    boolean later = from.isAfter(age.get().days().from());
    List<Span> evidence = new ArrayList<>(dating(age.get()).evidence());
    if (later) {
      evidence.addAll(dating.evidence());
      evidence.sort(Comparator.naturalOrder());
    }
    LocalDate first = later ? from : age.get().days().from();
    return new Dating(new Interval(first, age.get().days().to()), Dating.Basis.INFERRED, evidence);
  }

  private static Optional<Dating> inferred(Article article, List<Time> found) {
    Optional<Time> lead = Optional.empty();
    List<Witness> witnesses = new ArrayList<>();
    boolean told = false;
    int next = 0;
    for (Block block : article.blocks()) {
      boolean first = block.role().isBody() && !told && block.role() != Role.HEADING;
      for (; next < found.size() && found.get(next).span().end() <= block.span().end(); next++) {
        Time time = found.get(next);
        boolean line = block.role() == Role.DATELINE || block.role() == Role.BYLINE;
        int chars = block.span().of(article.text()).strip().length();
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
          witness(article, block, time).ifPresent(witnesses::add);
        }
      }
      told |= first;
    }
    return decide(lead, witnesses);
  }

  /** A day or a day and month in a dateline or in the first sentence, told as what happened. */
  private static boolean opens(Article article, Block block, Time time) {
    boolean day = time.value().matches("(XXXX|\\d{4})-\\d\\d-\\d\\d");
    String before = article.text().substring(block.span().start(), time.span().start());
    boolean firstSentence = !before.contains(". ") && !before.contains("\n\n");
    String after = article.text().substring(time.span().end(), block.span().end());
    int stop = after.indexOf(". ");
    String rest = (stop < 0 ? after : after.substring(0, stop)).toLowerCase(Locale.ROOT);
    boolean ahead = rest.contains(" will ") || before.toLowerCase(Locale.ROOT).contains(" will ");
    return day && firstSentence && !ahead && !LASTING.contains(wordBefore(before));
  }

  private static Optional<Witness> witness(Article article, Block block, Time time) {
    String before = article.text().substring(block.span().start(), time.span().start());
    boolean quoted = block.role() == Role.QUOTE;
    if (time.days().isEmpty() || quoted || AHEAD.contains(wordBefore(before))) {
      return Optional.empty();
    }
    Interval days = time.days().get();
    return Optional.of(
        new Witness(days.from(), time.span(), block.role() == Role.TEASER, days.isDay()));
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
