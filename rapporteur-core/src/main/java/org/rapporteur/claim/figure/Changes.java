package org.rapporteur.claim.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** Words of change and of plain amount, from {@code lang/en/changes.tsv}. */
final class Changes {
  private final Map<String, Map<String, String>> byKind = new HashMap<>();

  Changes(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/changes.tsv").rows()) {
      Map<String, String> kind = byKind.computeIfAbsent(row.get("class"), k -> new HashMap<>());
      row.list("forms").forEach(form -> kind.put(form, row.find("value").orElse("")));
    }
  }

  /**
   * The value of a word in a class; empty when it is not in it.
   *
   * @param kind {@code verb}, {@code act} or {@code noun} (a change), {@code mark} (word beside the
   *     number), {@code light} (lemma of a verb that adds nothing), {@code rate} (adjective)
   */
  Optional<String> find(String kind, String word) {
    return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word));
  }

  /** Whether a word is a verb of change of either class. */
  boolean isChange(String word) {
    return find("verb", word).isPresent() || find("act", word).isPresent();
  }
}
