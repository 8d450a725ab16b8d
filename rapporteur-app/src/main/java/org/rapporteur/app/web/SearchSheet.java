package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.Map;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.search.Hit;
import org.rapporteur.app.search.Hits;
import org.rapporteur.app.search.QueryException;

/** What a query finds, with the words sought marked, and what to narrow it down by. */
final class SearchSheet {
  private final Keeper keeper;

  SearchSheet(Keeper keeper) {
    this.keeper = keeper;
  }

  Answer answer(Asked asked) throws Refusal {
    String query = asked.text("q");
    Html html = Frame.begun(say("search.title"), query);
    Hits hits;
    try {
      hits = keeper.shelf().index().search(query, Api.offset(asked), Api.LIMIT);
    } catch (QueryException e) {
      html.element("p", String.valueOf(e.getMessage()), "class", "refused", "role", "alert");
      return Frame.ended(html).with(400);
    }
    html.open("div", "class", "found").open("section", "id", "hits");
    html.element("h2", say("search.found", hits.total()));
    if (hits.total() == 0) {
      html.element("p", say("search.nothing"), "class", "faint");
    }
    hits.listed().forEach(hit -> hit(html, hit));
    further(html, query, hits);
    if (keeper.isKeeping() && !query.isBlank()) {
      SavedSheet.form(html, query);
    }
    QueryLanguage.write(html);
    html.closeLine();
    html.open("aside", "aria-label", say("search.narrow"));
    html.element("h2", say("search.narrow"));
    hits.facets().forEach((field, values) -> facet(html, query, field, values));
    return Frame.ended(html.close().closeLine());
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
        Frame.path(page ? "pages" : "claims", hit.id()));
    html.close().open("p");
    for (Hit.Piece piece : hit.words()) {
      if (piece.sought()) {
        html.element("mark", piece.text());
      } else {
        html.text(piece.text());
      }
    }
    html.close().open("p", "class", "faint").text(hit.kind() + ", ");
    html.element(
        "a", hit.title(), "href", Frame.path("pages", hit.page()) + (page ? "" : "#" + hit.id()));
    html.text(hit.outlet().map(o -> ", " + o).orElse(""));
    html.text(hit.published().map(d -> ", " + d).orElse(""));
    html.close().closeLine();
  }

  private static void further(Html html, String query, Hits hits) {
    int next = hits.offset() + hits.listed().size();
    if (next < hits.total() && next <= Api.MAX_OFFSET && !hits.listed().isEmpty()) {
      String href = "/search?q=" + Frame.encoded(query) + "&offset=" + next;
      html.open("p").element("a", say("list.further"), "href", href).closeLine();
    }
  }

  private static void facet(Html html, String query, String field, Map<String, Integer> values) {
    html.element("h3", say("facet." + field)).open("ul");
    values.forEach(
        (value, count) -> {
          String narrowed = (query + " " + field + ":\"" + value.replace("\"", "") + "\"").strip();
          html.open("li").element("a", value, "href", "/search?q=" + Frame.encoded(narrowed));
          html.element("span", " " + count, "class", "faint").closeLine();
        });
    html.closeLine();
  }
}
