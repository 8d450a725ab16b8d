package org.rapporteur.mention.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** Lists of words that decide how a phrase of time is taken, from {@code lang/en/time-cues.tsv}. */
final class Cues {
  private final Map<String, Set<String>> byList = new HashMap<>();

  Cues(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/time-cues.tsv").rows()) {
      byList.computeIfAbsent(row.get("list"), k -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  /** The words of a list; empty when there is no such list. */
  Set<String> of(String list) {
    return byList.getOrDefault(list, Set.of());
  }
}
