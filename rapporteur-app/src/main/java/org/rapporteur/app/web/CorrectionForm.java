package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import org.rapporteur.app.export.Html;

/** A form by which somebody puts something right; it works without a script. */
final class CorrectionForm {
  static final List<String> NAMES = List.of("merge", "split", "rename");
  static final List<String> STATEMENT = List.of("speaker", "day", "hide", "note");
  static final List<String> EVENT = List.of("not-an-event", "day", "hide", "note");
  static final List<String> FIGURE = List.of("hide", "note");
  static final List<String> PAGE = List.of("day", "story", "hide", "note");
  static final List<String> ENTRY = List.of("undo");

  private CorrectionForm() {}

  static void write(Html html, String target, List<String> kinds) {
    html.open("details", "class", "correct").element("summary", say("correct.open"));
    html.open("form", "action", "/corrections", "method", "post");
    html.empty("input", "type", "hidden", "name", "target", "value", target);
    html.open("label").text(say("correct.kind")).open("select", "name", "kind");
    kinds.forEach(kind -> html.element("option", say("correct." + kind), "value", kind));
    html.close().close();
    if (!kinds.equals(ENTRY)) {
      Frame.field(html, "value", say("correct.value"), false);
    }
    Frame.field(html, "who", say("correct.who"), true);
    Frame.field(html, "why", say("correct.why"), true);
    html.element("button", say("correct.keep")).close().closeLine();
  }
}
