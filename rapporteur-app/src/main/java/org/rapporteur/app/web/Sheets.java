package org.rapporteur.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.export.Days;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Plural;
import org.rapporteur.app.search.Hit;
import org.rapporteur.app.search.Hits;
import org.rapporteur.app.search.QueryException;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/** The desk's pages. They work without a script; every line leads to the words behind it. */
final class Sheets {
  private static final int NEWEST = 30;
  private static final int LARGEST = 20;

  private final Shelf shelf;

  Sheets(Shelf shelf) {
    this.shelf = shelf;
  }

  Answer start() {
    Html html = begun("Desk", "");
    html.open("section", "id", "bodies").element("h2", "Organisations");
    if (shelf.bodies().isEmpty()) {
      html.element("p", "No page names an organisation that has a data file.", "class", "faint");
    }
    html.open("ul", "class", "tiles");
    for (Shelf.Body body : shelf.bodies()) {
      html.open("li").open("a", "href", path("organisations", body.id()));
      html.element("b", body.name()).text(Plural.counted(body.pages(), "page")).close().closeLine();
    }
    html.close().closeLine();
    html.open("section", "id", "stories").element("h2", "Most told stories").open("ul");
    shelf.stories().stream().limit(LARGEST).forEach(story -> told(html, story));
    html.close().closeLine();
    html.open("section", "id", "newest").element("h2", "Newest pages").open("ul");
    shelf.readings().stream()
        .sorted(Comparator.comparing(Sheets::day).reversed().thenComparing(Reading::id))
        .limit(NEWEST)
        .forEach(reading -> listed(html, reading));
    return ended(html.close().closeLine());
  }

  private static void told(Html html, Story story) {
    Reading first = story.readings().get(0);
    html.open("li").element("a", title(first), "href", path("stories", story.id()));
    html.text(" ");
    html.element(
        "span",
        Plural.counted(story.readings().size(), "page")
            + ", "
            + Plural.counted(story.families().size(), "independent report"),
        "class",
        story.families().size() > 1 ? "badge strong" : "badge");
    html.closeLine();
  }

  private static void listed(Html html, Reading reading) {
    html.open("li").element("a", title(reading), "href", path("pages", reading.id()));
    html.element("span", " " + origin(reading), "class", "faint").closeLine();
  }

  /** Outlet and day. */
  static String origin(Reading reading) {
    String day = reading.published().map(Dating::days).map(Days::within).orElse("day not known");
    return reading.article().metadata().outlet().map(o -> o + ", ").orElse("") + day;
  }

  static String title(Reading reading) {
    return reading.article().metadata().title().orElse(reading.id());
  }

  private static String day(Reading reading) {
    return reading.published().map(d -> d.days().from().toString()).orElse("");
  }

  Answer search(Asked asked) throws Refusal {
    String query = asked.text("q");
    Hits hits;
    try {
      hits = shelf.index().search(query, Api.offset(asked), Api.LIMIT);
    } catch (QueryException e) {
      Html html = begun("Search", query);
      html.element("p", String.valueOf(e.getMessage()), "class", "refused", "role", "alert");
      return ended(html).with(400);
    }
    Html html = begun("Search", query);
    html.open("div", "class", "found").open("section", "id", "hits");
    html.element("h2", hits.total() + " found");
    hits.listed().forEach(hit -> hit(html, hit));
    further(html, query, hits);
    html.closeLine();
    html.open("aside", "aria-label", "Narrow down");
    hits.facets().forEach((field, values) -> facet(html, query, field, values));
    return ended(html.close().closeLine());
  }

  private static void hit(Html html, Hit hit) {
    boolean page = hit.kind().equals("page");
    html.open("article", "class", "hit");
    String head = String.join(", ", hit.who());
    String what = hit.what().orElse(hit.title());
    html.open("h3");
    html.element(
        "a",
        head.isEmpty() ? what : head + " \u00B7 " + what,
        "href",
        path(page ? "pages" : "claims", hit.id()));
    html.close().open("p");
    for (Hit.Piece piece : hit.words()) {
      if (piece.sought()) {
        html.element("mark", piece.text());
      } else {
        html.text(piece.text());
      }
    }
    html.close().open("p", "class", "faint").text(hit.kind() + " in ");
    html.element(
        "a", hit.title(), "href", path("pages", hit.page()) + (page ? "" : "#" + hit.id()));
    html.text(hit.outlet().map(o -> ", " + o).orElse(""));
    html.text(hit.published().map(d -> ", " + d).orElse(""));
    html.close().closeLine();
  }

