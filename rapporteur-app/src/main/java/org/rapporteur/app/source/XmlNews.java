package org.rapporteur.app.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * News in XML, told by its root element: RSS, Atom, NewsML-G2, NITF, and lists of addresses (OPML,
 * sitemaps). Read an item at a time with jsoup's XML parser, which knows neither external entities
 * nor entities that a document declares: what it does not know stays as written.
 */
final class XmlNews implements InputFormat {
  /** Which elements of a document hold one item each, by the name of its root. */
  private static final Map<String, String> ITEMS =
      Map.ofEntries(
          Map.entry("rss", "item"),
          Map.entry("rdf", "item"),
          Map.entry("feed", "entry"),
          Map.entry("newsitem", "newsItem"),
          Map.entry("newsmessage", "newsItem"),
          Map.entry("nitf", "nitf"),
          Map.entry("newsml", "nitf"),
          Map.entry("urlset", "url"),
          Map.entry("sitemapindex", "sitemap"),
          Map.entry("opml", "outline"));

  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)");
  private static final int HEAD_BYTES = 8192;

  @Override
  public List<String> endings() {
    return List.of(".xml", ".rss", ".atom", ".rdf", ".opml", ".nitf", ".newsml");
  }

  @Override
  public boolean begins(String start) {
    return start.startsWith("<") && root(start).filter(ITEMS::containsKey).isPresent();
  }

  private static Optional<String> root(String start) {
    Matcher first = ROOT.matcher(start.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>", " "));
    return first.find() ? Optional.of(first.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  @Override
  public void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    byte[] head = input.in().peek(HEAD_BYTES);
    Optional<String> root = root(new String(head, StandardCharsets.ISO_8859_1));
    if (root.filter("html"::equals).isPresent()) {
      WholePage.HTML.read(input, receiver);
      return;
    }
    Optional<String> items = root.map(ITEMS::get);
    if (items.isEmpty()) {
      receiver.accept(
          new Delivery.Failed(
              input.origin(),
              "is XML of a kind that is not read"
                  + root.map(r -> " (root element " + r + ")").orElse("")));
      return;
    }
    RationedInput ration = new RationedInput(input.in().stream());
    Reader reader = new InputStreamReader(ration, Encoding.ofXml(head, input.charset()));
    try (StreamParser stream = new StreamParser(Parser.xmlParser()).parse(reader, "")) {
      stream.document().outputSettings().prettyPrint(false);
      int number = 0;
      for (Element item = stream.selectNext(items.get());
          item != null;
          item = stream.selectNext(items.get())) {
        number++;
        ration.renew();
        deliver(item, input, number, stream, receiver);
        if (!root.get().equals("opml")) {
          item.empty();
          item.remove();
        }
      }
      if (number == 0) {
        receiver.accept(new Delivery.Failed(input.origin(), "holds no item"));
      } else if (!isWhole(ration, root.get())) {
        receiver.accept(
            new Delivery.Failed(
                input.origin(),
                "ends in the middle, without an end tag of "
                    + root.get()
                    + "; what comes before is read, and its last item may not be whole"));
      }
    }
  }

  /** Whether the root's end tag came; in any encoding that writes ASCII as ASCII, zeros aside. */
  private static boolean isWhole(RationedInput input, String root) {
    String tail = input.tail().replace("\u0000", "").toLowerCase(Locale.ROOT);
    return Pattern.compile("</(?:[\\w.-]+:)?" + root + "\\s*>").matcher(tail).find();
  }

  private static void deliver(
      Element item, Opened input, int number, StreamParser stream, Consumer<Delivery> receiver) {
    String id = input.id() + "#" + number;
    String place = input.origin() + "#" + number;
    NewsItem news;
    switch (item.normalName()) {
      case "item", "entry" -> news = FeedEntry.of(item, stream.document());
      case "newsitem" -> news = NewsMl.item(item);
      case "nitf" -> news = NewsMl.nitf(item);
      default -> {
        LinkList.page(item, id).ifPresent(page -> receiver.accept(Delivery.of(place, page)));
        return;
      }
    }
    receiver.accept(
        news.isEmpty()
            ? new Delivery.Failed(place, "has neither title nor text")
            : Delivery.of(place, news.page(id)));
  }
}
