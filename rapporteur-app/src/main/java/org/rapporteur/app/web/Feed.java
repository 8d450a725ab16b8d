package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Plural;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;

/** The newest pages with what was read on them, as Atom (RFC 4287). */
final class Feed {
  private static final int NEWEST = 50;
  private static final int LISTED = 12;

  private Feed() {}

  /**
   * @param newest pages, newest first
   */
  static Answer of(List<Reading> newest) {
    List<Reading> some = newest.stream().limit(NEWEST).toList();
    Html xml = Html.xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
    xml.element("id", "urn:rapporteur:newest").element("title", say("start.newest"));
    xml.element("updated", some.stream().findFirst().map(Feed::day).orElse(day("1970-01-01")));
    xml.open("author").element("name", "Rapporteur").closeLine();
    for (Reading reading : some) {
      xml.open("entry").element("id", "urn:rapporteur:page:" + Frame.encoded(reading.id()));
      xml.element("title", Frame.title(reading));
      xml.element("link", "", "href", Frame.path("pages", reading.id()));
      xml.element("updated", day(reading));
      List<String> claims = reading.told().stream().limit(LISTED).map(StorySheet::line).toList();
      String more = Plural.counted(reading.told().size(), "claim");
      xml.element(
          "summary", Frame.origin(reading) + ". " + more + ": " + String.join("; ", claims));
      xml.closeLine();
    }
    return Answer.feed(xml.close().document());
  }

  private static String day(Reading reading) {
    return reading
        .published()
        .map(Dating::days)
        .map(Interval::from)
        .filter(d -> d.getYear() > 0 && d.getYear() < 10_000)
        .map(d -> day(d.toString()))
        .orElse(day("1970-01-01"));
  }

  private static String day(String day) {
    return day + "T00:00:00Z";
  }
}
