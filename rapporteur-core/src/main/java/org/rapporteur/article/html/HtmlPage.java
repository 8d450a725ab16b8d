package org.rapporteur.article.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.rapporteur.article.layout.Layout;

/**
 * An HTML page laid out, with what else the document says.
 *
 * @param layout its text in blocks
 * @param document the parsed document, for its meta elements; not to be changed
 * @param scripts the JSON-LD it carries, as written
 */
public record HtmlPage(Layout layout, Document document, List<String> scripts) {
  public HtmlPage {
    scripts = List.copyOf(scripts);
  }
}
