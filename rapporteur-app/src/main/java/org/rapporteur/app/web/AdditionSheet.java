package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Plural;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.app.store.Additions;
import org.rapporteur.app.store.Store;
import org.rapporteur.lexicon.Digest;

/** Adds pages, and lists what became of each. Works without a script. */
final class AdditionSheet {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How long the answer waits, so that a few pages are done when it is shown. */
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

  private final Keeper keeper;

  AdditionSheet(Keeper keeper) {
    this.keeper = keeper;
  }

  /** All additions, for programs. */
  record All(int total, List<One> additions) {}

  /** One of them with its pages. */
  record One(long number, String made, String who, String name, boolean ended, List<Page> pages) {
    static One of(Additions additions, Additions.Addition one) {
      return new One(
          one.number(),
          one.made().toString(),
          one.who(),
          one.name(),
          one.ended().isPresent(),
          additions.pages(one.number()).stream()
              .map(p -> new Page(p.origin(), p.state().code(), p.reason(), p.page()))
              .toList());
    }
  }

  /** What became of a page. */
  record Page(String origin, String state, String reason, Optional<String> page) {}

  /** The number of an addition that was just begun. */
  record Begun(long number) {}

  private Additions additions() throws Refusal {
    return keeper
        .store()
        .map(Store::additions)
        .orElseThrow(() -> new Refusal(409, say("add.nowhere")));
  }

  Answer json() throws Refusal {
    if (!keeper.isKeeping()) {
      return Answer.json(RecordJson.line(new All(0, List.of())));
    }
    Additions additions = additions();
    List<One> all = additions.all().stream().map(one -> One.of(additions, one)).toList();
    return Answer.json(RecordJson.line(new All(all.size(), all)));
  }

  Answer addedJson(Asked asked) throws Refusal {
    return Answer.json(RecordJson.line(new Begun(add(asked)))).with(201);
  }

