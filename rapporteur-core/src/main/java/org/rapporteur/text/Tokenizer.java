package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;

/**
 * Cuts text into words and marks as the English Web Treebank does: clitics, hyphens, currency signs
 * and units stand alone; abbreviations, decimal numbers, addresses and telephone numbers are whole.
 *
 * <p>Never fails and reads every character a bounded number of times. Control and format characters
 * part words; lone surrogates are marks of their own.
 */
public final class Tokenizer {
  private static final int MAX_ABBREVIATION_CHARS = 12;
  private static final int MIN_TELEPHONE_DIGITS = 7;
  private static final int MAX_CLITICS = 3;
  private static final int MAX_MAILBOX_CHARS = 64;

  private final TokenRows rows;

  Tokenizer(TokenRows rows) {
    this.rows = rows;
  }

  /** A tokeniser with the rows of one language. */
  public Tokenizer(Lexicon lexicon, String language) {
    this(new TokenRows(lexicon, language));
  }

  /** The tokens of {@code [start, end)} in order. */
  public List<Span> tokens(String text, int start, int end) {
    List<Span> out = new ArrayList<>();
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (isGap(c)) {
        at += Character.charCount(c);
        continue;
      }
      int stop = at;
      while (stop < end && !isGap(text.codePointAt(stop))) {
        stop += Character.charCount(text.codePointAt(stop));
      }
      stop = Math.min(stop, end);
      chunk(text, at, stop, out);
      at = stop;
    }
    return out;
  }

  static boolean isGap(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private void chunk(String text, int start, int end, List<Span> out) {
    int at = start;
    while (at < end) {
      int next = isAddress(text, at, end) ? addressEnd(text, at, end) : at;
      if (next == at) {
        next = next(text, at, end, out);
      } else {
        out.add(new Span(at, next));
      }
      at = next;
    }
  }

  private static boolean isAddress(String text, int at, int end) {
    if (!Character.isLetterOrDigit(text.charAt(at))
        || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
      return false;
    }
    if (text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at)) {
      return true;
    }
    int i = at;
    int stop = Math.min(end, at + MAX_MAILBOX_CHARS);
    while (i < stop && isMailbox(text.charAt(i))) {
      i++;
    }
    return i > at
        && i + 2 < end
        && text.charAt(i) == '@'
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean isMailbox(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
  }

  private static int addressEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end && "<>\"\u201c\u201d\u00ab\u00bb|".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    while (stop > at + 1 && ".,;:!?)]}'\u2019\u2026".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }

  /** Adds the token (or the word and its clitics) at {@code at} and returns where it ends. */
  private int next(String text, int at, int end, List<Span> out) {
    int c = text.codePointAt(at);
    if (isWord(c)) {
      int stop = wordEnd(text, at, end);
      split(text, at, stop, out);
      return stop;
    }
    int stop = at + Character.charCount(c);
    if (c == '.' || c == '-' || c == '*' || c == '=' || c == '_' || c == '~' || c == '`') {
      stop = runEnd(text, at, end, Character.toString(c));
    } else if (c == '!' || c == '?') {
      stop = runEnd(text, at, end, "!?");
    } else if (isApostrophe(c)) {
      stop = apostropheEnd(text, at, end);
    }
    out.add(new Span(at, Math.min(stop, end)));
    return Math.min(stop, end);
  }

  private static int runEnd(String text, int at, int end, String marks) {
    int stop = at + 1;
    while (stop < end && marks.indexOf(text.charAt(stop)) >= 0) {
      stop++;
    }
    return stop;
  }

  /** An apostrophe alone, doubled as a quotation mark, or with the clitic or year it begins. */
  private int apostropheEnd(String text, int at, int end) {
    if (at + 1 < end && text.charAt(at + 1) == text.charAt(at)) {
      return at + 2;
    }
    int stop = at + 1;
    while (stop < end && stop < at + 5 && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    boolean more = stop < end && Character.isLetterOrDigit(text.charAt(stop));
    String piece = text.substring(at, stop);
    boolean year =
        stop - at >= 3
            && Character.isDigit(text.charAt(at + 1))
            && Character.isDigit(text.charAt(at + 2));
    return !more && (year || rows.isClitic(piece)) ? stop : at + 1;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018';
  }

  private int wordEnd(String text, int start, int end) {
    int at = start;
    int segment = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (isWord(c) || c == '_') {
        at += Character.charCount(c);
        continue;
      }
      boolean last = at + 1 >= end || !isWord(text.codePointAt(at + 1));
      if (c == '.' && (last ? keepsDot(text, start, segment, at) : joinsDot(text, segment, at))) {
        segment = at + 1;
        at++;
        if (last) {
          return at;
        }
      } else if (!last && joins(text, start, at, c, end)) {
        segment = c == '-' ? at + 1 : segment;
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Whether the mark at {@code at} lies inside one word; word characters stand on both sides. */
  private boolean joins(String text, int start, int at, int c, int end) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    if (isApostrophe(c)) {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    if (c == ',' || c == ':' || c == '/') {
      return digits;
    }
    if (c == '&') {
      return Character.isUpperCase(before) && Character.isUpperCase(after);
    }
    if (c == '-') {
      return digits
          ? isTelephone(text, start, end)
          : rows.isPrefix(text, start, at) || isModel(text, start, at);
    }
    return false;
  }

  /** A short upper-case word before a number, as in {@code F-16} or {@code S-400}. */
  private static boolean isModel(String text, int start, int at) {
    if (at - start > 4 || !Character.isDigit(text.charAt(at + 1))) {
      return false;
    }
    return Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(at - 1));
  }

  private static boolean isTelephone(String text, int start, int end) {
    int digits = 0;
    int hyphens = 0;
    int stop = Math.min(end, start + 24);
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (c == '-') {
        hyphens++;
      } else {
        break;
      }
    }
    return hyphens > 1 || (digits == MIN_TELEPHONE_DIGITS);
  }

  private static boolean joinsDot(String text, int segment, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (Character.isDigit(before) || Character.isDigit(after)) {
      return Character.isDigit(after);
    }
    return at - segment == 1 || !Character.isUpperCase(after);
  }

  private boolean keepsDot(String text, int start, int segment, int at) {
    if (at - start > MAX_ABBREVIATION_CHARS) {
      return false;
    }
    boolean initials = at - segment == 1 && Character.isLetter(text.charAt(segment));
    boolean upper = initials && Character.isUpperCase(text.charAt(segment));
    return (initials && segment > start && text.charAt(segment - 1) == '.')
        || (upper && segment == start && !(at - start == 1 && text.charAt(start) == 'I'))
        || rows.isAbbreviation(text.substring(start, at + 1));
  }

  /** Adds a word in its parts: contraction, unit, clitics. */
  private void split(String text, int start, int end, List<Span> out) {
    int cut = end - start > 40 ? 0 : rows.contraction(text.substring(start, end));
    if (cut > 0) {
      out.add(new Span(start, start + cut));
      out.add(new Span(start + cut, end));
      return;
    }
    int stop = end;
    int[] cuts = new int[MAX_CLITICS];
    int n = 0;
    while (n < MAX_CLITICS) {
      int clitic = clitic(text, start, stop);
      if (clitic <= start) {
        break;
      }
      cuts[n++] = clitic;
      stop = clitic;
    }
    int digits = start;
    while (digits < stop
        && (Character.isDigit(text.charAt(digits))
            || (digits > start && ".,".indexOf(text.charAt(digits)) >= 0))) {
      digits++;
    }
    if (digits > start
        && digits < stop
        && rows.isUnit(text.substring(digits, Math.min(stop, digits + 12)))) {
      out.add(new Span(start, digits));
      out.add(new Span(digits, stop));
    } else {
      out.add(new Span(start, stop));
    }
    for (int i = n - 1; i >= 0; i--) {
      out.add(new Span(cuts[i], i == 0 ? end : cuts[i - 1]));
    }
  }

  /** Where the clitic that ends the word begins, -1 if none does. */
  private int clitic(String text, int start, int end) {
    int mark = -1;
    for (int i = end - 1; i > start && i >= end - 4; i--) {
      if (isApostrophe(text.charAt(i))) {
        mark = i;
        break;
      }
    }
    if (mark <= start) {
      return -1;
    }
    if (rows.isClitic(text.substring(mark, end))) {
      return mark;
    }
    return mark - 1 > start && rows.isClitic(text.substring(mark - 1, end)) ? mark - 1 : -1;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u02bc', '\'')
        .replace('\u2018', '\'');
  }
}
