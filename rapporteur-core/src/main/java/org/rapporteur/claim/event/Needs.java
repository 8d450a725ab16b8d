package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** What the rows whose words are mostly everyday talk must name before they tell an act. */
final class Needs {
  /** Who must stand at the other end of an act. */
  enum Other {
    ANYBODY,
    /** Somebody named. */
    SOMEBODY,
    /** A state or a body other than the actor's own. */
    ABROAD
  }

  private final Map<String, Other> byRow = new HashMap<>();

  Needs(Lexicon lexicon) {
    for (Row row : lexicon.table("events/en-needs.tsv").rows()) {
      Other needs = row.get("needs").equals("abroad") ? Other.ABROAD : Other.SOMEBODY;
      row.list("rows").forEach(id -> byRow.put(id, needs));
    }
  }

  /** What the row needs. */
  Other of(ActRow row) {
    return byRow.getOrDefault(row.rule().substring(row.rule().indexOf('#') + 1), Other.ANYBODY);
  }
}
