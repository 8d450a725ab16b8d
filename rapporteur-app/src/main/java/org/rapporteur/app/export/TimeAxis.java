package org.rapporteur.app.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Interval;

/**
 * Days on a line. The days the pages were published in are to scale; what was recalled from before,
 * or lies ahead, stands in order in a band at either end, as thirty years of history would leave no
 * room for the month that is reported.
 */
final class TimeAxis {
  private static final double MARGIN = 14;
  private static final double BAND_STEP = 74;
  private static final double MAX_BAND_SHARE = 0.28;
  private static final int MAX_TICKS = 11;
  private static final int[] STEP_MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

  private final Interval window;
  private final double left;
  private final double right;
  private final double width;
  private final List<LocalDate> before;
  private final List<LocalDate> after;

  /**
   * A mark on the axis.
   *
   * @param x where
   * @param label the month or year
   */
  record Tick(double x, String label) {}

  /**
   * An axis.
   *
   * @param window the days that are to scale
   * @param days all days that must find a place, sorted
   * @param width of the drawing, in its own units
   */
  TimeAxis(Interval window, List<LocalDate> days, double width) {
    this.window = window;
    this.width = width;
    this.before = days.stream().filter(d -> d.isBefore(window.from())).distinct().toList();
    this.after = days.stream().filter(d -> !d.isBefore(window.to())).distinct().toList();
    this.left = MARGIN + band(before.size());
    this.right = width - MARGIN - band(after.size());
  }

  private double band(int days) {
    return days == 0 ? 0 : Math.min(days * BAND_STEP + BAND_STEP / 2, width * MAX_BAND_SHARE);
  }

  /** Where a day stands. */
  double x(LocalDate day) {
    if (day.isBefore(window.from())) {
      return MARGIN + (left - MARGIN) * rank(before, day) / (before.size() + 0.5);
    }
    if (!day.isBefore(window.to())) {
      return right + (width - MARGIN - right) * (rank(after, day) + 0.5) / (after.size() + 0.5);
    }
    double share =
        (double) ChronoUnit.DAYS.between(window.from(), day)
            / Math.max(1, ChronoUnit.DAYS.between(window.from(), window.to()));
    return left + (right - left) * share;
  }

  /** Where the part that is to scale starts. */
  double left() {
    return left;
  }

  /** Where the part that is to scale ends. */
  double right() {
    return right;
  }

  boolean hasBefore() {
    return !before.isEmpty();
  }

  boolean hasAfter() {
    return !after.isEmpty();
  }

  boolean isToScale(LocalDate day) {
    return window.contains(day);
  }

  /** First days of months or years, a dozen at most. */
  List<Tick> ticks() {
    long months = Math.max(1, ChronoUnit.MONTHS.between(window.from(), window.to()));
    int step = STEP_MONTHS[STEP_MONTHS.length - 1];
    for (int i = STEP_MONTHS.length - 1; i >= 0; i--) {
      if (months / STEP_MONTHS[i] <= MAX_TICKS) {
        step = STEP_MONTHS[i];
      }
    }
    DateTimeFormatter label =
        DateTimeFormatter.ofPattern(step % 12 == 0 ? "uuuu" : "MMM uuuu", Locale.ENGLISH);
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = LocalDate.of(window.from().getYear(), 1, 1);
    for (; day.isBefore(window.to()); day = day.plusMonths(step)) {
      if (!day.isBefore(window.from())) {
        ticks.add(new Tick(x(day), label.format(day)));
      }
    }
    return ticks;
  }

  private static double rank(List<LocalDate> days, LocalDate day) {
    double rank = 0;
    for (LocalDate other : days) {
      rank += other.isBefore(day) ? 1 : 0;
    }
    return rank;
  }
}
