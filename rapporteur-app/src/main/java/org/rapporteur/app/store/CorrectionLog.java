package org.rapporteur.app.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What people put right, in the order it came. Only ever added to: the database refuses to change
 * or delete an entry. Each is one statement, so that processes that write at once lose nothing.
 */
public final class CorrectionLog {
  /** What stands in place of the words of an entry about a page that was forgotten. */
  public static final String FORGOTTEN = "{\"kind\":\"forgotten\"}";

  private final Handle handle;
  private final Object lock;
  private final Clock clock;

  CorrectionLog(Handle handle, Object lock, Clock clock) {
    this.handle = handle;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * An entry.
   *
   * @param number counts entries, from 1
   * @param made when it was written
   * @param who wrote it, as they call themselves
   * @param why in their words
   * @param change what is to be changed, JSON
   */
  public record Line(long number, Instant made, String who, String why, String change) {}

  /** Adds an entry; returns its number. */
  public long append(String who, String why, String change) {
    synchronized (lock) {
      return handle
          .createQuery(
              "INSERT INTO correction (made, who, why, change) VALUES (?, ?, ?, ?)"
                  + " RETURNING number")
          .bind(0, Instant.now(clock).toString())
          .bind(1, who)
          .bind(2, why)
          .bind(3, change)
          .mapTo(Long.class)
          .one();
    }
  }

  /** All entries, oldest first. */
  public List<Line> all() {
    synchronized (lock) {
      return handle
          .createQuery("SELECT number, made, who, why, change FROM correction ORDER BY number")
          .map(
              (row, context) ->
                  new Line(
                      row.getLong("number"),
                      Instant.parse(row.getString("made")),
                      row.getString("who"),
                      row.getString("why"),
                      row.getString("change")))
          .list();
    }
  }
}
