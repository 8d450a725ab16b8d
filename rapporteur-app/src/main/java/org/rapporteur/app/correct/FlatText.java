package org.rapporteur.app.correct;

import java.util.Optional;
import org.rapporteur.model.Span;

/** A text with each run of white space as one blank, so that another layout changes nothing. */
final class FlatText {
  private final String text;

  /** Where each character of the flat text stood. */
  private final int[] origin;

  FlatText(String original) {
    StringBuilder flat = new StringBuilder(original.length());
    int[] places = new int[original.length() + 1];
    for (int i = 0; i < original.length(); i++) {
      boolean blank = isBlank(original.charAt(i));
      if (!blank || (flat.length() > 0 && flat.charAt(flat.length() - 1) != ' ')) {
        places[flat.length()] = i;
        flat.append(blank ? ' ' : original.charAt(i));
      }
    }
    places[flat.length()] = original.length();
    this.text = flat.toString();
    this.origin = places;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A word or name in the form in which names are compared: flat, in small letters. */
  static String folded(String words) {
    return new FlatText(words).text.strip().toLowerCase(java.util.Locale.ROOT);
  }

  String text() {
    return text;
  }

  /** A span of the original text in the flat one, without blanks at its ends. */
  Span span(Span span) {
    int start = at(span.start());
    int end = at(span.end());
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
  }

  /** The first flat character that stood at the place or after it. */
  private int at(int place) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origin[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Where the words stand, by the context they stand in, then by the nearest to where they stood.
   * Empty when they are gone.
   */
  Optional<Span> find(Anchor anchor) {
    String words = anchor.words();
    int best = -1;
    int bestContext = -1;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int context = before(at, anchor.before()) + after(at + words.length(), anchor.after());
      boolean nearer = Math.abs(at - anchor.place()) < Math.abs(best - anchor.place());
      if (context > bestContext || (context == bestContext && nearer)) {
        best = at;
        bestContext = context;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + words.length()));
  }

  private int before(int at, String context) {
    int same = 0;
    while (same < context.length()
        && same < at
        && text.charAt(at - 1 - same) == context.charAt(context.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  private int after(int at, String context) {
    int same = 0;
    while (same < context.length()
        && at + same < text.length()
        && text.charAt(at + same) == context.charAt(same)) {
      same++;
    }
    return same;
  }
}
