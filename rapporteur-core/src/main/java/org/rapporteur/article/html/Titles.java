package org.rapporteur.article.html;

import java.util.HashSet;
import java.util.List;
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
   */
  float likeness(String line) {
    if (wanted.isEmpty()) {
      return 0;
    }
    List<String> words = Prose.words(line.toLowerCase(Locale.ROOT));
    if (words.isEmpty() || wanted.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : words) {
      common += wanted.contains(word) ? 1 : 0;
    }
    float precision = (float) common / words.size();
    float recall = (float) Math.min(common, wanted.size()) / wanted.size();
    return common == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
