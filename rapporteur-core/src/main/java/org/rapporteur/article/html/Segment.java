package org.rapporteur.article.html;

import java.util.List;
import java.util.Locale;
import org.rapporteur.article.layout.Prose;

/** A stretch of an HTML page's text that lies in one block element, cell or paragraph of breaks. */
final class Segment {
  /** Chars of the longest line. */
  private static final int LINE = 300;

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

  /** The text itself; empty until the page has been read. */
  String words = "";

  private List<String> lowerWords = List.of();

  Segment(int start, int element, int block) {
    this.start = start;
    this.end = start;
    this.element = element;
    this.block = block;
  }

  /** Takes its text once the page has been read. */
  void close(String page) {
    words = page.substring(start, end);
    lowerWords = isLine() ? Prose.words(words.toLowerCase(Locale.ROOT)) : List.of();
  }

  /** Its words in lower case where it is no longer than a line; otherwise none. */
  List<String> lowerWords() {
    return lowerWords;
  }

  /** Whether it is short enough for a headline, a caption, a byline. */
  boolean isLine() {
    return length() <= LINE;
  }

  int length() {
    return end - start;
  }
}
