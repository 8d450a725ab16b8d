package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.app.export.Days;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Plural;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;

/** Somebody: all spellings, offices, words, acts, and the pages that tell of them. */
final class WhoSheet {
  private static final int MOST = 100;

  private final Shelf shelf;

  WhoSheet(Shelf shelf) {
    this.shelf = shelf;
  }

  Answer all(Asked asked) throws Refusal {
    Html html = Frame.begun(say("place.who"), "");
    Parts.write(
        html,
        "/who",
        shelf.directory().active(),
        asked,
        (h, bearer) -> {
          h.open("li").element("a", bearer.name(), "href", Frame.path("who", bearer.id()));
          String counts =
              " " + bearer.kind().code() + ", " + Plural.counted(bearer.facts(), "fact");
          h.element("span", counts, "class", "faint").closeLine();
        });
    return Frame.ended(html);
  }

  Answer one(Asked asked, boolean isCorrectable) throws Refusal {
    Directory.Bearer bearer =
        shelf
            .directory()
            .find(asked.id())
            .orElseThrow(() -> Refusal.unknown("person, state or body", asked.id()));
    Html html = Frame.begun(bearer.name(), "");
    html.open("dl");
    term(html, "who.kind", bearer.kind().code());
    term(html, "who.spellings", String.join(" \u00B7 ", bearer.spellings));
    if (!bearer.offices.isEmpty()) {
      term(html, "who.offices", String.join(" \u00B7 ", bearer.offices));
    }
    html.closeLine();
    facts(html, "said", bearer.said);
    facts(html, "heard", bearer.heard);
    facts(html, "did", bearer.did);
    facts(html, "met", bearer.met);
    html.open("section", "id", "pages").element("h2", say("place.pages")).open("ul");
    bearer.pages.stream()
        .limit(MOST)
        .flatMap(p -> shelf.reading(p).stream())
        .forEach(r -> Frame.listed(html, r));
    html.close().closeLine();
    if (isCorrectable) {
      CorrectionForm.write(html, bearer.name(), CorrectionForm.NAMES);
    }
    return Frame.ended(html);
  }

  private static void term(Html html, String key, String value) {
    html.element("dt", say(key)).element("dd", value);
  }

  private void facts(Html html, String key, List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    html.open("section", "id", key).open("h2").text(say("who." + key) + " ");
    html.element("small", String.valueOf(facts.size())).closeLine();
    html.open("table").open("thead").open("tr");
    for (String column : List.of("day", "what", "sources")) {
      html.element("th", say("column." + column), "scope", "col");
    }
    html.close().close().open("tbody");
    facts.stream()
        .sorted(Comparator.comparing(WhoSheet::first).reversed().thenComparing(Fact::id))
        .limit(MOST)
        .forEach(fact -> fact(html, fact));
    html.close().close().closeLine();
  }

  private static LocalDate first(Fact fact) {
    return fact.when().map(Interval::from).or(fact::recorded).orElse(LocalDate.MIN);
  }

  private void fact(Html html, Fact fact) {
    String page = fact.claim().evidence().article();
    String text = shelf.reading(page).map(r -> r.article().text()).orElse("");
    String words =
        fact.claim()
            .match(s -> s.hull(), e -> e.evidence().span(), f -> f.evidence().span())
            .of(text);
    html.open("tr");
    html.element("th", fact.when().map(Days::within).orElse(say("day.unknown")), "scope", "row");
    html.open("td", "data-column", say("column.what"));
    html.element("span", StorySheet.line(fact.claim()), "class", "tag").text(" ");
    html.element(
        "a",
        words.replaceAll("\\s+", " ").strip(),
        "href",
        Frame.path("pages", page) + "#" + fact.claim().id());
    html.close();
    html.element(
        "td",
        Plural.counted(fact.sources(), "source")
            + shelf
                .reading(page)
                .map(Reading::article)
                .flatMap(a -> a.metadata().outlet())
                .map(o -> ", " + o)
                .orElse(""),
        "data-column",
        say("column.sources"));
    html.closeLine();
  }
}
