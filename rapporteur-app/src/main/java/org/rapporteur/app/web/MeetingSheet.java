package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.export.Days;
import org.rapporteur.app.export.Html;
import org.rapporteur.model.Interval;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.Words;

/** A meeting of an organ with what happened on its days. */
final class MeetingSheet {
  private final Dossier dossier;
  private final List<Dossier.Standing> sessions;
  private final Interval days;
  private final Html html;

  MeetingSheet(Dossier dossier, List<Dossier.Standing> sessions) {
    this.dossier = dossier;
    this.sessions = sessions;
    this.days = sessions.get(0).valid();
    this.html = Frame.begun(sessions.get(0).label() + ", " + Days.within(days), "");
  }

  Answer answer() {
    html.open("p").text(say("meeting.of") + " ");
    html.element("a", dossier.name(), "href", Frame.path("organisations", dossier.organisation()));
    html.closeLine();
    table("where", sessions.stream().map(s -> new Line(s.label(), s.detail(), s.words())).toList());
    table("chair", acts("chair"));
    table(
        "signatures",
        dossier.signatures().stream()
            .filter(s -> s.valid().overlaps(days))
            .map(s -> new Line(s.label(), s.detail(), s.words()))
            .toList());
    table(
        "acts",
        dossier.events().stream()
            .filter(a -> a.when().filter(days::contains).isPresent())
            .filter(a -> a.act().filter("chair"::equals).isEmpty())
            .map(a -> new Line(a.what(), a.status().replace('-', ' '), a.words()))
            .toList());
    table(
        "said",
        dossier.sayings().stream()
            .filter(s -> s.when().filter(days::contains).isPresent())
            .map(s -> new Line(String.join(", ", s.speakers()), s.text(), s.words()))
            .toList());
    return Frame.ended(html);
  }

  /** A line with the words it was read from. */
  private record Line(String who, String what, List<Words> words) {}

  private List<Line> acts(String act) {
    return dossier.events().stream()
        .filter(a -> a.act().filter(act::equals).isPresent())
        .filter(a -> a.when().filter(w -> w.overlaps(days)).isPresent())
        .map(a -> new Line(String.join(", ", a.actors()), a.status(), a.words()))
        .toList();
  }

  private void table(String key, List<Line> lines) {
    html.open("section", "id", key).element("h2", say("meeting." + key));
    if (lines.isEmpty()) {
      html.element("p", say("meeting.none"), "class", "faint").closeLine();
      return;
    }
    html.open("table").open("thead").open("tr");
    for (String column : List.of("who", "what", "evidence")) {
      html.element("th", say("column." + column), "scope", "col");
    }
    html.close().close().open("tbody");
    for (Line line : lines) {
      html.open("tr").element("th", line.who(), "scope", "row");
      html.element("td", line.what(), "data-column", say("column.what"));
      html.open("td", "data-column", say("column.evidence"));
      Optional<Words> words = line.words().stream().findFirst();
      if (words.isEmpty()) {
        html.element("span", say("meeting.background"), "class", "faint");
      }
      words.ifPresent(
          w ->
              html.element("a", w.text(), "href", Frame.path("pages", w.page()) + "#" + w.claim()));
      html.close().closeLine();
    }
    html.close().close().closeLine();
  }
}
