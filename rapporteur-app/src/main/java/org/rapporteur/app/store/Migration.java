package org.rapporteur.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Brings a database to the newest layout: the numbered SQL files of {@code resources/store}, each
 * run once, in order, each in a transaction of its own. A file that has been shipped is never
 * changed; what it did wrong is mended by the next number.
 */
final class Migration {
  /** A jar cannot be listed, so the files are named here; a test holds this list complete. */
  static final List<String> FILES =
      List.of(
          "0001-readings.sql",
          "0002-derived.sql",
          "0003-corrections.sql",
          "0004-forgotten.sql",
          "0005-desk.sql");

  private Migration() {}

  /**
   * Runs the files that the database has not seen.
   *
   * @throws StoreException when the database was laid out by a newer version
   */
  static void run(Handle handle) {
    handle.execute(
        "CREATE TABLE IF NOT EXISTS migration (number BIGINT NOT NULL PRIMARY KEY, file TEXT NOT NULL)");
    int done =
        handle
            .createQuery("SELECT COALESCE(MAX(number), 0) FROM migration")
            .mapTo(Integer.class)
            .one();
    if (done > FILES.size()) {
      throw new StoreException(
          "the store was written by a newer version of rapporteur (layout "
              + done
              + ", this version knows "
              + FILES.size()
              + "); use that version, or another folder");
    }
    for (int number = done + 1; number <= FILES.size(); number++) {
      int next = number;
      handle.useTransaction(h -> apply(h, next));
    }
  }

  /** Claims the number first: of two processes that open a new store, one lays it out. */
  private static void apply(Handle handle, int number) {
    String file = FILES.get(number - 1);
    int claimed =
        handle.execute(
            "INSERT INTO migration (number, file) VALUES (?, ?) ON CONFLICT (number) DO NOTHING",
            number,
            file);
    if (claimed == 1) {
      statements(text(file)).forEach(handle::execute);
    }
  }

  /** The statements of a file: comments dropped, parted by semicolons at line ends. */
  static List<String> statements(String sql) {
    String bare = sql.replaceAll("--[^\n]*", "");
    return List.of(bare.split(";\\s*(?:\n|$)")).stream()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String text(String file) {
    try (InputStream in = Migration.class.getResourceAsStream("/store/" + file)) {
      if (in == null) {
        throw new IllegalStateException("not bundled: store/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
