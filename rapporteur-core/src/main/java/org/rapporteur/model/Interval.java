package org.rapporteur.model;

import java.time.LocalDate;

/**
 * A half-open range of days {@code [from, to)}. "16 May 2022", "May 2022" and "since 1994" are all
 * intervals; precision is the length. The field that holds one says what it means: {@code when} =
 * happened within, {@code valid} = held throughout.
 *
 * @param from first day, inclusive; {@link LocalDate#MIN} when open at the start
 * @param to first day after; {@link LocalDate#MAX} while open at the end; after {@code from}
 */
public record Interval(LocalDate from, LocalDate to) implements Comparable<Interval> {
  public Interval {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("interval [" + from + ", " + to + ") needs from < to");
    }
  }

  /** The one day. */
  public static Interval day(LocalDate day) {
    return new Interval(day, day.plusDays(1));
  }

  /** From the first to the last day, both inclusive. */
  public static Interval inclusive(LocalDate first, LocalDate last) {
    return new Interval(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
  }

  /** The last day, inclusive; {@link LocalDate#MAX} while open. */
  public LocalDate last() {
    return to.equals(LocalDate.MAX) ? to : to.minusDays(1);
  }

  public boolean isDay() {
    return !from.equals(LocalDate.MIN) && from.plusDays(1).equals(to);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  public boolean contains(Interval other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  public boolean overlaps(Interval other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** By first day, then the shorter first. */
  @Override
  public int compareTo(Interval other) {
    int byFrom = from.compareTo(other.from);
    return byFrom != 0 ? byFrom : to.compareTo(other.to);
  }
}
