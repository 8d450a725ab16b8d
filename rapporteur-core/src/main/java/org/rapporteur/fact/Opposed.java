package org.rapporteur.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tension;

/**
 * The claims of a story that rest on sentences told alike but for one number, day, name or
 * negation: they are never one fact, and the claim nearest to the words that differ says so.
 */
final class Opposed {
  /** Two claims that contradict each other. */
  record Pair(Said one, Said other, Tension.Kind kind, String message) {}

  private final Set<String> apart = new HashSet<>();
  private final List<Pair> pairs = new ArrayList<>();

  static Opposed of(List<Said> all, List<Differences.Difference> differences) {
    Map<String, List<Said>> byPage = new HashMap<>();
    all.forEach(s -> byPage.computeIfAbsent(s.reading().id(), p -> new ArrayList<>()).add(s));
    Opposed opposed = new Opposed();
    for (Differences.Difference difference : differences) {
      for (Line.Place place : difference.one().places()) {
        for (Line.Place other : difference.other().places()) {
          if (!place.reading().id().equals(other.reading().id())) {
            opposed.add(
                difference,
                touched(byPage, place, difference.one(), difference.first()),
                touched(byPage, other, difference.other(), difference.second()));
          }
        }
      }
    }
    return opposed;
  }

  /** Whether two claims rest on words that differ in what matters. */
  boolean areApart(Said one, Said other) {
    return !apart.isEmpty() && apart.contains(key(one, other));
  }

  List<Pair> pairs() {
    return pairs;
  }

  private void add(Differences.Difference difference, List<Said> ones, List<Said> others) {
    boolean isShown = false;
    for (Said one : ones) {
      for (Said other : others) {
        boolean oneKind = one.claim().getClass().equals(other.claim().getClass());
        if (oneKind) {
          apart.add(key(one, other));
          apart.add(key(other, one));
        }
        boolean agree = oneKind || (!isShown && isLast(ones, others, one, other));
        if (!isShown && agree && Tensions.ofOneTime(one, other)) {
          pairs.add(new Pair(one, other, difference.kind(), difference.message()));
          isShown = true;
        }
      }
    }
  }

  private static boolean isLast(List<Said> ones, List<Said> others, Said one, Said other) {
    return ones.indexOf(one) == ones.size() - 1 && others.indexOf(other) == others.size() - 1;
  }

  /**
   * The claims that hold the words, the nearest first; where none does, those of the sentence, else
   * the one that stands closest by on the page.
   */
  private static List<Said> touched(
      Map<String, List<Said>> byPage, Line.Place place, Line line, Span words) {
    Span span = place.span(words.start(), words.end());
    Span sentence = place.span(0, line.text().length());
    List<Said> claims = byPage.getOrDefault(place.reading().id(), List.of());
    List<Said> holding = claims.stream().filter(s -> holds(s, span)).sorted(NEAREST).toList();
    if (!holding.isEmpty()) {
      return holding;
    }
    List<Said> inside =
        claims.stream().filter(s -> place(s).overlaps(sentence)).sorted(NEAREST).toList();
    return inside.isEmpty()
        ? claims.stream()
            .min(
                Comparator.<Said>comparingInt(s -> Math.abs(place(s).start() - span.start()))
                    .thenComparing(NEAREST))
            .stream()
            .toList()
        : inside;
  }

  private static final Comparator<Said> NEAREST =
      Comparator.<Said>comparingInt(s -> place(s).length())
          .thenComparing(Said::fingerprint)
          .thenComparing(s -> s.claim().id());

  private static boolean holds(Said said, Span span) {
    return said.claim()
        .match(
            (Statement s) -> s.hull().overlaps(span) || s.evidence().span().overlaps(span),
            (Event e) -> e.evidence().span().overlaps(span),
            (Figure f) -> f.evidence().span().overlaps(span));
  }

  private static Span place(Said said) {
    return said.claim().match(s -> s.hull(), e -> e.evidence().span(), f -> f.evidence().span());
  }

  private static String key(Said one, Said other) {
    return name(one) + "\n\n" + name(other);
  }

  private static String name(Said said) {
    return said.reading().id() + "\n" + said.claim().id();
  }
}
