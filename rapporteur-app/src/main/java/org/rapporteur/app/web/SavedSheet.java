package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.app.search.QueryException;
import org.rapporteur.app.store.SavedSearches;
import org.rapporteur.app.store.Store;

/** Searches that people keep, with what each finds now. */
final class SavedSheet {
  private final Keeper keeper;

  SavedSheet(Keeper keeper) {
    this.keeper = keeper;
  }

  /** All of them, for programs. */
  record All(int total, List<One> searches) {}

  /** One of them: how many it found when it was kept, and finds now. */
  record One(
      long number, String made, String who, String name, String query, long then, long now) {}

  /** The number of a search that was just kept. */
  record Kept(long number) {}

  private SavedSearches searches() throws Refusal {
    return keeper
        .store()
        .map(Store::searches)
        .orElseThrow(() -> new Refusal(409, say("saved.nowhere")));
  }

  private long found(String query) throws Refusal {
    try {
      return keeper.shelf().index().count(query);
    } catch (QueryException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  /** One that an older version kept and this one cannot read finds nothing. */
  private long foundNow(String query) {
    try {
      return keeper.shelf().index().count(query);
    } catch (QueryException e) {
      return 0;
    }
  }

  private List<One> all() throws Refusal {
    List<One> all = new ArrayList<>();
    if (keeper.isKeeping()) {
      for (SavedSearches.Saved one : searches().all()) {
        all.add(
            new One(
                one.number(),
                one.made().toString(),
                one.who(),
                one.name(),
                one.query(),
                one.found(),
                foundNow(one.query())));
      }
    }
    return all;
  }

  Answer json() throws Refusal {
    List<One> all = all();
    return Answer.json(RecordJson.line(new All(all.size(), all)));
  }

  Answer keptJson(Asked asked) throws Refusal {
    return Answer.json(RecordJson.line(new Kept(keep(asked)))).with(201);
  }

  Answer kept(Asked asked) throws Refusal {
    return Answer.seeOther("/searches#search-" + keep(asked));
  }

  private long keep(Asked asked) throws Refusal {
    String query = asked.text("q").strip();
    String name = asked.text("name").strip();
    SavedSearches searches = searches();
    if (query.isEmpty()) {
      throw new Refusal(400, say("saved.nothing"));
    }
    return searches.add(
        AdditionSheet.who(asked), name.isEmpty() ? query : name, query, found(query));
  }

  Answer removed(Asked asked) throws Refusal {
    String id = asked.id();
    if (!id.matches("\\d{1,12}")
        || !searches().remove(Long.parseLong(id), AdditionSheet.who(asked))) {
      throw Refusal.unknown("search", id);
    }
    return Answer.seeOther("/searches");
  }

  Answer list() throws Refusal {
    List<One> all = all();
    Html html = Frame.begun(say("place.searches"), "");
    String empty = keeper.isKeeping() ? "saved.none" : "saved.nowhere";
    Frame.section(html, "searches", say("saved.list"), all.isEmpty(), say(empty));
    html.open("ul", "class", "list");
    for (One one : all) {
      html.open("li", "id", "search-" + one.number());
      html.element("a", one.name(), "href", "/search?q=" + Frame.encoded(one.query())).text(" ");
      html.element("span", say("search.found", one.now()), "class", "badge");
      long more = one.now() - one.then();
      if (more != 0) {
        String key = more > 0 ? "saved.more" : "saved.fewer";
        html.text(" ").element("span", say(key, Math.abs(more)), "class", "badge strong");
      }
      html.element(
          "p",
          one.query() + " \u00B7 " + one.who() + ", " + Frame.minute(Instant.parse(one.made())),
          "class",
          "faint");
      html.open("details", "class", "correct").element("summary", say("saved.remove"));
      html.open("form", "action", "/searches/" + one.number() + "/remove", "method", "post");
      Frame.field(html, "who", say("correct.who"), true);
      html.element("button", say("saved.remove")).close().close().closeLine();
    }
    html.close().closeLine();
    return Frame.ended(html);
  }

  /** The form by which a search is kept, below what it finds. */
  static void form(Html html, String query) {
    html.open("details", "class", "correct").element("summary", say("saved.keep"));
    html.open("form", "action", "/searches", "method", "post");
    html.empty("input", "type", "hidden", "name", "q", "value", query);
    Frame.field(html, "name", say("saved.name"), true);
    Frame.field(html, "who", say("correct.who"), true);
    html.element("button", say("saved.keep")).close().closeLine();
  }
}
