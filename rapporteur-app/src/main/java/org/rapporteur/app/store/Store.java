package org.rapporteur.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import org.rapporteur.model.Page;

/**
 * Readings kept in a folder: pages as they came and what was read on each are the truth, all else
 * follows from them ({@link Derived}).
 *
 * <p>A page is known by its url, else by its id, with the hash of its text: reading a page twice
 * changes nothing, two pages of one text are two. Of the texts seen under one url the latest
 * counts. Every page is kept in one transaction, so that a kill loses at most the pages in flight.
 *
 * <p>Thread-safe; one process writes at a time, others wait up to ten seconds.
 */
public final class Store implements AutoCloseable {
  static final String FILE = "rapporteur.db";
  private static final int NAME_HASH_DIGITS = 6;

  /** The order of arrival decides where the input does not say when a text was obtained. */
  static final String CURRENT =
      "FROM page JOIN reading ON reading.page = page.name"
          + " WHERE page.url IS NULL OR NOT EXISTS (SELECT 1 FROM page later"
          + " WHERE later.known_as = page.known_as"
          + " AND (COALESCE(later.fetched, ''), later.arrival)"
          + " > (COALESCE(page.fetched, ''), page.arrival)) ORDER BY page.name";

  private final Handle handle;
  private final Clock clock;
  private final Derived derived;
  private final CorrectionLog corrections;
  private final Upkeep upkeep;
  private final Tokens tokens;
  private final SavedSearches searches;
  private final Additions additions;

  private Store(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
    this.derived = new Derived(handle, this);
    this.corrections = new CorrectionLog(handle, this, clock);
    this.upkeep = new Upkeep(handle, this, clock);
    this.tokens = new Tokens(handle, this, clock);
    this.searches = new SavedSearches(handle, this, clock);
    this.additions = new Additions(handle, this, clock);
  }

  /**
   * Opens the store in a folder, which is made when missing.
   *
   * @throws StoreException when it cannot be used
   */
  public static Store open(Path folder) {
    return open(folder, Clock.systemUTC());
  }

  static Store open(Path folder, Clock clock) {
    try {
      Files.createDirectories(folder);
      StoreFile.check(folder.resolve(FILE));
      Handle handle = Jdbi.create("jdbc:sqlite:" + folder.resolve(FILE)).open();
      // The write-ahead log survives the death of the process (sqlite.org/wal.html, 2.3);
      // NORMAL may lose the last commits with the power, never the database.
      handle.execute("PRAGMA busy_timeout = 10000");
      handle.execute("PRAGMA journal_mode = WAL");
      handle.execute("PRAGMA synchronous = NORMAL");
      handle.execute("PRAGMA foreign_keys = ON");
      Migration.run(handle);
      return new Store(handle, clock);
    } catch (IOException | JdbiException e) {
      if (StoreFile.isDamage(e)) {
        throw StoreFile.damaged(folder.resolve(FILE), rootMessage(e));
      }
      throw new StoreException(
          "cannot open a store in "
              + folder
              + ": "
              + rootMessage(e)
              + "; check that it is a folder you may write to, or name another with --store",
          e);
    }
  }

  /** Whether there is a store in the folder. */
  public static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * The name a page has here: its id, or the id with a digest where another page had it first. Read
   * the page under this name.
   */
  public synchronized Page named(Page page) {
    String source = PageBody.digest(page);
    Optional<String> known =
        handle
            .createQuery("SELECT name FROM page WHERE known_as = ? AND source = ?")
            .bind(0, knownAs(page))
            .bind(1, source)
            .mapTo(String.class)
            .findFirst();
    boolean taken =
        known.isEmpty()
            && handle
                .createQuery("SELECT 1 FROM page WHERE name = ?")
                .bind(0, page.id())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    String suffixed = page.id() + "~" + source.substring(0, NAME_HASH_DIGITS);
    return page.withId(known.orElse(taken ? suffixed : page.id()));
  }

  /** The reading of this very page by this producer, when there is one. */
  public synchronized Optional<String> reading(Page named, String producer) {
    return handle
        .createQuery(
            "SELECT json FROM reading JOIN page ON page.name = reading.page"
                + " WHERE name = ? AND source = ? AND producer = ?")
        .bind(0, named.id())
        .bind(1, PageBody.digest(named))
        .bind(2, producer)
        .mapTo(String.class)
        .findFirst();
  }

