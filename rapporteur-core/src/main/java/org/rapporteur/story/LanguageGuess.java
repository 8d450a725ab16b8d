package org.rapporteur.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.story.PageWords.Word;

/**
 * Tells which language a page is in by its small words, for comparing pages also in languages that
 * are not read. Words that stand in several languages vote for each.
 */
final class LanguageGuess {
  /** Words looked at: the language of a page does not change below its lead. */
  private static final int WORDS = 400;

  private final Map<String, List<String>> languages = new HashMap<>();

  LanguageGuess(Lexicon lexicon) {
    for (Row row : lexicon.table("story/languages.tsv").rows()) {
      for (String word : row.list("words")) {
        languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get("id"));
      }
    }
  }

  /**
   * The likeliest language.
   *
   * @param fallback what to say when no small word is known
   */
  String of(List<Word> words, String fallback) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Word word : words.subList(0, Math.min(WORDS, words.size()))) {
      for (String language : languages.getOrDefault(word.form(), List.of())) {
        votes.merge(language, 1, Integer::sum);
      }
    }
    String best = fallback;
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }
}
