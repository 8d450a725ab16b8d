package org.rapporteur.app.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;

/**
 * An item of a feed or of a news exchange format: fields beside a body that is no page of its own.
 *
 * @param url where the article stands
 * @param title its headline
 * @param authors names in its byline
 * @param given what else was said: day, outlet, language
 * @param html its body as HTML; empty when only the title and a summary came
 * @param summary plain text that tells of it
 */
record NewsItem(
    Optional<String> url,
    String title,
    List<String> authors,
    Given given,
    String html,
    String summary) {
  NewsItem {
    authors = List.copyOf(authors);
  }

  /** What was given beside the body. */
  static Given given(
      String title, Optional<Interval> published, Optional<String> outlet, String language) {
    String code = language.strip().replaceFirst("[-_].*$", "").toLowerCase(java.util.Locale.ROOT);
    return new Given(
        Optional.of(title).filter(t -> !t.isBlank()),
        published,
        outlet.map(String::strip).filter(o -> !o.isEmpty()),
        Optional.of(code).filter(c -> c.matches("[a-z]{2}")));
  }

  /** Whether there is anything to read. */
  boolean isEmpty() {
    return title.isBlank() && html.isBlank() && summary.isBlank();
  }

  /** The page that is read: HTML around a body, else title and summary as plain text. */
  Page page(String id) {
    if (html.isBlank()) {
      String text =
          title.isBlank() ? summary : summary.isBlank() ? title : title + "\n\n" + summary;
      return new Page(id, url, Optional.empty(), Page.Format.TEXT, text, given);
    }
    String names = authors.isEmpty() ? "" : meta("author", String.join("; ", authors));
    String body =
        "<!DOCTYPE html><html><head><title>"
            + Entities.escape(title)
            + "</title>"
            + names
            + "</head><body><article><h1>"
            + Entities.escape(title)
            + "</h1><div class=\"article-body\">"
            + html
            + "</div></article></body></html>";
    return new Page(id, url, Optional.empty(), Page.Format.HTML, body, given);
  }

  private static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + Entities.escape(content) + "\">";
  }

  /** The words of a piece of HTML or of escaped text, on one line. */
  static String words(String html) {
    String text =
        html.indexOf('<') < 0
            ? Parser.unescapeEntities(html, false)
            : org.jsoup.Jsoup.parseBodyFragment(html).text();
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
