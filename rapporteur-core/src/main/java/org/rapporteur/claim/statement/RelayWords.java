package org.rapporteur.claim.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** What a statement can come through: documents, media and their names. */
final class RelayWords {
  private final Map<String, Set<String>> byKind = new HashMap<>();

  RelayWords(Lexicon lexicon, String language) {
    for (Row row : lexicon.table("lang/" + language + "/relays.tsv").rows()) {
      byKind
          .computeIfAbsent(row.get("kind"), kind -> new HashSet<>())
          .add(row.get("word").toLowerCase(Locale.ROOT));
    }
  }

  /** Whether the noun is a paper or recording that carries words: "transcript", "report". */
  boolean isDocument(String lemma) {
    return has("document", lemma);
  }

  /** Whether a phrase names or describes a medium: "the agency", "Quay Post", "Reuters". */
  boolean isMedium(String phrase) {
    boolean last = true;
    String[] words = phrase.split("[\\s'’]+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      String word = words[i];
      if (has("medium", word) || has("name", word) || (last && has("title", word))) {
        return true;
      }
      last = last && word.length() < 2;
    }
    return false;
  }

  private boolean has(String kind, String word) {
    return byKind.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
