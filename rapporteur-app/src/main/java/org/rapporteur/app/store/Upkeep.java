package org.rapporteur.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Living with a store: copies of it, its health, and forgetting a page on request. */
public final class Upkeep {
  private final Handle handle;
  private final Object lock;
  private final Clock clock;

  Upkeep(Handle handle, Object lock, Clock clock) {
    this.handle = handle;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Copies the store, as it stands at one instant, into a file; others may go on writing.
   *
   * @throws StoreException when the file is there already or cannot be written
   */
  public void backUp(Path file) {
    if (Files.exists(file)) {
      throw new StoreException(file + " is there already; name another file");
    }
    synchronized (lock) {
      try {
        handle.execute("VACUUM INTO ?", file.toString());
      } catch (JdbiException e) {
        throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * Puts a copy in place as the store of a folder that has none.
   *
   * @throws StoreException when there is one, or the copy is damaged or of something else
   */
  public static void restore(Path file, Path folder) throws IOException {
    if (Store.exists(folder)) {
      throw new StoreException(
          "there is a store in " + folder + " already; name another folder with --store");
    }
    if (!Files.isRegularFile(file)) {
      throw new StoreException("no such file: " + file);
    }
    List<String> damage;
    try {
      damage = Jdbi.create("jdbc:sqlite:" + file).withHandle(Upkeep::checked);
    } catch (JdbiException e) {
      throw new StoreException(file + " is no copy of a store: " + e.getMessage(), e);
    }
    if (!damage.isEmpty()) {
      throw new StoreException(file + " is damaged: " + String.join("; ", damage));
    }
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(Store.FILE));
    Store.open(folder).close();
  }

  /** What is wrong with the database, in its own words; empty when nothing is. */
  public List<String> damage() {
    synchronized (lock) {
      return checked(handle);
    }
  }

  private static List<String> checked(Handle handle) {
    List<String> found = new ArrayList<>();
    found.addAll(handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
    found.remove("ok");
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> "a " + row.getString(1) + " without its " + row.getString(3))
        .forEach(found::add);
    handle.createQuery("SELECT COUNT(*) FROM reading").mapTo(Long.class).one();
    return found;
  }

  /**
   * Forgets a page with all its texts, what was read on it and the words that corrections hold of
   * it. A mark without content stays, so that it does not come back. Returns whether it was there;
   * {@link #overwrite} must follow.
   *
   * @param name of the page here
   */
  public boolean forget(String name, String who, String why) {
    synchronized (lock) {
      Optional<String> knownAs =
          handle
              .createQuery("SELECT known_as FROM page WHERE name = ?")
              .bind(0, name)
              .mapTo(String.class)
              .findFirst();
      knownAs.ifPresent(known -> forgetAll(known, who, why));
      return knownAs.isPresent();
    }
  }

  private void forgetAll(String knownAs, String who, String why) {
    handle.execute("PRAGMA secure_delete = ON"); // overwrites what is deleted (sqlite.org/pragma)
    handle.useTransaction(
        h -> {
          String pages = "(SELECT name FROM page WHERE known_as = ?)";
          h.execute(
              "UPDATE correction SET change = ? WHERE json_extract(change, '$.anchor.page') IN "
                  + pages,
              CorrectionLog.FORGOTTEN,
              knownAs);
          h.execute("UPDATE added_page SET origin = '', page = '' WHERE page IN " + pages, knownAs);
          h.execute("DELETE FROM reading WHERE page IN " + pages, knownAs);
          h.execute("DELETE FROM page WHERE known_as = ?", knownAs);
          for (String table : List.of("derived", "support", "fact", "claim", "story")) {
            h.execute("DELETE FROM " + table);
          }
          h.execute(
              "INSERT OR REPLACE INTO forgotten VALUES (?, ?, ?, ?)",
              digest(knownAs),
              Instant.now(clock).toString(),
              who,
              why);
        });
  }

  /** Takes a name out of corrections and kept searches; {@link #overwrite} must follow. */
  public void forgetName(String name) {
    synchronized (lock) {
      handle.execute("DELETE FROM saved_search WHERE instr(query || ' ' || name, ?) > 0", name);
      handle.execute(
          "UPDATE correction SET change = ? WHERE instr(change, ?) > 0",
          CorrectionLog.FORGOTTEN,
          name);
    }
  }

  /** Writes the file anew, so that nothing of what was forgotten is left in it. */
  public void overwrite() {
    synchronized (lock) {
      handle.execute("VACUUM");
      handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
    }
  }

  /** Whether what is known by this url or id was forgotten. */
  boolean isForgotten(String knownAs) {
    return handle
        .createQuery("SELECT 1 FROM forgotten WHERE digest = ?")
        .bind(0, digest(knownAs))
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  private static String digest(String knownAs) {
    return PageBody.digest("forgotten", knownAs);
  }
}
