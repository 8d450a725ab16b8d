package org.rapporteur.app.correct;

import java.util.Locale;

/**
 * What became of a correction on the pages as they are read now.
 *
 * @param correction the entry
 * @param state whether it holds
 * @param reason why not, in one sentence; empty when it holds
 */
public record Outcome(Correction correction, State state, String reason) {

  /** Whether a correction holds. */
  public enum State {
    /** It was applied. */
    HOLDS,
    /** Nothing that it would change is read any more, so nothing is wrong. */
    IDLE,
    /** Its words or what was read there are gone: a person must look. */
    NEEDS_REVIEW,
    /** A further entry took it back. */
    UNDONE;

    /** The name in the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Outcome holds(Correction correction) {
    return new Outcome(correction, State.HOLDS, "");
  }

  static Outcome review(Correction correction, String reason) {
    return new Outcome(correction, State.NEEDS_REVIEW, reason);
  }
}