  Answer added(Asked asked) throws Refusal {
    long number = add(asked);
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end && addition(number).ended().isEmpty()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
    }
    return Answer.seeOther("/additions/" + number);
  }

  private long add(Asked asked) throws Refusal {
    additions();
    List<Parcel> parcels = new ArrayList<>(asked.files());
    parcels.removeIf(Parcel::isEmpty);
    if (!asked.text("text").isBlank()) {
      parcels.add(pasted(asked));
    }
    if (parcels.isEmpty()) {
      throw new Refusal(400, say("add.nothing"));
    }
    try {
      return keeper.add(parcels, who(asked));
    } catch (BusyException e) {
      throw new Refusal(503, String.valueOf(e.getMessage()));
    }
  }

  /** Who does something: as they call themselves, and by which token. */
  static String who(Asked asked) throws Refusal {
    String who = asked.text("who").strip();
    if (who.isEmpty() && asked.by().isEmpty()) {
      throw new Refusal(400, say("who.missing"));
    }
    String token = asked.by().map(name -> "token " + name).orElse("");
    return who.isEmpty() ? token : token.isEmpty() ? who : who + " (" + token + ")";
  }

  private static Parcel pasted(Asked asked) throws Refusal {
    String text = asked.text("text");
    ObjectNode line = JSON.createObjectNode();
    line.put("id", "pasted-" + Digest.of(text, 8));
    line.put(text.stripLeading().startsWith("<") ? "html" : "text", text.replace("\r\n", "\n"));
    asked.day("date").ifPresent(day -> line.put("date", day.toString()));
    for (String field : List.of("title", "url", "outlet")) {
      String value = asked.text(field).strip();
      if (!value.isEmpty()) {
        line.put(field, value);
      }
    }
    return new Parcel("pasted.jsonl", (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Answer form() throws Refusal {
    Html html = Frame.begun(say("place.add"), "");
    if (!keeper.isKeeping()) {
      html.element("p", say("add.nowhere"), "class", "refused");
      return Frame.ended(html);
    }
    html.open("section", "id", "files").element("h2", say("add.files"));
    html.element("p", say("add.kinds"), "class", "faint");
    html.open("form", "action", "/add", "method", "post", "enctype", "multipart/form-data");
    html.open("label").text(say("add.file"));
    html.empty("input", "type", "file", "name", "file", "multiple", "", "required", "").close();
    Frame.field(html, "who", say("correct.who"), true);
    html.element("button", say("add.add")).close().closeLine();
    html.open("section", "id", "paste").element("h2", say("add.paste"));
    html.open("form", "action", "/add", "method", "post", "class", "asked");
    html.open("label", "class", "wide").text(say("add.text"));
    html.element("textarea", "", "name", "text", "rows", "12", "required", "").close();
    for (String field : List.of("title", "url", "outlet")) {
      Frame.field(html, field, say("add." + field), false);
    }
    html.open("label").text(say("add.date"));
    html.empty("input", "type", "date", "name", "date").close();
    Frame.field(html, "who", say("correct.who"), true);
    html.element("button", say("add.add")).close().closeLine();
    list(html);
    return Frame.ended(html);
  }

  private void list(Html html) throws Refusal {
    List<Additions.Addition> all = additions().all();
    Frame.section(html, "additions", say("add.list"), all.isEmpty(), say("add.none"));
    html.open("ul", "class", "list");
    all.forEach(
        one -> {
          html.open("li").element("a", one.name(), "href", "/additions/" + one.number());
          String state = one.ended().isPresent() ? "" : ", " + say("add.reading");
          html.element(
              "span", " " + one.who() + ", " + Frame.minute(one.made()) + state, "class", "faint");
          html.closeLine();
        });
    html.close().closeLine();
  }

  private Additions.Addition addition(long number) throws Refusal {
    return additions().all().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("addition", String.valueOf(number)));
  }

  Answer one(Asked asked) throws Refusal {
    if (!asked.id().matches("\\d{1,12}")) {
      throw Refusal.unknown("addition", asked.id());
    }
    Additions.Addition one = addition(Long.parseLong(asked.id()));
    List<Additions.Added> pages = additions().pages(one.number());
    Html html = Frame.begun(one.name(), "");
    html.element("p", one.who() + ", " + Frame.minute(one.made()), "class", "faint");
    html.open("p", "role", "status");
    if (one.ended().isEmpty()) {
      html.text(say("add.so-far", Plural.counted(pages.size(), "page")) + " ");
      html.element("a", say("add.again"), "href", "/additions/" + one.number());
    } else {
      html.text(say("add.ended", counts(pages)));
    }
    html.closeLine();
    html.open("table").open("thead").open("tr");
    for (String column : List.of("page", "became", "reason")) {
      html.element("th", say("column." + column), "scope", "col");
    }
    html.close().close().open("tbody");
    pages.forEach(page -> row(html, page));
    html.close().closeLine();
    html.open("p").element("a", say("add.more"), "href", "/add").closeLine();
    return Frame.ended(html);
  }

  private void row(Html html, Additions.Added page) {
    html.open("tr").open("th", "scope", "row");
    page.page()
        .ifPresentOrElse(
            id ->
                html.element(
                    "a",
                    keeper.shelf().reading(id).map(Frame::title).orElse(page.origin()),
                    "href",
                    Frame.path("pages", id)),
            () -> html.text(page.origin()));
    html.close().open("td", "data-column", say("column.became"));
    boolean failed = page.state() == Additions.State.FAILED;
    html.element(
        "span", say("added." + page.state().code()), "class", failed ? "badge against" : "badge");
    html.close().element("td", page.reason(), "data-column", say("column.reason")).closeLine();
  }

  private static String counts(List<Additions.Added> pages) {
    List<String> counts = new ArrayList<>();
    for (Additions.State state : Additions.State.values()) {
      long count = pages.stream().filter(p -> p.state() == state).count();
      counts.add(count + " " + say("added." + state.code()));
    }
    return String.join(", ", counts);
  }
}
