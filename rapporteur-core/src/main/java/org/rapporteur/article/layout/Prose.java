package org.rapporteur.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small measures of a stretch of text: does it end a sentence, is it a heading, how many words. */
public final class Prose {
  private static final String CLOSERS = "\"'”’»“)]*_ \u00a0";
  private static final String TERMINALS = ".!?…。؟";
  private static final Pattern ITEM = Pattern.compile("(?:[-–—•*·▪●○■►]|\\d{1,2}[.)])\\s+\\S");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

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
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
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
