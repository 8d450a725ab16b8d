package org.rapporteur.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tension;

/** How two facts of one story do not sit well together, if they do not. */
final class Tensions {
  /** Values closer than this share of the larger are roundings of each other. */
  private static final double ROUNDING = 0.02;

  /** Days further apart than this are two occasions rather than a quarrel over one. */
  private static final long ONE_OCCASION_DAYS = 10;

  /** Figures this distinctive do not meet by chance: a range, or this many digits that count. */
  private static final int DISTINCT_DIGITS = 3;

  private Tensions() {}

  /** The kind of tension with a sentence that names both values. */
  record Found(Tension.Kind kind, String message) {}

  /**
   * How two claims contradict each other. Two copies of one report do so only in sentences told
   * alike, which {@link Differences} finds: what else differs was lost in copying.
   */
  static Optional<Found> between(Said a, Said b) {
    if (a.family().equals(b.family()) && !a.reading().id().equals(b.reading().id())) {
      return none();
    }
    return a.claim()
        .match(
            s -> b.claim().match(t -> statements(s, t, a, b), e -> none(), f -> none()),
            e -> b.claim().match(s -> none(), d -> events(e, d, a, b), f -> none()),
            f -> b.claim().match(s -> none(), e -> none(), g -> figures(f, g, a, b)));
  }

  private static Optional<Found> none() {
    return Optional.empty();
  }

  private static Optional<Found> statements(Statement s, Statement t, Said a, Said b) {
    if (!Sameness.sameContent(a, b)) {
      return none();
    }
    boolean oneSpeaker = !Collections.disjoint(a.who(), b.who());
    if (oneSpeaker && s.negated() != t.negated()) {
      Optional<LocalDate> first = certainDay(a.reading().published().map(Dating::days));
      Optional<LocalDate> second = certainDay(b.reading().published().map(Dating::days));
      if (first.isPresent() && second.isPresent() && !first.equals(second)) {
        return found(
            Tension.Kind.SPEAKER_OVER_TIME,
            names(a)
                + " said it by "
                + day(s.negated(), second, first)
                + ", and the contrary by "
                + day(s.negated(), first, second));
      }
      return found(Tension.Kind.NEGATION, names(a) + " said it, and did not say it");
    }
    boolean words =
        s.kind() != Statement.Kind.INDIRECT
            && t.kind() != Statement.Kind.INDIRECT
            && Math.min(a.stems().size(), b.stems().size()) >= 5;
    return words && !oneSpeaker && areTwo(a, b)
        ? found(
            a.inHeadline() != b.inHeadline() && a.reading().id().equals(b.reading().id())
                ? Tension.Kind.HEADLINE_AGAINST_BODY
                : Tension.Kind.ACTOR,
            "the same words given to " + names(a) + " and to " + names(b))
        : none();
  }

  /** Whether the speakers are known to be different people or bodies: by name, all of them. */
  private static boolean areTwo(Said a, Said b) {
    List<Entity> ones = a.who().stream().flatMap(k -> a.entity(k).stream()).toList();
    List<Entity> others = b.who().stream().flatMap(k -> b.entity(k).stream()).toList();
    return !ones.isEmpty()
        && ones.size() == a.who().size()
        && !others.isEmpty()
        && others.size() == b.who().size()
        && ones.stream()
            .allMatch(
                o ->
                    others.stream()
                        .allMatch(
                            p ->
                                o.kind() == p.kind()
                                    && Character.isUpperCase(o.name().codePointAt(0))
                                    && Character.isUpperCase(p.name().codePointAt(0))
                                    && !Differences.isSpelling(o.name(), p.name())));
  }

  private static Optional<Found> events(Event e, Event d, Said a, Said b) {
    if (!Sameness.sameDeed(e, d, a, b) || e.historical() != d.historical()) {
      return none();
    }
    if (opposed(e.status(), d.status())) {
      boolean headline =
          a.inHeadline() != b.inHeadline() && a.reading().id().equals(b.reading().id());
      return found(
          headline
              ? Tension.Kind.HEADLINE_AGAINST_BODY
              : isSpokenOf(a) != isSpokenOf(b) && !a.family().equals(b.family())
                  ? Tension.Kind.SPEAKER_AGAINST_RECORD
                  : Tension.Kind.NEGATION,
          e.status().code() + " in one telling, " + d.status().code() + " in another");
    }
    boolean untold = e.status() != d.status();
    boolean loose = e.recipients().isEmpty() && d.recipients().isEmpty() && e.act().isEmpty();
    if (untold || loose || a.reading().id().equals(b.reading().id())) {
      return none();
    }
    if (!a.mayBeAt(b) && nearDays(a, b)) {
      return found(Tension.Kind.DAY, day(a) + " in one telling, " + day(b) + " in another");
    }
    return a.mayBeAt(b) && !Sameness.samePlace(e.place(), d.place())
        ? found(
            Tension.Kind.PLACE,
            "at "
                + e.place().orElse("?")
                + " in one telling, at "
                + d.place().orElse("?")
                + " in another")
        : none();
  }

  /** Whether an act is told by a speaker on the page, and not by the page itself. */
  private static boolean isSpokenOf(Said said) {
    return !said.voices().equals(Set.of(said.family()));
  }