  private static void further(Html html, String query, Hits hits) {
    int next = hits.offset() + hits.listed().size();
    if (next < hits.total() && next <= Api.MAX_OFFSET && !hits.listed().isEmpty()) {
      String href = "/search?q=" + encoded(query) + "&offset=" + next;
      html.open("p").element("a", "Further", "href", href).closeLine();
    }
  }

  private static void facet(Html html, String query, String field, Map<String, Integer> values) {
    html.element("h3", field).open("ul");
    values.forEach(
        (value, count) -> {
          String narrowed = (query + " " + field + ":\"" + value.replace("\"", "") + "\"").strip();
          html.open("li").element("a", value, "href", "/search?q=" + encoded(narrowed));
          html.element("span", " " + count, "class", "faint").closeLine();
        });
    html.closeLine();
  }

  Answer page(String id) throws Refusal {
    Reading reading = Api.reading(shelf, id);
    Html html = begun(title(reading), "");
    new PageSheet(html, reading).write();
    return ended(html);
  }

  Answer story(String id) throws Refusal {
    Story story = Api.story(shelf, id);
    Html html = begun("Story: " + title(story.readings().get(0)), "");
    html.open("section", "id", "families").element("h2", "Who told it");
    for (Family family : story.families()) {
      html.open("div", "class", "family");
      html.element("h3", family.pages().size() == 1 ? "One report" : "Copies of one report");
      html.open("ul");
      story.readings().stream()
          .filter(r -> family.pages().contains(r.id()))
          .forEach(r -> listed(html, r));
      html.close();
      family.evidence().forEach(e -> html.element("p", e, "class", "faint"));
      html.closeLine();
    }
    html.closeLine();
    html.open("section", "id", "facts").element("h2", "What it says").open("ul");
    for (Fact fact : shelf.facts(story)) {
      fact(html, story, fact);
    }
    return ended(html.close().closeLine());
  }

  private static void fact(Html html, Story story, Fact fact) {
    Optional<Reading> page =
        story.readings().stream()
            .filter(r -> r.id().equals(fact.claim().evidence().article()))
            .findFirst();
    String words =
        page.map(r -> fact.claim().evidence().span().of(r.article().text()).strip()).orElse("");
    html.open("li");
    html.element("a", words, "href", path("claims", fact.claim().id())).text(" ");
    html.element(
        "span",
        Plural.counted(fact.supports().size(), "telling")
            + ", "
            + Plural.counted(fact.sources(), "source"),
        "class",
        fact.sources() > 1 ? "badge strong" : "badge");
    fact.tensions()
        .forEach(t -> html.text(" ").element("span", t.message(), "class", "badge against"));
    html.closeLine();
  }

  Answer claim(String id) throws Refusal {
    String text = shelf.explained(id).orElseThrow(() -> Refusal.unknown("claim", id));
    Html html = begun("Why " + id + " was read", "");
    html.open("p");
    shelf
        .pageOf(id)
        .ifPresent(
            r ->
                html.element("a", "Show it on its page", "href", path("pages", r.id()) + "#" + id));
    html.close().element("pre", text, "tabindex", "0");
    return ended(html);
  }

  Answer body(Asked asked) throws Refusal {
    return Answer.dossier(
        shelf.html(
            shelf
                .dossier(asked.id(), asked.day("as-of"), asked.day("known"))
                .orElseThrow(() -> Refusal.unknown("organisation", asked.id()))));
  }

  static String refused(Refusal refusal) {
    Html html = begun("Not to be had", "");
    html.element("p", refusal.message(), "class", "refused", "role", "alert");
    return ended(html).text();
  }

  private static Html begun(String title, String query) {
    Html html = new Html();
    html.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title + " \u00B7 Rapporteur");
    html.empty("link", "rel", "stylesheet", "href", "/desk.css").closeLine();
    html.open("body").open("header", "class", "top desk");
    html.open("p", "class", "kicker").element("a", "Rapporteur", "href", "/").close();
    html.element("h1", title);
    html.open("form", "action", "/search", "role", "search");
    html.open("label")
        .text("Find words, names under any spelling, speaker:name, type:CONSULT \u2026");
    html.empty("input", "type", "search", "name", "q", "value", query, "maxlength", "1000");
    html.close().element("button", "Find").close();
    return html.closeLine().open("main");
  }

  private static Answer ended(Html html) {
    return Answer.html(html.closeLine().close().close().document());
  }

  static String path(String kind, String id) {
    return "/" + kind + "/" + encoded(id);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static List<String> names(List<org.rapporteur.model.Party> parties) {
    return parties.stream().map(org.rapporteur.model.Party::name).toList();
  }
}
