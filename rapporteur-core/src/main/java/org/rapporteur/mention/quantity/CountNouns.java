package org.rapporteur.mention.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Table;

/**
 * Nouns whose counts are compared under one unit: passengers and nurses are people, soldiers and
 * peacekeepers troops, countries states. Other nouns are their own unit.
 */
final class CountNouns {
  private static final Set<String> PERSON_ENDINGS =
      Set.of(
          "ists",
          "icians",
          "ologists",
          "women",
          "workers",
          "keepers",
          "goers",
          "makers",
          "holders",
          "seekers");

  private final Map<String, String> units = new HashMap<>();
  private final Set<String> singular = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  /** Builds it from {@code lang/en/count-nouns.tsv}. */
  CountNouns(Table table) {
    for (Row row : table.rows()) {
      String unit = row.get("unit");
      for (String form : row.list("forms")) {
        units.put(form, unit);
        if (form.contains(" ")) {
          pairs.add(form);
        }
      }
      for (String form : row.list("singular")) {
        units.put(form, unit);
        singular.add(form);
      }
    }
  }

  /** The unit of a noun as written, in lower case; empty when it has no other than itself. */
  Optional<String> unit(String noun) {
    String unit = units.get(noun);
    if (unit != null) {
      return Optional.of(unit);
    }
    return PERSON_ENDINGS.stream().anyMatch(noun::endsWith) && noun.length() > 6
        ? Optional.of("people")
        : Optional.empty();
  }

  /** Whether the noun counts even as one ("one soldier"). */
  boolean countsAsOne(String noun) {
    return singular.contains(noun);
  }

  /** Whether the words are a noun of two words, such as "member states". */
  boolean isPair(List<String> words) {
    return pairs.contains(String.join(" ", words));
  }
}
