package org.rapporteur.mention.quantity;

import java.util.List;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** The stretches of a text that are times. */
final class TimeSpans {
  private final List<Time> times;

  TimeSpans(List<Time> times) {
    this.times = times;
  }

  boolean overlaps(Span span) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < times.size() && times.get(low).span().overlaps(span);
  }
}
