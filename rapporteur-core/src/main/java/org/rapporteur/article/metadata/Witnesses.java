package org.rapporteur.article.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.article.html.HtmlPage;
import org.rapporteur.article.html.LinkedArticle;
import org.rapporteur.article.html.Marks;
import org.rapporteur.article.layout.Layout;

/**
 * All that an HTML page says of itself, read once.
 *
 * @param layout its text in blocks
 * @param document the parsed document
 * @param marks its elements that tell of it
 * @param metas the first content of each meta element, by its name, property or itemprop in lower
 *     case
 * @param linked its JSON-LD, articles first
 * @param url where it stood
 */
record Witnesses(
    Layout layout,
    Document document,
    Marks marks,
    Map<String, String> metas,
    List<LinkedArticle> linked,
    Optional<String> url) {

  static Witnesses of(HtmlPage page, Optional<String> url) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.marks().metas()) {
      String content = meta.attr("content").strip();
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return new Witnesses(
        page.layout(),
        page.document(),
        page.marks(),
        metas,
        page.linked(),
        url.or(page.marks()::canonical));
  }

  /** The content of the first of these meta elements that the page has. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }
}
