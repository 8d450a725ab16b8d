package org.rapporteur.model;

import java.util.Locale;

/** How a mention speaks of its entity. */
public enum Form {
  NAME,
  DESCRIPTION,
  PRONOUN;

  /** The name in the wire format. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
