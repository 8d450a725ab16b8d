package org.rapporteur.app.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.rapporteur.model.Interval;

/**
 * Articles in the exchange formats of the IPTC: a NewsML-G2 news item (2.x, with XHTML or NITF in
 * {@code inlineXML}, or {@code inlineData}) and an NITF document (3.x).
 */
final class NewsMl {
  private NewsMl() {}

  /** What a news item says. */
  static NewsItem item(Element item) {
    Element inside = item.selectFirst("inlineXML > nitf");
    Optional<NewsItem> nitf = Optional.ofNullable(inside).map(NewsMl::nitf);
    String title =
        Stream.of("contentMeta > headline", "itemMeta > title", "h1")
            .map(q -> Xml.below(item, q))
            .filter(t -> !t.isEmpty())
            .findFirst()
            .or(() -> nitf.map(NewsItem::title))
            .orElse("");
    Optional<Interval> day =
        Stream.of(
                "itemMeta > firstCreated",
                "contentMeta > contentCreated",
                "itemMeta > versionCreated")
            .flatMap(q -> FeedDay.of(Xml.below(item, q)).stream())
            .findFirst();
    String body = nitf.map(NewsItem::html).orElseGet(() -> inline(item));
    Element language = item.selectFirst("contentMeta > language[tag]");
    String tag = language == null ? item.attr("xml:lang") : language.attr("tag");
    List<String> authors = names(item, "contentMeta > by, contentMeta > creator > name");
    return new NewsItem(
        Optional.of(Xml.below(item, "itemMeta > link, remoteContent"))
            .filter(u -> u.matches("https?://\\S+")),
        title,
        authors.isEmpty() ? nitf.map(NewsItem::authors).orElse(List.of()) : authors,
        NewsItem.given(title, day, provider(item), tag),
        body,
        Xml.below(item, "contentMeta > description"));
  }

  private static Optional<String> provider(Element item) {
    String name = Xml.below(item, "itemMeta > provider > name");
    String credit = name.isEmpty() ? Xml.below(item, "contentMeta > creditline") : name;
    Element literal = item.selectFirst("itemMeta > provider[literal]");
    return Optional.of(credit.isEmpty() && literal != null ? literal.attr("literal") : credit)
        .filter(c -> !c.isEmpty());
  }

  private static String inline(Element item) {
    Element html = item.selectFirst("inlineXML body");
    Element markup = html == null ? item.selectFirst("inlineXML") : html;
    if (markup != null) {
      return markup.html();
    }
    Element plain = item.selectFirst("inlineData");
    return plain == null
        ? ""
        : "<pre>" + org.jsoup.nodes.Entities.escape(plain.wholeText()) + "</pre>";
  }

  /** What an NITF document says. */
  static NewsItem nitf(Element document) {
    String headline = Xml.below(document, "hedline > hl1");
    String title = headline.isEmpty() ? Xml.below(document, "head > title") : headline;
    Element issued = document.selectFirst("docdata > date\\.issue[norm]");
    Element written = document.selectFirst("dateline story\\.date[norm]");
    Element day = issued == null ? written : issued;
    String language = document.attr("xml:lang");
    Elements content = document.select("body\\.content");
    String place = Xml.below(document, "dateline > location");
    String text = content.isEmpty() ? "" : content.get(0).html();
    return new NewsItem(
        Optional.empty(),
        title,
        names(document, "byline person, byttl").isEmpty()
            ? names(document, "byline")
            : names(document, "byline person"),
        NewsItem.given(
            title,
            Optional.ofNullable(day).flatMap(d -> FeedDay.of(d.attr("norm"))),
            Optional.of(Xml.below(document, "distributor")).filter(d -> !d.isEmpty()),
            language),
        place.isEmpty() || text.isBlank()
            ? text
            : "<p class=\"dateline\">" + org.jsoup.nodes.Entities.escape(place) + "</p>" + text,
        Xml.below(document, "abstract"));
  }

  private static List<String> names(Element parent, String query) {
    return parent.select(query).stream()
        .map(e -> NewsItem.words(e.wholeText()).replaceFirst("(?i)^by\\s+", ""))
        .filter(n -> !n.isEmpty())
        .toList();
  }
}
