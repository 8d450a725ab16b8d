package org.rapporteur.fact;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Statement;

/** Whether two claims of one story tell one fact. Precision first: what is in doubt stays two. */
final class Sameness {
  /** Least share of the shorter statement's stems in the longer; swept from .4 to .8 on samples. */
  private static final double CONTENT = 0.6;

  /** Statements of fewer stems are too short to be told apart by them. */
  private static final int LEAST_STEMS = 3;

  /** Least share of stems that two measures have in common. */
  private static final double MEASURE = 0.5;

  /**
   * Least share of stems in common of two deeds of one wide type, such as a request, of which not
   * both name to whom they were done. 0 and .25 were tried, on the sample pages alone.
   */
  private static final double DEED = 0.25;

  private Sameness() {}

  static boolean same(Said a, Said b) {
    return a.claim()
        .match(
            s -> b.claim().match(t -> same(s, t, a, b), e -> false, f -> false),
            e -> b.claim().match(s -> false, d -> same(e, d, a, b), f -> false),
            f -> b.claim().match(s -> false, e -> false, g -> same(f, g, a, b)));
  }

  private static boolean same(Statement s, Statement t, Said a, Said b) {
    return s.negated() == t.negated()
        && shareOrUnknown(a.who(), b.who())
        && a.mayBeAt(b)
        && sameContent(a, b);
  }

  /** Whether two statements say the same words, whoever says them. */
  static boolean sameContent(Said a, Said b) {
    return Math.min(a.stems().size(), b.stems().size()) >= LEAST_STEMS
        && Said.overlap(a.stems(), b.stems()) >= CONTENT;
  }

  /** Speakers must meet; two statements without any may be one only on one page's copies. */
  private static boolean shareOrUnknown(Set<String> a, Set<String> b) {
    return (a.isEmpty() && b.isEmpty()) || !Collections.disjoint(a, b);
  }

  private static boolean same(Event e, Event d, Said a, Said b) {
    return e.status() == d.status()
        && e.historical() == d.historical()
        && a.mayBeAt(b)
        && sameDeed(e, d, a, b)
        && samePlace(e.place(), d.place());
  }

  /** Whether two events tell one deed of the same actors, however it went. */
  static boolean sameDeed(Event e, Event d, Said a, Said b) {
    boolean named = e.act().isPresent() && d.act().isPresent();
    boolean type = named ? e.act().equals(d.act()) : e.type().equals(d.type());
    boolean whomKnown = !a.whom().isEmpty() && !b.whom().isEmpty();
    return type
        && !Collections.disjoint(a.who(), b.who())
        && (whomKnown
            ? !Collections.disjoint(a.whom(), b.whom())
            : named || Said.overlap(a.stems(), b.stems()) >= DEED);
  }

  static boolean samePlace(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean same(Figure f, Figure g, Said a, Said b) {
    return sameValue(f, g)
        && f.per().equals(g.per())
        && f.direction().equals(g.direction())
        && sameMeasure(a, b);
  }

  static boolean sameValue(Figure f, Figure g) {
    return f.unit().equals(g.unit()) && equal(f.low(), g.low()) && equal(f.high(), g.high());
  }

  static boolean sameMeasure(Said a, Said b) {
    return Said.overlap(a.stems(), b.stems()) >= MEASURE;
  }

  private static boolean equal(Optional<java.math.BigDecimal> a, Optional<java.math.BigDecimal> b) {
    return a.isPresent() == b.isPresent() && (a.isEmpty() || a.get().compareTo(b.get()) == 0);
  }
}
