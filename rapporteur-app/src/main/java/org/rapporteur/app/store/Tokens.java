package org.rapporteur.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Who may use a desk that listens on another address than the loopback one. A token is 32 random
 * bytes, so its plain hash cannot be guessed back; the token itself is shown once and kept nowhere.
 */
public final class Tokens {
  private static final String PREFIX = "rapporteur_";
  private static final int BYTES = 32;
  private static final int MAX_CHARS = 200;

  private final Handle handle;
  private final Object lock;
  private final Clock clock;

  Tokens(Handle handle, Object lock, Clock clock) {
    this.handle = handle;
    this.lock = lock;
    this.clock = clock;
  }

  /** What a token lets its holder do. */
  public enum Scope {
    /** Look. */
    READ,
    /** Look, put right, add pages, keep searches. */
    WRITE;

    /** As the store and the command line write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A token without its secret.
   *
   * @param number counts tokens, from 1
   * @param name whose it is, or what for
   * @param made when
   * @param revoked from when on it holds no more
   */
  public record Token(
      long number, String name, Scope scope, Instant made, Optional<Instant> revoked) {}

  /** Makes a token; what is returned is the only copy. */
  public String create(String name, Scope scope) {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    synchronized (lock) {
      handle.execute(
          "INSERT INTO token (name, scope, hash, made) VALUES (?, ?, ?, ?)",
          name,
          scope.code(),
          hash(token),
          Instant.now(clock).toString());
    }
    return token;
  }

  /** All tokens, those that hold no more among them, oldest first. */
  public List<Token> all() {
    synchronized (lock) {
      return handle.createQuery("SELECT * FROM token ORDER BY number").map(Tokens::token).list();
    }
  }

  /** The token, if it holds. */
  public Optional<Token> find(String token) {
    if (token.length() > MAX_CHARS) {
      return Optional.empty();
    }
    synchronized (lock) {
      return handle
          .createQuery("SELECT * FROM token WHERE hash = ? AND revoked IS NULL")
          .bind(0, hash(token))
          .map(Tokens::token)
          .findFirst();
    }
  }

  /** Lets a token hold no more from now on; false when there is none that does. */
  public boolean revoke(long number) {
    synchronized (lock) {
      return handle.execute(
              "UPDATE token SET revoked = ? WHERE number = ? AND revoked IS NULL",
              Instant.now(clock).toString(),
              number)
          > 0;
    }
  }

  private static Token token(ResultSet row, StatementContext context) throws SQLException {
    return new Token(
        row.getLong("number"),
        row.getString("name"),
        Scope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT)),
        Instant.parse(row.getString("made")),
        Optional.ofNullable(row.getString("revoked")).map(Instant::parse));
  }

  private static String hash(String token) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
