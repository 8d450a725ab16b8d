package org.rapporteur.article.html;

/** A stretch of an HTML page's text that lies in one block element, cell or paragraph of breaks. */
final class Segment {
  /** First char, inclusive. */
  final int start;

  /** Index of the innermost element that began it. */
  final int element;

  /** Index of the block element it lies in. */
  final int block;

  /** First char after it. */
  int end;

  /** Chars inside links. */
  int linked;

  /** Chars in bold or emphasised type. */
  int bold;

  /** The number of links. */
  int links;

  /** Chars in elements that are not shown. */
  int hidden;

  /** Whether a table cell or a run of line breaks, and no block element, parts it from the next. */
  boolean joined;

  Segment(int start, int element, int block) {
    this.start = start;
    this.end = start;
    this.element = element;
    this.block = block;
  }

  int length() {
    return end - start;
  }
}
