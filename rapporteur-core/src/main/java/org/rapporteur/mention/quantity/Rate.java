package org.rapporteur.mention.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.mention.phrase.Words;

/** Finds what a number is a rate of: "a year", "per barrel", "annually". */
final class Rate {
  private static final int REACH = 6;
  private static final Set<String> ARTICLES = Set.of("a", "an", "per", "each", "every");
  private static final Map<String, String> ADVERBS =
      Map.of(
          "annually",
          "year",
          "yearly",
          "year",
          "monthly",
          "month",
          "weekly",
          "week",
          "daily",
          "day",
          "hourly",
          "hour",
          "annual",
          "year");
  private static final Set<String> NOT_AFTER =
      Set.of("ago", "earlier", "later", "before", "after", "old", "from", "-", "when", "in");

  private final Set<String> units;

  /**
   * @param units what a rate may be counted by
   */
  Rate(Set<String> units) {
    this.units = units;
  }

  /** The unit of the rate, in the singular. */
  Optional<String> of(Words words, int start, int next) {
    for (int i = next; i < next + REACH && i < words.size(); i++) {
      String key = words.key(i);
      if (!words.get(i).isWord() && !key.equals("/")) {
        return before(words, start);
      }
      String unit = words.key(i + 1);
      boolean article = ARTICLES.contains(key) || key.equals("/");
      if (article && (units.contains(unit) || (key.equals("per") && i == next))) {
        return NOT_AFTER.contains(words.key(i + 2)) ? Optional.empty() : Optional.of(unit);
      }
      if (ADVERBS.containsKey(key) && !key.equals("annual")) {
        return Optional.of(ADVERBS.get(key));
      }
    }
    return before(words, start);
  }

  private static Optional<String> before(Words words, int start) {
    return Optional.ofNullable(ADVERBS.get(words.key(start - 1)));
  }
}
