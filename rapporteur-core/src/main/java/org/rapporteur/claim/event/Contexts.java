package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** What an act is about: PLOVER contexts by the words of its sentence. */
final class Contexts {
  private final Map<String, String> contexts = new HashMap<>();

  Contexts(Lexicon lexicon) {
    for (Row row : lexicon.table("events/en-contexts.tsv").rows()) {
      row.list("words").forEach(word -> contexts.put(word, row.get("id")));
    }
  }

  List<String> of(Syntax syntax) {
    TreeSet<String> found = new TreeSet<>();
    for (int i = 0; i < syntax.size(); i++) {
      String context = contexts.get(syntax.lemma(i));
      if (context != null) {
        found.add(context);
      }
    }
    return List.copyOf(found);
  }
}
