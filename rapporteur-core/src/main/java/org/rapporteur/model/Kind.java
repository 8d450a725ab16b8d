package org.rapporteur.model;

import java.util.Locale;

/** What kind of thing a mention or entity is. */
public enum Kind {
  PERSON,
  ORGANISATION,
  STATE,
  PLACE,
  OFFICE,
  GROUP;

  /** The name in the wire format. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
