package org.rapporteur.app.wire;

import org.rapporteur.model.Span;

/**
 * Positions of one text, from UTF-16 code units to Unicode code points and back. A position inside
 * a surrogate pair counts as the pair's start.
 */
final class CodePoints {
  private final String text;
  private final int @org.jspecify.annotations.Nullable [] pointOf;

  CodePoints(String text) {
    this.text = text;
    this.pointOf = text.codePoints().count() == text.length() ? null : count(text);
  }

  private static int[] count(String text) {
    int[] points = new int[text.length() + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); ) {
      int width = Character.charCount(text.codePointAt(unit));
      for (int i = 0; i < width; i++) {
        points[unit + i] = point;
      }
      unit += width;
      point++;
    }
    points[text.length()] = point;
    return points;
  }

  int point(int unit) {
    return pointOf == null ? unit : pointOf[unit];
  }

  Span units(int startPoint, int endPoint) {
    if (pointOf == null) {
      return new Span(startPoint, endPoint);
    }
    int start = text.offsetByCodePoints(0, startPoint);
    return new Span(start, text.offsetByCodePoints(start, endPoint - startPoint));
  }
}