  private static String day(boolean second, Optional<LocalDate> one, Optional<LocalDate> other) {
    return (second ? one : other).map(LocalDate::toString).orElse("?");
  }

  private static boolean opposed(Status a, Status b) {
    return (told(a) && untold(b)) || (told(b) && untold(a));
  }

  private static boolean told(Status status) {
    return status == Status.HAPPENED || status == Status.ONGOING;
  }

  private static boolean untold(Status status) {
    return switch (status) {
      case DENIED, REFUSED, CALLED_OFF -> true;
      case HAPPENED, ONGOING, PLANNED, HYPOTHETICAL, ALLEGED -> false;
    };
  }

  private static boolean nearDays(Said a, Said b) {
    Optional<LocalDate> first = certainDay(a.when());
    Optional<LocalDate> second = certainDay(b.when());
    return first.isPresent() && second.isPresent() && isOneOccasion(first.get(), second.get());
  }

  private static Optional<LocalDate> certainDay(Optional<Interval> days) {
    return days.filter(Interval::isDay).map(Interval::from);
  }

  private static boolean isOneOccasion(LocalDate first, LocalDate second) {
    return Math.abs(first.toEpochDay() - second.toEpochDay()) <= ONE_OCCASION_DAYS;
  }

  /** Its measure in quotation marks; the name of who gives it is none. */
  private static String measured(Figure figure) {
    boolean holder = figure.holder().filter(h -> h.endsWith(figure.measures())).isPresent();
    return holder ? "something not named" : "\"" + figure.measures() + "\"";
  }

  private static Optional<Found> figures(Figure f, Figure g, Said a, Said b) {
    if (!f.unit().equals(g.unit())) {
      return none();
    }
    boolean measure = Sameness.sameMeasure(a, b);
    if (Sameness.sameValue(f, g)) {
      boolean drifted = !measure || !f.per().equals(g.per());
      return drifted && isDistinctive(f) && !a.reading().id().equals(b.reading().id())
          ? found(
              Tension.Kind.MEASURE_DRIFT,
              "the same figure measures " + measured(f) + " and " + measured(g))
          : none();
    }
    return measure
            && f.per().equals(g.per())
            && f.direction().equals(g.direction())
            && apart(f, g)
            && ofOneThing(f, g, a, b)
            && ofOneTime(a, b)
            && !a.reading().id().equals(b.reading().id())
        ? found(Tension.Kind.NUMBER, value(f) + " in one telling, " + value(g) + " in another")
        : none();
  }

  /**
   * Whether two counts of one unit count the same: their measures share a word beside the unit, or
   * their sentences name somebody or something both. "Five members" and "two members" need not.
   */
  private static boolean ofOneThing(Figure f, Figure g, Said a, Said b) {
    Set<String> measure = new TreeSet<>(Said.stems(f.measures()));
    measure.retainAll(Said.stems(g.measures()));
    measure.removeAll(Said.stems(f.unit()));
    return !measure.isEmpty() || !Collections.disjoint(a.named(), b.named());
  }

  /**
   * Whether two pages speak of the same days: what is counted changes with time. Of an undated page
   * nothing is known; one that came out within a season may speak of another month.
   */
  static boolean ofOneTime(Said a, Said b) {
    Optional<Interval> first = a.reading().published().map(Dating::days);
    Optional<Interval> second = b.reading().published().map(Dating::days);
    return first.isEmpty()
        || second.isEmpty()
        || first.equals(second)
        || (isOneOccasion(first.get().from(), second.get().last())
            && isOneOccasion(second.get().from(), first.get().last()));
  }

  /** A range, or a value with several digits that count: two people do not hit on it by chance. */
  static boolean isDistinctive(Figure figure) {
    boolean range =
        figure.low().isPresent()
            && figure.high().isPresent()
            && figure.low().get().compareTo(figure.high().get()) != 0;
    return range
        || figure
            .low()
            .or(figure::high)
            .map(v -> v.stripTrailingZeros().precision() >= DISTINCT_DIGITS)
            .orElse(false);
  }

  /** Whether the two ranges lie apart by more than rounding. */
  private static boolean apart(Figure f, Figure g) {
    double lowF = f.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    double highF = f.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    double lowG = g.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    double highG = g.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    double gap = Math.max(lowF - highG, lowG - highF);
    return gap > ROUNDING * Math.max(Math.abs(Math.max(lowF, lowG)), Double.MIN_NORMAL);
  }

  /** Whether two values are one, one of them rounded. */
  static boolean isRounding(BigDecimal one, BigDecimal other) {
    BigDecimal larger = one.abs().max(other.abs());
    return one.subtract(other).abs().doubleValue() <= ROUNDING * larger.doubleValue();
  }

  static String value(Figure figure) {
    return figure.value(BigDecimal::toPlainString) + " " + figure.unit();
  }

  private static String names(Said said) {
    return said.who().isEmpty()
        ? "nobody"
        : said.who().stream()
            .map(key -> said.entity(key).map(Entity::name).orElse(key))
            .collect(Collectors.joining(" and "));
  }

  private static String day(Said said) {
    return said.when().map(w -> w.from().toString()).orElse("?");
  }

  private static Optional<Found> found(Tension.Kind kind, String message) {
    return Optional.of(new Found(kind, message));
  }
}
