package org.rapporteur.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;

/**
 * Tells the language of an article from its script, its commonest function words and its letters.
 * Meant for whole articles; of a few words without any function word it says {@code und}.
 */
final class Languages {
  /** Enough of a page to be sure; more only costs time. */
  private static final int MAX_CHARS = 8_000;

  /** What one letter of a language's own is worth beside one of its function words. */
  private static final double LETTER_WEIGHT = 0.1;

  /**
   * Least score that tells one language in Latin script from another; below it a headline of names
   * would be given to whichever language shares a short word with it.
   */
  private static final double LEAST_SCORE = 4;

  static final String UNKNOWN = "und";

  private record Language(String code, String script, Set<Integer> letters, Set<String> words) {}

  private final List<Language> languages = new ArrayList<>();

  Languages(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/languages.tsv").rows()) {
      Set<Integer> letters = new HashSet<>();
      row.find("letters").orElse("").codePoints().forEach(letters::add);
      languages.add(
          new Language(
              row.get("id"), row.get("script"), letters, new HashSet<>(row.list("words"))));
    }
  }

  /** ISO 639-1 code of what is told on the page; {@code und} when there is too little to say. */
  String of(Article article) {
    StringBuilder told = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.role().isTold() && told.length() < MAX_CHARS) {
        told.append(block.span().of(article.text())).append('\n');
      }
    }
    return of(told.substring(0, Math.min(told.length(), MAX_CHARS)));
  }

  String of(String text) {
    Map<String, Integer> scripts = new HashMap<>();
    Map<Integer, Integer> letters = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    count(text.toLowerCase(Locale.ROOT), scripts, letters, words);
    // Japanese mixes kana with more ideographs; its kana give it away.
    String script =
        scripts.getOrDefault("HIRAGANA", 0) > 0
            ? "HIRAGANA"
            : scripts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(e -> e.getKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    String best = UNKNOWN;
    double most = 0;
    for (Language language : languages) {
      if (!language.script.equals(script)) {
        continue;
      }
      double score = language.words.isEmpty() ? 1 : 0;
      for (String word : language.words) {
        score += words.getOrDefault(word, 0);
      }
      for (int letter : language.letters) {
        score += LETTER_WEIGHT * letters.getOrDefault(letter, 0);
      }
      if (score > most) {
        most = score;
        best = language.code;
      }
    }
    return script.equals("LATIN") && most < LEAST_SCORE ? UNKNOWN : best;
  }

  private static void count(
      String text,
      Map<String, Integer> scripts,
      Map<Integer, Integer> letters,
      Map<String, Integer> words) {
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int point = i < text.length() ? text.codePointAt(i) : ' ';
      if (Character.isLetter(point)) {
        scripts.merge(Character.UnicodeScript.of(point).name(), 1, Integer::sum);
        letters.merge(point, 1, Integer::sum);
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.merge(text.substring(start, i), 1, Integer::sum);
        start = -1;
      }
      i += Character.charCount(point);
    }
  }
}
