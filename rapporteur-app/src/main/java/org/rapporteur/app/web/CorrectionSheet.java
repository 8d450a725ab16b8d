package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.time.Instant;
import java.util.List;
import org.rapporteur.app.correct.Correction;
import org.rapporteur.app.correct.CorrectionException;
import org.rapporteur.app.correct.Draft;
import org.rapporteur.app.correct.Outcome;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.RecordJson;

/** What people put right: the log, and new entries by form or by the API. */
final class CorrectionSheet {
  private final Keeper keeper;

  CorrectionSheet(Keeper keeper) {
    this.keeper = keeper;
  }

  /** All entries. */
  record Entries(int total, List<Entry> corrections) {}

  /** An entry. */
  record Entry(
      long number,
      String made,
      String who,
      String why,
      String kind,
      String target,
      String value,
      String state,
      String reason) {
    static Entry of(Outcome outcome) {
      Correction entry = outcome.correction();
      return new Entry(
          entry.number(),
          entry.made().toString(),
          entry.who(),
          entry.why(),
          entry.change().kind().code(),
          entry.change().target(),
          entry.change().value(),
          outcome.state().code(),
          outcome.reason());
    }
  }

  /** The number of an entry that was just kept. */
  record Kept(long number) {}

  private List<Entry> entries() {
    return keeper.shelf().corrections().stream().map(Entry::of).toList();
  }

  Answer json() {
    List<Entry> all = entries();
    return Answer.json(RecordJson.line(new Entries(all.size(), all)));
  }

  Answer keptJson(Asked asked) throws Refusal {
    return Answer.json(RecordJson.line(new Kept(keep(asked)))).with(201);
  }

  Answer kept(Asked asked) throws Refusal {
    return Answer.seeOther("/corrections#entry-" + keep(asked));
  }

  private long keep(Asked asked) throws Refusal {
    if (!keeper.isKeeping()) {
      throw new Refusal(409, say("correct.nowhere"));
    }
    Draft draft =
        new Draft(
            asked.text("kind"),
            asked.text("target"),
            asked.text("value"),
            asked.text("page"),
            AdditionSheet.who(asked),
            asked.text("why"));
    try {
      return keeper.correct(draft);
    } catch (CorrectionException e) {
      throw new Refusal(400, e.message());
    }
  }

  Answer list() {
    List<Entry> all = entries();
    Html html = Frame.begun(say("place.corrections"), "");
    String empty = keeper.isKeeping() ? "correct.none" : "correct.nowhere";
    Frame.section(html, "log", say("correct.log"), all.isEmpty(), say(empty));
    html.open("ul", "class", "list");
    all.forEach(entry -> entry(html, entry));
    html.close().closeLine();
    return Frame.ended(html);
  }

  private void entry(Html html, Entry entry) {
    html.open("li", "id", "entry-" + entry.number());
    html.element("b", entry.number() + "  " + say("correct." + entry.kind()) + " ");
    html.text(entry.target() + (entry.value().isEmpty() ? "" : " \u2192 " + entry.value()) + " ");
    boolean lost = entry.state().equals("needs-review");
    html.element("span", say("state." + entry.state()), "class", lost ? "badge against" : "badge");
    String reason = entry.reason().isEmpty() ? "" : " " + entry.reason() + ".";
    html.element(
        "p",
        entry.who()
            + ", "
            + Frame.minute(Instant.parse(entry.made()))
            + ": "
            + entry.why()
            + "."
            + reason,
        "class",
        "faint");
    if (keeper.isKeeping() && !entry.state().equals("undone")) {
      CorrectionForm.write(html, String.valueOf(entry.number()), CorrectionForm.ENTRY);
    }
    html.closeLine();
  }
}
