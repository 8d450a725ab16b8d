package org.rapporteur.app.source;

import java.io.IOException;

/** An address is not asked, or did not answer with a page; the message says why to the user. */
final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
