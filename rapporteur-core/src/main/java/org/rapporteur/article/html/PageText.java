package org.rapporteur.article.html;

import java.util.List;

/**
 * The text of an HTML page by the rules of {@code docs/formats.md}, with where each piece stands in
 * the tree.
 *
 * @param text the whole page text
 * @param segments its pieces in order; between two lies only white space
 * @param tree the elements
 * @param scripts the JSON-LD the page carries, as written
 */
record PageText(String text, List<Segment> segments, Tree tree, List<String> scripts) {
  PageText {
    segments = List.copyOf(segments);
    scripts = List.copyOf(scripts);
  }

  String words(Segment segment) {
    return text.substring(segment.start, segment.end);
  }
}
