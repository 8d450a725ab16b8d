package org.rapporteur.view;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.model.Interval;

/**
 * The days that matter, best first. Ranked by independent support, never by repetition.
 *
 * @param topic what it is a timeline of
 * @param days best first; ties by day
 */
public record Timeline(String topic, List<Day> days) {
  public Timeline {
    days = List.copyOf(days);
  }

  /**
   * One day.
   *
   * @param date the day
   * @param weight how much speaks for it; comparable within one timeline only
   * @param items what happened, best supported first
   */
  public record Day(LocalDate date, double weight, List<Item> items) {
    public Day {
      items = List.copyOf(items);
    }
  }

  /**
   * One event of a day.
   *
   * @param fact id of the fact
   * @param what one line for a reader
   * @param when the days within which it happened; longer than one day when uncertain
   * @param status {@code happened}, {@code planned} ... as the event says
   * @param families independent reports that tell it
   * @param sources independent sources that vouch for it
   * @param words where it is told
   */
  public record Item(
      String fact,
      String what,
      Interval when,
      String status,
      int families,
      int sources,
      List<Words> words) {
    public Item {
      words = List.copyOf(words);
    }
  }
}
