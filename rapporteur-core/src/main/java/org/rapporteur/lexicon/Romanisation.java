package org.rapporteur.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes any name in plain lower-case Latin letters, so that spellings can be compared. A letter of
 * a script without rows (Chinese, Korean) is kept as it is. Not meant for printing.
 */
public final class Romanisation {
  private static final String FILE = "translit/latin.tsv";
  private final Map<String, String> letters = new HashMap<>();

  /** Reads the rows of letters. */
  public Romanisation(Lexicon lexicon) {
    for (Row row : lexicon.table(FILE).rows()) {
      letters.put(row.get("from"), row.find("to").orElse(""));
    }
  }

  /**
   * The name in the letters a to z, digits, and whatever has no row; marks and accents are gone,
   * everything else stays in its place.
   */
  public String latin(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder(composed.length() + 8);
    int at = 0;
    while (at < composed.length()) {
      char letter = composed.charAt(at);
      if (letter < 128 && letter != '\'' && letter != '`') {
        latin.append(letter);
        at++;
        continue;
      }
      String pair = composed.substring(at, Math.min(at + 2, composed.length()));
      @Nullable String to = pair.length() == 2 ? letters.get(pair) : null;
      if (to != null) {
        latin.append(to);
        at += 2;
        continue;
      }
      to = letters.get(composed.substring(at, at + 1));
      if (to == null) {
        String bare = withoutMarks(letter);
        to = letters.getOrDefault(bare, bare);
      }
      latin.append(to);
      at++;
    }
    return latin.toString();
  }

  private static String withoutMarks(char letter) {
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        bare.append(parts.charAt(i));
      }
    }
    return bare.toString();
  }
}
