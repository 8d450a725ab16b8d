package org.rapporteur.app.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which pages people added at the desk, and what became of each. */
public final class Additions {
  private final Handle handle;
  private final Object lock;
  private final Clock clock;

  Additions(Handle handle, Object lock, Clock clock) {
    this.handle = handle;
    this.lock = lock;
    this.clock = clock;
  }

  /** What became of a page. */
  public enum State {
    /** It is read and kept. */
    DONE,
    /** It could not be read. */
    FAILED,
    /** It is here already, or must not be. */
    SET_ASIDE;

    /** As the store and the API write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What somebody sent at one time.
   *
   * @param number counts additions, from 1
   * @param made when it came
   * @param who sent it, as they call themselves
   * @param name of the files
   * @param ended when its last page was read; empty while some are not
   */
  public record Addition(
      long number, Instant made, String who, String name, Optional<Instant> ended) {}

  /**
   * A page of it.
   *
   * @param origin where it stood
   * @param reason why it failed or was set aside
   * @param page its name here
   */
  public record Added(String origin, State state, String reason, Optional<String> page) {}

  /** Begins an addition; returns its number. */
  public long begin(String who, String name) {
    synchronized (lock) {
      return handle
          .createQuery("INSERT INTO addition (made, who, name) VALUES (?, ?, ?) RETURNING number")
          .bind(0, Instant.now(clock).toString())
          .bind(1, who)
          .bind(2, name)
          .mapTo(Long.class)
          .one();
    }
  }

  /** Says what became of a page. */
  public void add(long addition, Added added) {
    synchronized (lock) {
      handle.execute(
          "INSERT INTO added_page SELECT ?, COALESCE(MAX(place), 0) + 1, ?, ?, ?, ?"
              + " FROM added_page WHERE addition = ?",
          addition,
          added.origin(),
          added.state().code(),
          added.reason(),
          added.page().orElse(""),
          addition);
    }
  }

  /** Says that all pages have been told of. */
  public void end(long addition) {
    synchronized (lock) {
      handle.execute(
          "UPDATE addition SET ended = ? WHERE number = ?",
          Instant.now(clock).toString(),
          addition);
    }
  }

  /** Names as failed what a desk that was stopped left unread. */
  public void endAll(String reason) {
    for (Addition open : all()) {
      if (open.ended().isEmpty()) {
        add(open.number(), new Added(open.name(), State.FAILED, reason, Optional.empty()));
        end(open.number());
      }
    }
  }

  /** All additions, newest first. */
  public List<Addition> all() {
    synchronized (lock) {
      return handle
          .createQuery("SELECT * FROM addition ORDER BY number DESC")
          .map(
              (row, context) ->
                  new Addition(
                      row.getLong("number"),
                      Instant.parse(row.getString("made")),
                      row.getString("who"),
                      row.getString("name"),
                      Optional.ofNullable(row.getString("ended")).map(Instant::parse)))
          .list();
    }
  }

  /** The pages of an addition, in order. */
  public List<Added> pages(long addition) {
    synchronized (lock) {
      return handle
          .createQuery("SELECT * FROM added_page WHERE addition = ? ORDER BY place")
          .bind(0, addition)
          .map(
              (row, context) ->
                  new Added(
                      row.getString("origin"),
                      State.valueOf(
                          row.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                      row.getString("reason"),
                      Optional.of(row.getString("page")).filter(p -> !p.isEmpty())))
          .list();
    }
  }
}
