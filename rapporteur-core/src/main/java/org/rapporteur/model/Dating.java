package org.rapporteur.model;

import java.util.List;
import java.util.Locale;

/**
 * A day, or the tightest range of days, with what it rests on.
 *
 * @param days the day or range
 * @param basis what kind of witness gave it
 * @param evidence the places in the text that gave it; empty for metadata
 */
public record Dating(Interval days, Basis basis, List<Span> evidence) {
  public Dating {
    evidence = List.copyOf(evidence);
  }

  /** What kind of witness gave a day. */
  public enum Basis {
    METADATA,
    STATED,
    DATELINE,
    INFERRED;

    /** The name in the wire format. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
