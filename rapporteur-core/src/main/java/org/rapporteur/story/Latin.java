package org.rapporteur.story;

import java.text.Normalizer;

/**
 * Names in plain Latin letters, roughly: only so that one name in two scripts may meet. Whether two
 * names are one person is decided elsewhere.
 */
final class Latin {
  private static final String[] CYRILLIC = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
  };

  private Latin() {}

  /**
   * The form with letters that languages and careless copies exchange written as one, and doubled
   * letters once: {@code karrow} and {@code karov} meet.
   */
  static String folded(String form) {
    String latin = of(form);
    StringBuilder folded = new StringBuilder(latin.length());
    char before = 0;
    for (int i = 0; i < latin.length(); i++) {
      char c =
          switch (latin.charAt(i)) {
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'y', 'j' -> 'i';
            case 'c', 'q' -> 'k';
            default -> latin.charAt(i);
          };
      if (c != before) {
        folded.append(c);
      }
      before = c;
    }
    return folded.toString();
  }

  /** The form with Cyrillic letters transliterated and accents dropped. */
  static String of(String form) {
    boolean plain = true;
    for (int i = 0; i < form.length(); i++) {
      plain &= form.charAt(i) < 128;
    }
    if (plain) {
      return form;
    }
    StringBuilder latin = new StringBuilder(form.length() + 4);
    for (char c : Normalizer.normalize(form, Normalizer.Form.NFD).toCharArray()) {
      if (c >= 'а' && c <= 'я') {
        latin.append(CYRILLIC[c - 'а']);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        latin.append(c);
      }
    }
    return latin.toString();
  }
}
