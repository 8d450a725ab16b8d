package org.rapporteur.mention.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Table;
import org.rapporteur.mention.phrase.Vocabulary;
import org.rapporteur.mention.phrase.Word;
import org.rapporteur.mention.phrase.Words;

/**
 * Currencies by symbol, code and name. A name that several share ("dinars") is that of the place
 * spoken of in the sentence, else by default, else of the only place of them on the page.
 */
final class Currencies {
  private final List<Vocabulary.Form> forms = new ArrayList<>();
  private final Map<String, Set<String>> sharing = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();

  /** Builds it from {@code ontology/currencies.tsv}. */
  Currencies(Table table) {
    Set<String> owned = new HashSet<>();
    for (Row row : table.rows()) {
      String code = row.get("id");
      for (String symbol : row.list("symbols")) {
        boolean letters = Character.isLetter(symbol.charAt(0));
        forms.add(new Vocabulary.Form("SYMBOL", keys(symbol), code, letters));
        forms.add(new Vocabulary.Form(letters ? "CODE" : "MARK", keys(symbol), code, letters));
      }
      for (String name : row.list("names")) {
        owned.add(name);
        forms.add(new Vocabulary.Form("CURRENCY", keys(name), code, false));
      }
      for (String name : row.list("shared")) {
        sharing.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(code);
      }
      places.put(code, Set.copyOf(row.list("places")));
    }
    for (String name : sharing.keySet()) {
      if (!owned.contains(name)) {
        forms.add(new Vocabulary.Form("CURRENCY", keys(name), name, false));
      }
    }
  }

  /** The forms of the classes {@code SYMBOL}, {@code MARK}, {@code CODE} and {@code CURRENCY}. */
  List<Vocabulary.Form> forms() {
    return List.copyOf(forms);
  }

  /**
   * The currency that a name stands for.
   *
   * @param name as written, in lower case
   * @param otherwise the currency it means by default, or the name
   * @param sentence keys of the words of the sentence
   * @param page keys of the words of the page
   */
  String resolve(String name, String otherwise, Set<String> sentence, Set<String> page) {
    Set<String> candidates = sharing.getOrDefault(name, Set.of());
    Optional<String> here = only(candidates, sentence);
    if (here.isPresent()) {
      return here.get();
    }
    return otherwise.equals(name) ? only(candidates, page).orElse(otherwise) : otherwise;
  }

  private Optional<String> only(Set<String> candidates, Set<String> words) {
    List<String> spoken =
        candidates.stream()
            .filter(code -> places.getOrDefault(code, Set.of()).stream().anyMatch(words::contains))
            .toList();
    return spoken.size() == 1 ? Optional.of(spoken.get(0)) : Optional.empty();
  }

  private static List<String> keys(String form) {
    return Words.of(form, 0, form.length()).all().stream().map(Word::key).toList();
  }
}
