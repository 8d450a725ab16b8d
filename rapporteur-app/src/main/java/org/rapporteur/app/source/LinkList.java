package org.rapporteur.app.source;

import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.rapporteur.model.Given;
import org.rapporteur.model.Page;

/**
 * A list of addresses: a sitemap, an index of sitemaps, an OPML list of feeds. News sitemaps give
 * titles and days, and each such entry is a page of one line; of all others only the number can be
 * told, as nothing is fetched that the user has not named.
 */
final class LinkList {
  private final Opened input;
  private final String root;
  private int bare;
  private String first = "";

  LinkList(Opened input, String root) {
    this.input = input;
    this.root = root;
  }

  void add(Element entry, String id, String place, Consumer<Delivery> receiver) {
    if (root.equals("opml")) {
      count(entry.attr("xmlUrl"));
      return;
    }
    String url = Xml.text(entry, "loc");
    String title = Xml.below(entry, "news|title");
    if (title.isEmpty()) {
      count(url);
      return;
    }
    Given given =
        NewsItem.given(
            title,
            FeedDay.of(Xml.below(entry, "news|publication_date")),
            java.util.Optional.of(Xml.below(entry, "news|name")),
            Xml.below(entry, "news|language"));
    Page page =
        new Page(
            id,
            java.util.Optional.of(url).filter(u -> !u.isEmpty()),
            java.util.Optional.empty(),
            Page.Format.TEXT,
            title,
            given);
    receiver.accept(Delivery.of(place, page));
  }

  private void count(String url) {
    if (!url.isBlank()) {
      first = bare == 0 ? url.strip() : first;
      bare++;
    }
  }

  /** Says how many addresses could not be read. */
  void close(Consumer<Delivery> receiver) {
    if (bare > 0) {
      String kind = root.equals("opml") ? "feeds" : root.equals("urlset") ? "pages" : "sitemaps";
      receiver.accept(
          new Delivery.Failed(
              input.origin(),
              "lists "
                  + bare
                  + " "
                  + kind
                  + " without their text, the first "
                  + first
                  + "; nothing is fetched that you do not name: read that address, or fetch them"
                  + " and read the files"));
    }
  }
}
