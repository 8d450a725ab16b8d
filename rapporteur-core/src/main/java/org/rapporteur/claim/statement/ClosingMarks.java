package org.rapporteur.claim.statement;

import org.rapporteur.claim.statement.QuotationMarks.Kind;
import org.rapporteur.claim.statement.QuotationMarks.Style;

/** Finds the mark that closes a quotation: past nested ones, strays and apostrophes. */
final class ClosingMarks {
  private final QuotationMarks marks;

  ClosingMarks(QuotationMarks marks) {
    this.marks = marks;
  }

  /** Where the quotation of a style that opens before {@code from} closes; -1 for nowhere. */
  int find(String text, int from, Style style, int to) {
    if (style.kind() == Kind.APOSTROPHE) {
      return apostrophe(text, from, style, to);
    }
    int depth = 0;
    boolean curly = false;
    boolean straight = false;
    for (int i = from; i < to; i++) {
      if (style.kind() == Kind.PAIR
          && text.startsWith(style.open(), i)
          && closingsLeft(text, i + 1, style, to) > depth + 1) {
        depth++;
      } else if (isClose(text, i, style, to) || isStray(text, i, style, to, curly, straight)) {
        if (depth == 0) {
          return i;
        }
        depth--;
      }
      curly |= text.charAt(i) == '“';
      straight |= text.charAt(i) == '"';
    }
    return -1;
  }

  /** How many closings stand before the second next opening: tells nesting from a lost mark. */
  private int closingsLeft(String text, int from, Style style, int to) {
    int closings = 0;
    for (int i = from; i < to; i++) {
      if (text.startsWith(style.open(), i)) {
        break;
      }
      if (marks.closes(style, text, i, to)) {
        closings++;
      }
    }
    return closings;
  }

  private boolean isClose(String text, int at, Style style, int to) {
    if (marks.closes(style, text, at, to)) {
      return true;
    }
    boolean low = style.open().equals("„");
    return low && (text.charAt(at) == '“' || text.charAt(at) == '”');
  }

  /**
   * A straight mark that closes a curly one or the other way round: pages mix them.
   *
   * @param curly whether a curly opening mark stands inside already
   * @param straight whether a straight mark does
   */
  private static boolean isStray(
      String text, int at, Style style, int to, boolean curly, boolean straight) {
    char c = text.charAt(at);
    boolean space = Character.isWhitespace(text.charAt(at - 1));
    boolean word = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    if (space || word) {
      return false;
    }
    if (style.open().equals("\"") && c == '”') {
      return !curly;
    }
    return style.open().equals("“") && c == '"' && !straight && !isClosedLater(text, at, to);
  }

  /** Whether a curly closing mark stands before the next curly opening one. */
  private static boolean isClosedLater(String text, int from, int to) {
    for (int i = from; i < to && text.charAt(i) != '“'; i++) {
      if (text.charAt(i) == '”') {
        return true;
      }
    }
    return false;
  }

  /** The length of the mark that closes here. */
  static int length(String text, int at, Style style) {
    return text.startsWith(style.close(), at) ? style.close().length() : 1;
  }

  private int apostrophe(String text, int from, Style style, int to) {
    int maybe = -1;
    for (int i = from + 1; i < to; i++) {
      if (i > from + 1 && marks.opens(style, text, i, from, to) && text.charAt(i) != '’') {
        break;
      }
      if (text.charAt(i) == '\n') {
        break;
      }
      if (marks.closes(style, text, i, to)) {
        if (QuotationMarks.closesSurely(text, i, to)) {
          return i;
        }
        maybe = maybe < 0 ? i : maybe;
      }
    }
    return maybe;
  }
}
