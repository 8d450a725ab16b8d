package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** CAMEO numbers, their PLOVER types, and what a number becomes under an operator. */
final class Ontology {
  private final Map<String, Row> types = new HashMap<>();
  private final Map<String, Row> parallels = new HashMap<>();
  private final Map<String, String> themes = new HashMap<>();

  Ontology(Lexicon lexicon) {
    lexicon.table("ontology/cameo-to-plover.tsv").rows().forEach(r -> types.put(r.get("id"), r));
    for (Row row : lexicon.table("ontology/parallels.tsv").rows()) {
      parallels.put(row.get("id"), row);
      themes.putIfAbsent(row.get("done"), row.get("id"));
    }
  }

  /** The PLOVER type of a CAMEO number; empty for a mere statement. */
  Optional<String> type(String code) {
    return row(code).map(r -> r.get("type"));
  }

  /** The PLOVER mode of a CAMEO number, where it says one. */
  Optional<String> mode(String code) {
    return row(code).flatMap(r -> r.find("mode"));
  }

  private Optional<Row> row(String code) {
    for (int end = code.length(); end >= 2; end--) {
      Row row = types.get(code.substring(0, end));
      if (row != null) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  boolean knows(String theme) {
    return parallels.containsKey(theme);
  }

  /** The number of an act on a theme under an operator; empty when the theme is not known. */
  Optional<String> code(String theme, Operator operator) {
    Row row = parallels.get(theme);
    return row == null ? Optional.empty() : row.find(operator.name().toLowerCase(Locale.ROOT));
  }

  /** The theme whose act, when done, has the number or the longest beginning of it. */
  Optional<String> theme(String code) {
    for (int end = code.length(); end >= 2; end--) {
      String theme = themes.get(code.substring(0, end));
      if (theme != null) {
        return Optional.of(theme);
      }
    }
    return Optional.ofNullable(themes.get(code.substring(0, 2) + "0"));
  }

  /** Whether leaving the act undone is a refusal in itself. */
  boolean refusedWhenNegated(String theme) {
    Row row = parallels.get(theme);
    return row != null && row.find("negated").isPresent();
  }

  /** Whether the number is a cooperative one: roots 02 to 08. */
  static boolean isCooperative(String code) {
    return code.compareTo("09") < 0 && code.compareTo("02") >= 0;
  }

  /** Whether the act is one of words: asking, disapproving, rejecting (roots 10 to 12). */
  static boolean isOfWords(String code) {
    return code.startsWith("10") || code.startsWith("11") || code.startsWith("12");
  }

  /** Whether the number is one of material conflict: roots 14 to 20. */
  static boolean isHostile(String code) {
    return code.compareTo("14") >= 0;
  }
}
