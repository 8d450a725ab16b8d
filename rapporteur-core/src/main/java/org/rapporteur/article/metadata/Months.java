package org.rapporteur.article.metadata;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the months in the languages that pages come in, as the JDK's CLDR tables have them.
 */
final class Months {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "no", "fi", "tr", "hu",
          "ro", "ru", "uk", "be", "bg", "sr", "hr", "el", "hy", "ka", "kk", "id");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          String name = month.getDisplayName(style, Locale.forLanguageTag(language));
          String folded = fold(name);
          if (folded.length() >= 3 && Character.isLetter(folded.charAt(0))) {
            NUMBERS.putIfAbsent(folded, month.getValue());
          }
        }
      }
    }
    NUMBERS.put("sept", 9);
  }

  private Months() {}

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
  }

  /** The number of the month of this name, 1 to 12; 0 for a word that is none. */
  static int number(String name) {
    return NUMBERS.getOrDefault(fold(name), 0);
  }
}
