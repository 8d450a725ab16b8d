package org.rapporteur.mention.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a stretch of text.
 *
 * @param text the whole text they index
 * @param all in order
 */
public record Words(String text, List<Word> all) {
  private static final int MAX_DIGITS = 15;

  public Words {
    all = List.copyOf(all);
  }

  /** Cuts {@code [start, end)} of the text into words. */
  public static Words of(String text, int start, int end) {
    List<Word> words = new ArrayList<>();
    int at = start;
    int gap = 2;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        int lines = 0;
        while (at < end && isSpace(text.charAt(at))) {
          lines += text.charAt(at++) == '\n' ? 1 : 0;
        }
        gap = words.isEmpty() || lines > 1 ? 2 : 1;
        continue;
      }
      int stop = isDigit(c) ? digits(text, at, end) : letters(text, at, end);
      stop = Math.max(stop, at + 1);
      String form = text.substring(at, stop);
      words.add(new Word(at, stop, form, key(form), gap));
      gap = 0;
      at = stop;
    }
    return new Words(text, words);
  }

  public int size() {
    return all.size();
  }

  public Word get(int index) {
    return all.get(index);
  }

  /** The key of a word; empty before the first and after the last. */
  public String key(int index) {
    return index < 0 || index >= all.size() ? "" : all.get(index).key();
  }

  /** Index of the first word that ends after the position. */
  public int at(int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a sentence seems to end before this word. */
  public boolean opens(int index) {
    if (index <= 0 || index >= all.size() || all.get(index).gap() == 2) {
      return true;
    }
    String before = all.get(index - 1).key();
    boolean stop = before.equals(".") || before.equals("!") || before.equals("?");
    return stop && all.get(index).gap() > 0 && !abbreviates(index - 2);
  }

  private boolean abbreviates(int index) {
    if (index < 0) {
      return false;
    }
    String form = all.get(index).form();
    return form.length() == 1 && Character.isUpperCase(form.charAt(0));
  }

  /** Digits with thousands and decimals parted in one of the usual ways: "1,500.25", "1.500,25". */
  private static int digits(String text, int start, int end) {
    int whole = run(text, start, end);
    boolean inDate = start >= 2 && text.charAt(start - 1) == '.' && isDigit(text.charAt(start - 2));
    if (inDate) {
      return whole;
    }
    int commas = thousands(text, start, whole, end, ',');
    int dots = thousands(text, start, whole, end, '.');
    if (commas > whole) {
      return decimals(text, commas, end, '.', 1, MAX_DIGITS);
    }
    if (dots > whole + 4 || (dots > whole && decimals(text, dots, end, ',', 1, 2) > dots)) {
      return decimals(text, dots, end, ',', 1, 2);
    }
    int comma = decimals(text, whole, end, ',', 1, 2);
    return comma > whole ? comma : decimals(text, whole, end, '.', 1, MAX_DIGITS);
  }

  /** The end of groups of three digits, each behind the mark; {@code whole} when there is none. */
  private static int thousands(String text, int start, int whole, int end, char mark) {
    int at = whole;
    while (whole - start <= 3
        && at + 3 < end
        && text.charAt(at) == mark
        && run(text, at + 1, end) == at + 4
        && at - start <= MAX_DIGITS) {
      at += 4;
    }
    return at;
  }

  private static int decimals(String text, int at, int end, char mark, int least, int most) {
    if (at + 1 >= end || text.charAt(at) != mark) {
      return at;
    }
    int stop = run(text, at + 1, end);
    int length = stop - at - 1;
    boolean goesOn =
        stop + 1 < end
            && (text.charAt(stop) == '.' || text.charAt(stop) == ',')
            && isDigit(text.charAt(stop + 1));
    return length < least || length > most || goesOn ? at : stop;
  }

  private static int run(String text, int start, int end) {
    int at = start;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int letters(String text, int start, int end) {
    boolean apostrophe = text.charAt(start) == '\'' || text.charAt(start) == '\u2019';
    if (apostrophe && start + 1 < end && text.charAt(start + 1) == 's') {
      boolean ends = start + 2 >= end || !Character.isLetterOrDigit(text.charAt(start + 2));
      return ends ? start + 2 : start + 1;
    }
    int at = start;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    // "a.m." and "U.S.": single letters, each with its dot, at least two of them.
    int dotted = start;
    while (dotted + 1 < end
        && Character.isLetter(text.charAt(dotted))
        && text.charAt(dotted + 1) == '.') {
      dotted += 2;
    }
    if (dotted >= start + 4) {
      return dotted;
    }
    boolean open = dotted == start + 2 && dotted < end && Character.isLetter(text.charAt(dotted));
    boolean single = dotted + 1 >= end || !Character.isLetter(text.charAt(dotted + 1));
    return open && single ? dotted + 1 : at;
  }

  private static String key(String form) {
    if (form.length() == 1) {
      return switch (form.charAt(0)) {
        case '\u2019', '\u2018', '`' -> "'";
        case '\u2013', '\u2010', '\u2011', '\u2012' -> "-";
        default -> form.toLowerCase(Locale.ROOT);
      };
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return isDigit(form.charAt(0)) ? lower : lower.replace(".", "");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
