package org.rapporteur.app.source;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rapporteur.model.Given;
import org.rapporteur.model.Page;

/**
 * A list of addresses: a sitemap, an index of sitemaps, an OPML list of feeds. Each entry is a page
 * with an address and as many words as the list has for it, often none: nothing is fetched that the
 * user has not named.
 */
final class LinkList {
  private LinkList() {}

  /** The page of an entry; empty for one without an address. */
  static Optional<Page> page(Element entry, String id) {
    boolean feed = entry.normalName().equals("outline");
    String url = feed ? entry.attr("xmlUrl") : Xml.text(entry, "loc");
    String title =
        feed ? first(entry.attr("text"), entry.attr("title")) : Xml.below(entry, "news|title");
    if (url.isBlank() && (feed || title.isBlank())) {
      return Optional.empty();
    }
    Given given =
        NewsItem.given(
            title,
            FeedDay.of(Xml.below(entry, "news|publication_date")),
            Optional.of(Xml.below(entry, "news|name")),
            Xml.below(entry, "news|language"));
    return Optional.of(
        new Page(
            id,
            Optional.of(url.strip()).filter(u -> !u.isEmpty()),
            Optional.empty(),
            Page.Format.TEXT,
            title,
            given));
  }

  private static String first(String one, String other) {
    return one.isBlank() ? other : one;
  }
}
