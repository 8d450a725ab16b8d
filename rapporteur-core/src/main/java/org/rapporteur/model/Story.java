package org.rapporteur.model;

import java.util.List;

/**
 * Pages that tell of the same event.
 *
 * @param id hash of its first page's id
 * @param readings sorted by page id; never empty
 * @param families its pages grouped into copies of one report; they partition the readings
 */
public record Story(String id, List<Reading> readings, List<Family> families) {
  public Story {
    readings = List.copyOf(readings);
    families = List.copyOf(families);
  }
}
