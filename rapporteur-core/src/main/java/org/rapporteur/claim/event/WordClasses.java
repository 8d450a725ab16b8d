package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** Classes of words of {@code events/en-words.tsv}, which rows and steps name. */
final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  WordClasses(Lexicon lexicon) {
    for (Row row : lexicon.table("events/en-words.tsv").rows()) {
      classes.put(row.get("id"), new HashSet<>(row.list("words")));
    }
  }

  boolean has(String id, String word) {
    return classes.getOrDefault(id, Set.of()).contains(word);
  }

  Map<String, Set<String>> all() {
    return classes;
  }

  void forEachWord(Consumer<String> action) {
    classes.values().forEach(words -> words.forEach(action));
  }
}
