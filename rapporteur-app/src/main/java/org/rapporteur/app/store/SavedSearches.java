package org.rapporteur.app.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Queries that somebody wants to ask again. What is removed stays as a mark of who did it. */
public final class SavedSearches {
  private final Handle handle;
  private final Object lock;
  private final Clock clock;

  SavedSearches(Handle handle, Object lock, Clock clock) {
    this.handle = handle;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * A search that was kept.
   *
   * @param number counts searches, from 1
   * @param made when it was kept
   * @param who kept it, as they call themselves
   * @param name what they call it
   * @param query in the language of docs/formats.md
   * @param found how many it found then
   */
  public record Saved(
      long number, Instant made, String who, String name, String query, long found) {}

  /** Keeps a query; returns its number. */
  public long add(String who, String name, String query, long found) {
    synchronized (lock) {
      return handle
          .createQuery(
              "INSERT INTO saved_search (made, who, name, query, found) VALUES (?, ?, ?, ?, ?)"
                  + " RETURNING number")
          .bind(0, Instant.now(clock).toString())
          .bind(1, who)
          .bind(2, name)
          .bind(3, query)
          .bind(4, found)
          .mapTo(Long.class)
          .one();
    }
  }

  /** Those that are kept, by name. */
  public List<Saved> all() {
    synchronized (lock) {
      return handle
          .createQuery("SELECT * FROM saved_search WHERE removed IS NULL ORDER BY name, number")
          .map(
              (row, context) ->
                  new Saved(
                      row.getLong("number"),
                      Instant.parse(row.getString("made")),
                      row.getString("who"),
                      row.getString("name"),
                      row.getString("query"),
                      row.getLong("found")))
          .list();
    }
  }

  /** Keeps a query no longer; false when there is none of that number. */
  public boolean remove(long number, String who) {
    synchronized (lock) {
      return handle.execute(
              "UPDATE saved_search SET removed = ?, query = '' WHERE number = ?"
                  + " AND removed IS NULL",
              Instant.now(clock) + " " + who,
              number)
          > 0;
    }
  }
}