  /**
   * Keeps a page and its reading, unless a page known by the same url or id with the same text is
   * there already, or was forgotten.
   *
   * @param hash of the text, as in the reading
   * @return whether anything changed
   */
  public synchronized boolean keep(Page named, String hash, String reading, String producer) {
    return handle.inTransaction(
        h -> {
          Optional<String> twin =
              h.createQuery("SELECT name FROM page WHERE known_as = ? AND hash = ? AND name <> ?")
                  .bind(0, knownAs(named))
                  .bind(1, hash)
                  .bind(2, named.id())
                  .mapTo(String.class)
                  .findFirst();
          if (twin.isPresent() || upkeep.isForgotten(knownAs(named))) {
            return false;
          }
          boolean known =
              h.execute("UPDATE page SET hash = ? WHERE name = ?", hash, named.id()) > 0;
          if (!known) {
            insert(h, named, hash);
          }
          return h.createUpdate(
                      "INSERT INTO reading (page, producer, json) VALUES (:page, :producer, :json)"
                          + " ON CONFLICT (page) DO UPDATE SET producer = :producer, json = :json"
                          + " WHERE reading.producer <> :producer")
                  .bind("page", named.id())
                  .bind("producer", producer)
                  .bind("json", reading)
                  .execute()
              > 0;
        });
  }

  private void insert(Handle h, Page page, String hash) {
    h.createUpdate(
            "INSERT INTO page (name, known_as, hash, source, arrival, added, fetched, url, id,"
                + " format, given, body) SELECT :name, :knownAs, :hash, :source,"
                + " COALESCE(MAX(arrival), 0) + 1, :added, :fetched, :url, :id, :format, :given,"
                + " :body FROM page")
        .bind("name", page.id())
        .bind("knownAs", knownAs(page))
        .bind("hash", hash)
        .bind("source", PageBody.digest(page))
        .bind("added", Instant.now(clock).toString())
        .bind("fetched", page.fetched().map(Instant::toString).orElse(null))
        .bind("url", page.url().orElse(null))
        .bind("id", originalId(page.id()))
        .bind("format", page.format().name())
        .bind("given", PageBody.given(page.given()))
        .bind("body", PageBody.packed(page.body()))
        .execute();
  }

  /**
   * Hands over the readings that count, by page name, one line of the wire format each: of the
   * texts seen under one url, the latest.
   */
  public synchronized void current(Consumer<String> reading) {
    handle.createQuery("SELECT json " + CURRENT).mapTo(String.class).forEach(reading);
  }

  /** The pages whose reading another version of the code or data made, by name. */
  public synchronized List<String> outdated(String producer) {
    return handle
        .createQuery("SELECT page FROM reading WHERE producer <> ? ORDER BY page")
        .bind(0, producer)
        .mapTo(String.class)
        .list();
  }

  /** A page as it came, by its name here. */
  public synchronized Optional<Page> page(String name) {
    return handle
        .createQuery("SELECT * FROM page WHERE name = ?")
        .bind(0, name)
        .map(Store::page)
        .findFirst();
  }

  /** How many pages are kept, superseded texts included. */
  public synchronized long size() {
    return handle.createQuery("SELECT COUNT(*) FROM page").mapTo(Long.class).one();
  }

  /** What follows from the readings. */
  public Derived derived() {
    return derived;
  }

  /** Copies, health, and forgetting. */
  public Upkeep upkeep() {
    return upkeep;
  }

  /** What people put right. */
  public CorrectionLog corrections() {
    return corrections;
  }

  /** Who may use a desk from another machine. */
  public Tokens tokens() {
    return tokens;
  }

  /** What people look for again. */
  public SavedSearches searches() {
    return searches;
  }

  /** Which pages people added at the desk. */
  public Additions additions() {
    return additions;
  }

  private static Page page(ResultSet row, StatementContext context) throws SQLException {
    return new Page(
        row.getString("name"),
        Optional.ofNullable(row.getString("url")),
        Optional.ofNullable(row.getString("fetched")).map(Instant::parse),
        Page.Format.valueOf(row.getString("format")),
        PageBody.unpacked(row.getBytes("body")),
        PageBody.given(row.getString("given")));
  }

  private static String knownAs(Page page) {
    return page.url().orElseGet(() -> originalId(page.id()));
  }

  private static String originalId(String name) {
    return name.replaceFirst("~[0-9a-f]{" + NAME_HASH_DIGITS + "}$", "");
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  @Override
  public void close() {
    handle.close();
  }
}
