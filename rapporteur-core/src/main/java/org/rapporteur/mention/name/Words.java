package org.rapporteur.mention.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into words and folds them. */
final class Words {
  private static final String[] CYRILLIC_ENDINGS = {
    "иями", "иях", "ией", "иям", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ой", "ей",
    "ом", "ем", "ах", "ях", "ов", "ев", "ам", "ям", "ию", "ия", "ии", "ие", "ий", "ый", "ая", "ую",
    "ые", "ых", "их", "ым", "им", "а", "я", "у", "ю", "ы", "и", "о", "е", "ь", "й"
  };
  private static final int MIN_STEM_CHARS = 3;
  private static final Set<String> BRACKET_CODES = Set.of("LRB", "RRB", "LSB", "RSB", "LCB", "RCB");

  private Words() {}

  /** The words of a stretch of text. */
  static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean inside = i < to && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String form = text.substring(start, i);
        if (!isBracketCode(text, start, i)) {
          words.add(new Word(start, i, form, fold(form)));
        }
        start = -1;
      }
    }
    return words;
  }

  /** "-LRB-": a bracket in text that went through tools of the Penn Treebank. */
  private static boolean isBracketCode(String text, int start, int end) {
    return end - start == 3
        && text.charAt(end - 1) == 'B'
        && start > 0
        && end < text.length()
        && text.charAt(start - 1) == '-'
        && text.charAt(end) == '-'
        && BRACKET_CODES.contains(text.substring(start, end));
  }

  static String fold(String form) {
    boolean plain = true;
    for (int i = 0; i < form.length() && plain; i++) {
      plain = form.charAt(i) < 128;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    if (plain) {
      return lower;
    }
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char letter = parts.charAt(i);
      boolean latinMark =
          Character.getType(letter) == Character.NON_SPACING_MARK
              && bare.length() > 0
              && bare.charAt(bare.length() - 1) < 0x250;
      if (!latinMark) {
        bare.append(letter == 'ł' ? 'l' : letter == 'ø' ? 'o' : letter == 'ı' ? 'i' : letter);
      }
    }
    String folded = Normalizer.normalize(bare, Normalizer.Form.NFC);
    boolean cyrillic = folded.charAt(0) >= 0x400 && folded.charAt(0) < 0x530;
    return cyrillic ? stem(folded) : folded;
  }

  private static String stem(String word) {
    for (String ending : CYRILLIC_ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= MIN_STEM_CHARS) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether nothing but a space, hyphen, apostrophe or an abbreviation's point parts two words. */
  static boolean joined(String text, Word left, Word right) {
    int gap = right.start() - left.end();
    if (gap == 0 || gap > 3) {
      return gap == 0;
    }
    for (int i = left.end(); i < right.start(); i++) {
      char c = text.charAt(i);
      boolean point = c == '.' && left.form().length() <= 2;
      if (!point && c != ' ' && c != '\u00a0' && !isHyphen(c) && !isApostrophe(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  /** Whether the word is the {@code s} of a genitive: it follows an apostrophe. */
  static boolean isGenitive(String text, Word word) {
    return word.folded().equals("s")
        && word.start() > 0
        && isApostrophe(text.charAt(word.start() - 1));
  }
}
