package org.rapporteur.app.source;

import java.io.IOException;

/** One item of an input is longer than its limit; the message says so to the user. */
final class OverlongException extends IOException {
  private static final long serialVersionUID = 1L;

  OverlongException(String message) {
    super(message);
  }
}
