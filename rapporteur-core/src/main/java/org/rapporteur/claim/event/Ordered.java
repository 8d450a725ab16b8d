package org.rapporteur.claim.event;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.model.Span;

/** What stands on a page, in the order of where it starts. */
final class Ordered {
  private Ordered() {}

  /**
   * Those that start inside the span, in order, without a look at the others.
   *
   * @param all sorted by start
   */
  static <T> List<T> startingIn(List<T> all, Function<T, Span> place, Span span) {
    int from = before(all, place, span.start());
    return all.subList(from, Math.max(from, before(all, place, span.end())));
  }

  /** Those that stand whole inside the span, in order. */
  static <T> List<T> inside(List<T> all, Function<T, Span> place, Span span) {
    return startingIn(all, place, span).stream()
        .filter(each -> span.contains(place.apply(each)))
        .toList();
  }

  /** The same things by where they start; those of one place keep their order. */
  static <T> List<T> byStart(List<T> all, Function<T, Span> place) {
    return all.stream().sorted(Comparator.comparingInt(each -> place.apply(each).start())).toList();
  }

  /** How many start before the position. */
  static <T> int before(List<T> all, Function<T, Span> place, int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(all.get(middle)).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
