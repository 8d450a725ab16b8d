package org.rapporteur.article.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.article.layout.Prose;

/** Compares a line with a page's title, which often carries the outlet's name as well. */
final class Titles {
  private final Set<String> wanted;

  Titles(String title) {
    this.wanted = new HashSet<>(Prose.words(title.toLowerCase(Locale.ROOT)));
  }

  /**
   * How much of a line stands in the title and how much of the title it covers, in [0, 1]: 1 when
   * they say the same.
   *
   * @param words the line's words in lower case
   */
  float likeness(Iterable<String> words) {
    if (wanted.isEmpty()) {
      return 0;
    }
    int common = 0;
    int all = 0;
    for (String word : words) {
      all++;
      common += wanted.contains(word) ? 1 : 0;
    }
    float precision = (float) common / all;
    float recall = (float) Math.min(common, wanted.size()) / wanted.size();
    return common == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
