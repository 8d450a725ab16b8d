package org.rapporteur.app.web;

/** Too much is being done to take more; the message says so to people. */
public final class BusyException extends Exception {
  private static final long serialVersionUID = 1L;

  public BusyException(String message) {
    super(message);
  }
}
