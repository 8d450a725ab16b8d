package org.rapporteur.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/** Parts plain text into units: a line each, or a paragraph each where lines are hard-wrapped. */
public final class Units {
  /*
   * Wire copy is wrapped at 60 to 80 characters. Set on the Reuters-21578 file and the AQUAINT and
   * TimeBank development texts; anything from 72 to 100 parts them the same way.
   */
  private static final int WRAPPED_AT_MOST = 82;
  private static final int WRAPPED_AT_LEAST = 40;

  private Units() {}

  /** The units in page order; together they hold every character that is not white space. */
  public static List<Unit> of(String text) {
    List<Unit> lines = lines(text);
    return isWrapped(text, lines) ? joined(text, lines) : lines;
  }

  private static List<Unit> lines(String text) {
    List<Unit> lines = new ArrayList<>();
    int blank = 0;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      int from = at;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        blank++;
      } else {
        lines.add(new Unit(new Span(from, to), blank, from - at));
        blank = 0;
      }
      at = end + 1;
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && "\n\r\f\u2028\u2029".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }

  /** Whether most lines run on into the next one at about the same width. */
  private static boolean isWrapped(String text, List<Unit> lines) {
    int runOn = 0;
    int followed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Unit next = lines.get(i + 1);
      Span span = lines.get(i).span();
      if (span.length() > WRAPPED_AT_MOST) {
        return false;
      }
      if (next.blankBefore() > 0 || next.indent() > lines.get(i).indent()) {
        continue;
      }
      followed++;
      if (span.length() >= WRAPPED_AT_LEAST && !Prose.endsSentence(span.of(text))) {
        runOn++;
      }
    }
    return followed >= 2 && runOn * 2 >= followed;
  }

  private static List<Unit> joined(String text, List<Unit> lines) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Unit line = lines.get(i);
      boolean runsOn =
          i > 0
              && line.blankBefore() == 0
              && line.indent() <= lines.get(i - 1).indent()
              && lines.get(i - 1).span().length() >= WRAPPED_AT_LEAST
              && !Prose.startsItem(line.span().of(text));
      if (runsOn) {
        Unit before = units.remove(units.size() - 1);
        units.add(
            new Unit(before.span().cover(line.span()), before.blankBefore(), before.indent()));
      } else {
        units.add(line);
      }
    }
    return units;
  }
}
