package org.rapporteur.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/**
 * Tables that follow from the readings of a {@link Store}: stories, facts and what supports them.
 * They are dropped and made again as a whole whenever the readings have changed.
 */
public final class Derived {
  private final Handle handle;
  private final Object lock;

  Derived(Handle handle, Object lock) {
    this.handle = handle;
    this.lock = lock;
  }

  /**
   * A story as it is kept.
   *
   * @param story the story
   * @param facts its facts
   * @param json one line of {@code stories --json}
   */
  public record Told(Story story, List<Fact> facts, String json) {}

  /** Whether the tables follow from the readings as they are now. */
  public boolean isFresh() {
    synchronized (lock) {
      return madeFrom().equals(Optional.of(digest()));
    }
  }

  /** Puts other rows in their place; all or nothing. */
  public void replace(List<Told> stories) {
    synchronized (lock) {
      String digest = digest();
      handle.useTransaction(
          h -> {
            clear(h);
            try (PreparedBatch story = h.prepareBatch("INSERT INTO story VALUES (?, ?)");
                PreparedBatch claim = h.prepareBatch("INSERT INTO claim VALUES (?, ?, ?)");
                PreparedBatch fact = h.prepareBatch("INSERT INTO fact VALUES (?, ?, ?, ?, ?)");
                PreparedBatch support =
                    h.prepareBatch("INSERT INTO support VALUES (?, ?, ?, ?, ?)")) {
              for (Told told : stories) {
                story.add(told.story().id(), told.json());
                told.story().readings().forEach(r -> claims(claim, r));
                told.facts().forEach(f -> fact(fact, support, told.story(), f));
              }
              List.of(story, claim, fact, support).stream()
                  .filter(b -> b.size() > 0)
                  .forEach(PreparedBatch::execute);
            }
            h.execute("INSERT INTO derived VALUES (?)", digest);
          });
    }
  }

  private static void claims(PreparedBatch batch, Reading reading) {
    reading.claims().forEach(c -> batch.add(c.id(), reading.id(), kind(c)));
  }

  private static void fact(PreparedBatch facts, PreparedBatch supports, Story story, Fact fact) {
    facts.add(fact.id(), story.id(), kind(fact.claim()), fact.families(), fact.sources());
    fact.supports()
        .forEach(s -> supports.add(fact.id(), s.page(), s.claim(), s.family(), s.voice()));
  }

  /** All stories, one line of {@code stories --json} each, by id. */
  public List<String> stories() {
    synchronized (lock) {
      return handle.createQuery("SELECT json FROM story ORDER BY id").mapTo(String.class).list();
    }
  }

  /** The kind of a claim as the wire format names it. */
  private static String kind(Claim claim) {
    return claim.match(s -> "statement", e -> "event", f -> "figure");
  }

  private static void clear(Handle h) {
    for (String table : List.of("derived", "support", "fact", "claim", "story")) {
      h.execute("DELETE FROM " + table);
    }
  }

  private Optional<String> madeFrom() {
    return handle.createQuery("SELECT made_from FROM derived").mapTo(String.class).findFirst();
  }

  private String digest() {
    List<String> parts =
        new ArrayList<>(
            handle
                .createQuery(
                    "SELECT page.name || ' ' || page.hash || ' ' || producer " + Store.CURRENT)
                .mapTo(String.class)
                .list());
    parts.addAll(
        handle
            .createQuery("SELECT number || ' ' || change FROM correction ORDER BY number")
            .mapTo(String.class)
            .list());
    return PageBody.digest(parts.toArray(String[]::new));
  }
}
