package org.rapporteur.story;

import org.rapporteur.model.Interval;

/**
 * Pages of one day that name the same place, body and people tell one occasion, whatever words they
 * use: where a topic holds no other event, what all its pages share would else say nothing.
 */
final class Occasion {
  /** Days that publication may lie apart. */
  private static final long DAYS = 1;

  /**
   * Rare names that both must hold. Of the dated pairs on one topic of ECB+ development with ten,
   * and with the share below, 554 tell one event and 4 siblings; with eight 732 and 23, with six
   * 918 and 68.
   */
  private static final int NAMES = 10;

  /** Least share of the names of the page with fewer; .35, .45 and .55 tried. */
  private static final double SHARE = 0.45;

  /** The share of such pairs in ECB+ that tell one event is .99; less, as days are often wrong. */
  private static final double LIKELIHOOD = 0.9;

  private Occasion() {}

  /** How likely the two tell one occasion, by that alone; 0 when it says nothing. */
  static double likelihood(PageProfile a, PageProfile b) {
    if (a.day().isEmpty() || b.day().isEmpty() || !isNear(a.day().get(), b.day().get())) {
      return 0;
    }
    int shared = Copies.shared(a.names(), b.names());
    int fewer = Math.min(a.names().length, b.names().length);
    return shared >= NAMES && shared >= SHARE * fewer ? LIKELIHOOD : 0;
  }

  private static boolean isNear(Interval a, Interval b) {
    return a.isDay()
        && b.isDay()
        && Math.abs(a.from().toEpochDay() - b.from().toEpochDay()) <= DAYS;
  }
}
