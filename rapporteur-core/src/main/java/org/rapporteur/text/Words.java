package org.rapporteur.text;

import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence as numbers: everything about their spelling that feature templates
 * read.
 *
 * <p>Immutable by convention: the arrays are shared, never written after construction. All hashes
 * are functions of the characters alone, so a model trained on one machine reads alike on another.
 */
public final class Words {
  /** Characters of a word that are looked at; longer words are damage, not language. */
  private static final int MAX_WORD_CHARS = 64;

  /** Length of the longest prefix or suffix looked at, in UTF-16 units. */
  private static final int MAX_AFFIX_CHARS = 4;

  final int size;
  final int[] form;
  final int[] exact;
  final int[] shape;
  final int[] fine;
  final int[] coarse;
  final int[] prefix;
  final int[] suffix;

  /**
   * Reads the spelling of each word.
   *
   * @param forms the words of one sentence in order
   * @param classes word classes learned from plain text
   */
  public Words(List<String> forms, WordClasses classes) {
    size = forms.size();
    form = new int[size];
    exact = new int[size];
    shape = new int[size];
    fine = new int[size];
    coarse = new int[size];
    prefix = new int[size * MAX_AFFIX_CHARS];
    suffix = new int[size * MAX_AFFIX_CHARS];
    for (int i = 0; i < size; i++) {
      String word = forms.get(i);
      if (word.length() > MAX_WORD_CHARS) {
        word = word.substring(0, MAX_WORD_CHARS);
      }
      String normal = normal(word);
      form[i] = Hash.of(normal);
      exact[i] = Hash.of(word);
      shape[i] = shapeOf(word);
      fine[i] = classes.fine(form[i]);
      coarse[i] = classes.coarse(form[i]);
      int length = normal.length();
      for (int k = 0; k < MAX_AFFIX_CHARS; k++) {
        int chars = Math.min(k + 1, length);
        prefix[i * MAX_AFFIX_CHARS + k] = Hash.of(normal.substring(0, chars)) + k;
        suffix[i * MAX_AFFIX_CHARS + k] = Hash.of(normal.substring(length - chars)) + k;
      }
    }
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** The hash under which a word is known to features and word classes. */
  public static int hashOf(String word) {
    return Hash.of(
        normal(word.length() > MAX_WORD_CHARS ? word.substring(0, MAX_WORD_CHARS) : word));
  }

  /** The number under which a universal part of speech is known to features. */
  public static int hashOfTag(String upos) {
    return Hash.of(upos);
  }

  int prefix(int word, int chars) {
    return prefix[word * MAX_AFFIX_CHARS + chars - 1];
  }

  int suffix(int word, int chars) {
    return suffix[word * MAX_AFFIX_CHARS + chars - 1];
  }

  /** Lower case, every digit 0, curly apostrophes and quotation marks straight. */
  private static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder out = null;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      char plain = plain(c);
      if (plain != c && out == null) {
        out = new StringBuilder(lower);
      }
      if (out != null) {
        out.setCharAt(i, plain);
      }
    }
    return out == null ? lower : out.toString();
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? '0' : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2013', '\u2014', '\u2012' -> '-';
      default -> c;
    };
  }

  /**
   * Runs of upper case, lower case, digits and other marks, each run cut to two: Xx, XX, X.X., 0-0.
   */
  private static int shapeOf(String word) {
    int hash = 17;
    int last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int kind;
      if (Character.isUpperCase(c)) {
        kind = 1;
      } else if (Character.isLetter(c)) {
        kind = 2;
      } else if (Character.isDigit(c)) {
        kind = 3;
      } else {
        kind = 4 + plain(c);
      }
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        hash = Hash.mix(hash, kind);
      }
    }
    return hash;
  }
}
