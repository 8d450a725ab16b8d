package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Plural;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

/** The desk's front page and its lists. They work without a script. */
final class Sheets {
  private static final int NEWEST = 12;
  private static final int LARGEST = 12;

  private final Shelf shelf;

  Sheets(Shelf shelf) {
    this.shelf = shelf;
  }

  Answer start() {
    Html html = Frame.begun(say("start.title"), "");
    bodies(html);
    html.open("div", "class", "pair");
    Frame.section(
        html, "stories", say("start.stories"), shelf.stories().isEmpty(), say("empty.pages"));
    html.open("ul");
    shelf.stories().stream().limit(LARGEST).forEach(story -> Frame.told(html, story));
    html.close().element("a", say("start.all-stories"), "href", "/stories").closeLine();
    Frame.section(
        html, "newest", say("start.newest"), shelf.readings().isEmpty(), say("empty.pages"));
    html.open("ul");
    newest().stream().limit(NEWEST).forEach(reading -> Frame.listed(html, reading));
    html.close().element("a", say("start.all-pages"), "href", "/pages").text(" \u00B7 ");
    html.element("a", say("start.feed"), "href", "/newest.atom").closeLine();
    return Frame.ended(html.closeLine());
  }

  private void bodies(Html html) {
    Frame.section(
        html, "bodies", say("place.organisations"), shelf.bodies().isEmpty(), say("empty.bodies"));
    html.open("ul", "class", "tiles");
    for (Shelf.Body body : shelf.bodies()) {
      html.open("li").open("a", "href", Frame.path("organisations", body.id()));
      html.element("b", body.name()).text(Plural.counted(body.pages(), "page")).close().closeLine();
    }
    html.close().closeLine();
  }

  private List<Reading> newest() {
    return shelf.readings().stream()
        .sorted(Comparator.comparing(Sheets::day).reversed().thenComparing(Reading::id))
        .toList();
  }

  Answer feed() {
    return Feed.of(newest());
  }

  private static String day(Reading reading) {
    return reading.published().map(d -> d.days().from().toString()).orElse("");
  }

  Answer organisations() {
    Html html = Frame.begun(say("place.organisations"), "");
    bodies(html);
    return Frame.ended(html);
  }

  Answer pages(Asked asked) throws Refusal {
    Html html = Frame.begun(say("place.pages"), "");
    Parts.write(html, "/pages", newest(), asked, Frame::listed);
    return Frame.ended(html);
  }

  Answer stories(Asked asked) throws Refusal {
    Html html = Frame.begun(say("place.stories"), "");
    Parts.write(html, "/stories", shelf.stories(), asked, Frame::told);
    return Frame.ended(html);
  }

  static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
  }
}
