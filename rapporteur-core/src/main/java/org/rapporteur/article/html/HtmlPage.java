package org.rapporteur.article.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.rapporteur.article.layout.Layout;
import org.rapporteur.model.Note;

/**
 * An HTML page laid out, with what else the document says.
 *
 * @param layout its text in blocks
 * @param document the parsed document; not to be changed
 * @param marks its elements that tell of it
 * @param linked the JSON-LD it carries, articles first
 * @param notes what is doubted of the layout
 */
public record HtmlPage(
    Layout layout, Document document, Marks marks, List<LinkedArticle> linked, List<Note> notes) {
  public HtmlPage {
    linked = List.copyOf(linked);
    notes = List.copyOf(notes);
  }
}
