package org.rapporteur.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Questions as people type them: "who refused to sign, and how do we know?" looks for what is
 * refused and signed, and not for the words of the question.
 */
final class Questions {
  private static final Set<String> OPENING =
      Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how", "did", "does");

  /** Words that only make a question of the others. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "did", "does",
          "do", "is", "are", "was", "were", "has", "have", "had", "and", "we", "you", "they",
          "know", "many", "much");

  private Questions() {}

  /** What is looked for; a query that is no question, or uses the query language, as it is. */
  static String sought(String query) {
    String bare = query.strip().replaceFirst("\\s*\\?+$", "");
    String[] words = bare.split("[\\s,;]+", -1);
    boolean question =
        OPENING.contains(words[0].toLowerCase(Locale.ROOT))
            && bare.chars().noneMatch(c -> "\"():[]*?+-~^".indexOf(c) >= 0);
    if (!question) {
      return query;
    }
    List<String> sought = new ArrayList<>();
    for (String word : words) {
      if (!PASSED_OVER.contains(word.toLowerCase(Locale.ROOT))) {
        sought.add(word);
      }
    }
    return sought.isEmpty() ? query : String.join(" ", sought);
  }
}
