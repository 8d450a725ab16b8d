package org.rapporteur.app.correct;

/** A correction that cannot be made as it was asked for; the message says what to do. */
public final class CorrectionException extends Exception {
  private static final long serialVersionUID = 1;

  CorrectionException(String message) {
    super(message);
  }

  /** What is wrong and how to put it right. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
