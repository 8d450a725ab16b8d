package org.rapporteur.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.model.Interval;

/**
 * An item of RSS (0.9x, 1.0, 2.0) or an entry of Atom (RFC 4287). An item with the whole article is
 * told from one with a summary by {@code content:encoded} or {@code content}, by paragraphs in its
 * description, or by the description's length.
 */
final class FeedEntry {
  /** Summaries of feeds are a sentence or two; set by eye, nothing hangs on it. */
  private static final int LONGEST_SUMMARY = 1200;

  private FeedEntry() {}

  /** What an item says, with what its feed says of itself. */
  static NewsItem of(Element item, Document feed) {
    String title = NewsItem.words(Xml.text(item, "title"));
    String whole = Xml.text(item, "content:encoded");
    Optional<Element> content = Xml.child(item, "content", "atom:content");
    if (whole.isBlank() && content.isPresent() && !content.get().hasAttr("src")) {
      boolean markup = content.get().attr("type").contains("xhtml");
      whole = markup ? content.get().html() : content.get().wholeText();
      if (content.get().attr("type").equals("text")) {
        whole = paragraphs(whole);
      }
    }
    String told = Xml.text(item, "description", "summary", "atom:summary");
    boolean long_ = told.length() > LONGEST_SUMMARY || told.contains("<p>") || told.contains("<p ");
    if (whole.isBlank() && long_) {
      whole = told;
    }
    List<String> authors = new ArrayList<>();
    for (String name : new String[] {"dc:creator", "author", "itunes:author"}) {
      for (Element author : Xml.children(item, name)) {
        String words = NewsItem.words(Xml.child(author, "name").orElse(author).wholeText());
        /* RSS 2.0 wants an address with the name in brackets behind it. */
        String named = words.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
        if (authors.isEmpty() && !named.isEmpty() && !named.contains("@")) {
          authors.add(named);
        }
      }
    }
    Optional<Interval> day =
        FeedDay.of(Xml.text(item, "pubDate", "published", "dc:date", "issued", "updated"));
    return new NewsItem(
        link(item),
        title,
        authors,
        NewsItem.given(title, day, outlet(item, feed), language(item, feed)),
        whole,
        NewsItem.words(told));
  }

  private static String paragraphs(String text) {
    StringBuilder html = new StringBuilder();
    for (String part : text.split("\\n\\s*\\n", -1)) {
      html.append("<p>").append(org.jsoup.nodes.Entities.escape(part.strip())).append("</p>");
    }
    return html.toString();
  }

  private static Optional<String> link(Element item) {
    for (Element link : Xml.children(item, "link")) {
      String kind = link.attr("rel");
      if (link.hasAttr("href") && (kind.isEmpty() || kind.equals("alternate"))) {
        return Optional.of(link.attr("href").strip());
      }
      String words = link.wholeText().strip();
      if (!words.isEmpty()) {
        return Optional.of(words);
      }
    }
    return Optional.of(Xml.text(item, "guid").strip()).filter(g -> g.matches("https?://\\S+"));
  }

  /** The outlet: the source that an aggregator names for the item, else the feed's own title. */
  private static Optional<String> outlet(Element item, Document feed) {
    String source = Xml.text(item, "source");
    if (!source.isBlank()
        && Xml.child(item, "source").filter(s -> s.childrenSize() == 0).isPresent()) {
      return Optional.of(NewsItem.words(source));
    }
    Element head = feed.selectFirst("channel");
    Element holder = head == null ? feed.firstElementChild() : head;
    return holder == null
        ? Optional.empty()
        : Optional.of(NewsItem.words(Xml.text(holder, "title"))).filter(t -> !t.isEmpty());
  }

  private static String language(Element item, Document feed) {
    Element root = feed.firstElementChild();
    Element channel = feed.selectFirst("channel");
    String said = channel == null ? "" : Xml.text(channel, "language", "dc:language");
    String own = item.attr("xml:lang");
    String whole = root == null ? "" : root.attr("xml:lang");
    return !own.isEmpty() ? own : !said.isEmpty() ? said : whole;
  }
}
