package org.rapporteur.model;

/**
 * A half-open range {@code [start, end)} of an {@link Article}'s text.
 *
 * @param start first char, inclusive, in UTF-16 code units; {@code >= 0}
 * @param end first char after the range; {@code >= start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") needs 0 <= start <= end");
    }
  }

  /** The number of chars covered. */
  public int length() {
    return end - start;
  }

  /** Whether the other span lies wholly inside this one; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one char. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The shortest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The chars this span covers in the text it indexes. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
