package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import org.rapporteur.app.export.Html;

/** How to ask, with an example of each way that can be followed. */
final class QueryLanguage {
  private record Way(String query, String key) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("refused to sign", "ask.words"),
          new Way("\"joint exercise\"", "ask.phrase"),
          new Way("treaty OR declaration", "ask.or"),
          new Way("exercise -status:planned", "ask.not"),
          new Way("negotiat*", "ask.beginning"),
          new Way("who refused to sign?", "ask.question"),
          new Way("speaker:Halvard", "ask.speaker"),
          new Way("addressee:council", "ask.addressee"),
          new Way("actor:Castoria", "ask.actor"),
          new Way("state:Estmark kind:statement", "ask.state"),
          new Way("organ:council", "ask.organ"),
          new Way("type:CONSULT", "ask.type"),
          new Way("act:decline-to-sign", "ask.act"),
          new Way("status:refused", "ask.status"),
          new Way("reading:denies", "ask.reading"),
          new Way("sources:[2 TO 9]", "ask.sources"),
          new Way("outlet:\"Harbour Wire\"", "ask.outlet"),
          new Way("language:ru", "ask.language"),
          new Way("published:[2025-01-01 TO 2025-12-31]", "ask.published"),
          new Way("when:2025-09*", "ask.when"));

  private QueryLanguage() {}

  static void write(Html html) {
    html.open("details", "id", "how").element("summary", say("search.how"));
    html.element("p", say("search.language"));
    html.open("table").open("tbody");
    for (Way way : WAYS) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", way.query(), "href", "/search?q=" + Frame.encoded(way.query()));
      html.close().element("td", say(way.key())).closeLine();
    }
    html.close().close().closeLine();
  }
}
