package org.rapporteur.app.store;

import java.sql.SQLException;
import java.util.Optional;

/** A store that cannot be used; the message says what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The fault of the store that an exception stems from; empty when it stems from another. */
  public static Optional<StoreException> behind(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException own) {
        return Optional.of(own);
      }
      if (cause instanceof SQLException sql) {
        return Optional.of(
            new StoreException(
                "the store cannot be read or written: "
                    + sql.getMessage()
                    + "; put back a copy of its folder, or remove it and read the pages again",
                e));
      }
    }
    return Optional.empty();
  }

  /** The message is for the user. */
  public StoreException(String message) {
    super(message);
  }

  /** The message is for the user, the cause for us. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
