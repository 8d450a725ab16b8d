package org.rapporteur.model;

import java.util.Locale;

/**
 * Two facts that do not sit well together.
 *
 * @param fact id of the other fact; of this one where the other side is a headline
 * @param kind how they differ
 * @param message one sentence for a reader, both values named
 */
public record Tension(String fact, Kind kind, String message) {

  /** How two facts differ. */
  public enum Kind {
    NUMBER,
    DAY,
    PLACE,
    ACTOR,
    NEGATION,
    MEASURE_DRIFT,
    HEADLINE_AGAINST_BODY,
    SPEAKER_AGAINST_RECORD,
    SPEAKER_OVER_TIME;

    /** The name in the wire format. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
