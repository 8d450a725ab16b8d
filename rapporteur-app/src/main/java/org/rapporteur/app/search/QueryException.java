package org.rapporteur.app.search;

/** A query that cannot be read; the message says what is wrong with it and what may be written. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1;

  QueryException(String message) {
    super(message);
  }
}
