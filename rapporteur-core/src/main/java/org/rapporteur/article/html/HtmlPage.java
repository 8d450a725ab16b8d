package org.rapporteur.article.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.rapporteur.article.layout.Layout;
import org.rapporteur.model.Note;

/**
 * An HTML page laid out, with what else the document says.
 *
 * @param layout its text in blocks
 * @param document the parsed document, for its meta elements; not to be changed
 * @param linked the JSON-LD it carries, articles first
 * @param notes what is doubted of the layout
 */
public record HtmlPage(
    Layout layout, Document document, List<LinkedArticle> linked, List<Note> notes) {
  public HtmlPage {
    linked = List.copyOf(linked);
    notes = List.copyOf(notes);
  }
}
