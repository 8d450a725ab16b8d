package org.rapporteur.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Children of XML elements by their names as written, prefix included, letter case ignored. */
final class Xml {
  private Xml() {}

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child of the first of these names that there is. */
  static Optional<Element> child(Element parent, String... names) {
    for (String name : names) {
      List<Element> found = children(parent, name);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** The text of the first child of these names that has any; empty when none has. */
  static String text(Element parent, String... names) {
    for (String name : names) {
      for (Element child : children(parent, name)) {
        String text = child.wholeText();
        if (!text.isBlank()) {
          return text.strip();
        }
      }
    }
    return "";
  }

  /** The text of the first element below that the query finds; empty when there is none. */
  static String below(Element parent, String query) {
    Element found = parent.selectFirst(query);
    return found == null ? "" : found.wholeText().replaceAll("\\s+", " ").strip();
  }
}
