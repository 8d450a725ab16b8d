package org.rapporteur.app.store;

/** A store that cannot be used; the message says what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message is for the user. */
  public StoreException(String message) {
    super(message);
  }

  /** The message is for the user, the cause for us. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
