package org.rapporteur.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.mention.phrase.Words;

/** Words that make a number the least or the most: "at least 400", "400 or fewer". */
final class Bounds {
  /** How a number is bounded. */
  enum Bound {
    EXACT,
    LEAST,
    MOST
  }

  private record Form(List<String> keys, Bound bound) {}

  private final List<Form> before = new ArrayList<>();
  private final List<Form> behind = new ArrayList<>();

  /** Builds it from {@code lang/en/bounds.tsv}. */
  Bounds(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/bounds.tsv").rows()) {
      Bound bound =
          switch (row.get("bound")) {
            case "low" -> Bound.LEAST;
            case "high" -> Bound.MOST;
            default -> Bound.EXACT;
          };
      List<Form> side = row.get("place").equals("before") ? before : behind;
      for (String form : row.list("forms")) {
        side.add(new Form(List.of(form.split(" ", -1)), bound));
      }
    }
  }

  /**
   * The bound of a number; the longest wording wins.
   *
   * @param start its first word
   * @param next the word after the number
   * @param after the word after number and noun
   */
  Bound of(Words words, int start, int next, int after) {
    Form best = null;
    for (Form form : before) {
      int from = start - form.keys().size();
      boolean longer = best == null || form.keys().size() > best.keys().size();
      if (longer && stands(words, from, form.keys())) {
        best = form;
      }
    }
    if (best == null || best.bound() == Bound.EXACT) {
      for (Form form : behind) {
        if (stands(words, next, form.keys()) || stands(words, after, form.keys())) {
          return form.bound();
        }
      }
    }
    return best == null ? Bound.EXACT : best.bound();
  }

  private static boolean stands(Words words, int from, List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      if (from < 0 || !words.key(from + i).equals(keys.get(i))) {
        return false;
      }
    }
    return true;
  }
}
