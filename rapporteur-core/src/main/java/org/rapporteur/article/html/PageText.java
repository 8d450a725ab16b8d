package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.layout.Furniture;
import org.rapporteur.article.layout.Furniture.Piece;

/**
 * The text of an HTML page by the rules of {@code docs/formats.md}, with where each piece stands in
 * the tree.
 *
 * @param text the whole page text
 * @param segments its pieces in order; between two lies only white space
 * @param tree the elements
 * @param scripts the JSON-LD the page carries, as written
 * @param marks the elements that tell of the page besides its text
 */
record PageText(String text, List<Segment> segments, Tree tree, List<String> scripts, Marks marks) {
  PageText {
    segments = List.copyOf(segments);
    scripts = List.copyOf(scripts);
  }

  /** What kind of furniture each piece is, in page order. */
  List<Optional<Piece>> kinds(Furniture furniture) {
    Map<String, Optional<Piece>> known = new HashMap<>();
    List<Optional<Piece>> kinds = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      kinds.add(known.computeIfAbsent(segment.words, furniture::of));
    }
    return kinds;
  }
}
