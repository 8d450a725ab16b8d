package org.rapporteur.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small measures of a stretch of text: does it end a sentence, is it a heading, how many words. */
public final class Prose {
  private static final String CLOSERS = "\"'”’»“)]*_ \u00a0";
  private static final String TERMINALS = ".!?…。؟";
  private static final Pattern ITEM = Pattern.compile("(?:[-–—•*·▪●○■►]|\\d{1,2}[.)])\\s+\\S");
  private static final int LETTERS_AND_NUMBERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private Prose() {}

  /** Whether the text ends with a full stop, question or exclamation mark, closing marks apart. */
  public static boolean endsSentence(String text) {
    char last = lastMark(text);
    return last != 0 && TERMINALS.indexOf(last) >= 0;
  }

  /** The last character that is no closing mark; 0 when there is none. */
  static char lastMark(String text) {
    int at = text.length() - 1;
    while (at >= 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 ? 0 : text.charAt(at);
  }

  /** Whether a line opens with a bullet or a number, as an item of a list does. */
  static boolean startsItem(String text) {
    return ITEM.matcher(text).lookingAt();
  }

  /** The words, in order, as written. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && (isWord(text, end) || isJoint(text, end, at))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        words.add(text.substring(at, end));
      }
      at = end > at ? end : at + Character.charCount(text.codePointAt(at));
    }
    return words;
  }

  /** Whether a letter or number stands there. */
  public static boolean isWord(String text, int at) {
    int type = 1 << Character.getType(text.codePointAt(at));
    return (type & LETTERS_AND_NUMBERS) != 0;
  }

  /** An apostrophe, full stop or hyphen between two letters holds a word together. */
  private static boolean isJoint(String text, int at, int start) {
    return at > start
        && at + 1 < text.length()
        && "'’.-".indexOf(text.charAt(at)) >= 0
        && "'’.-".indexOf(text.charAt(at - 1)) < 0
        && isWord(text, at + 1);
  }

  /** The words in lower case, parted by one blank and with a blank at both ends. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(" ");
    for (String word : words(text)) {
      folded.append(word.toLowerCase(Locale.ROOT).replace('’', '\'')).append(' ');
    }
    return folded.toString();
  }

  /**
   * The share of words of four letters and more that begin with a capital; 0 when there is none.
   */
  static double capitalised(String text) {
    int capitals = 0;
    int all = 0;
    for (String word : words(text)) {
      if (word.length() >= 4) {
        all++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) capitals / all;
  }

  /** Whether this reads as running text: at least one whole sentence of some length. */
  static boolean isSentence(String text) {
    return text.length() >= 40 && endsSentence(text) && words(text).size() >= 6;
  }
}
