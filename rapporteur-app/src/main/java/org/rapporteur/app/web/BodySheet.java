package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.export.Days;
import org.rapporteur.app.export.DossierPage;
import org.rapporteur.app.export.Html;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;
import org.rapporteur.view.Dossier;

/**
 * An organisation: who belonged and held office on a day, as known on another; and its meetings.
 */
final class BodySheet {
  private final Shelf shelf;
  private final String id;

  BodySheet(Shelf shelf, String id) {
    this.shelf = shelf;
    this.id = id;
  }

  Answer answer(Asked asked) throws Refusal {
    Optional<LocalDate> known = asked.day("known");
    Dossier dossier = dossier(asked.day("as-of"), known);
    Html html = Frame.begun(dossier.name(), "");
    html.open("form", "action", Frame.path("organisations", id), "class", "days-asked");
    day(html, "as-of", dossier.asOf());
    day(html, "known", dossier.known());
    html.element("button", say("body.show"));
    html.element("a", say("body.print"), "href", Frame.path("organisations", id) + "/dossier");
    html.closeLine();
    html.element("p", say("body.days"), "class", "faint");
    steps(html, dossier);
    meetings(html, dossier);
    CohesionSection.write(html, shelf.cohesion(id, known));
    DossierPage.sections(html, dossier, readings(), page -> Frame.path("pages", page));
    return Frame.ended(html);
  }

  private Dossier dossier(Optional<LocalDate> asOf, Optional<LocalDate> known) throws Refusal {
    return shelf.dossier(id, asOf, known).orElseThrow(() -> Refusal.unknown("organisation", id));
  }

  private Map<String, Reading> readings() {
    Map<String, Reading> byId = new HashMap<>();
    shelf.readings().forEach(r -> byId.put(r.id(), r));
    return byId;
  }

  private static void day(Html html, String name, LocalDate day) {
    html.open("label").text(say("body." + name));
    html.empty("input", "type", "date", "name", name, "value", day.toString()).close();
  }

  /** The days before and behind on which something began, to go through one by one. */
  private void steps(Html html, Dossier dossier) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (List<Dossier.Standing> some :
        List.of(dossier.members(), dossier.offices(), dossier.sessions(), dossier.signatures())) {
      some.forEach(one -> days.add(one.valid().from()));
    }
    days.remove(LocalDate.MIN);
    html.open("p", "class", "parts");
    step(html, "body.earlier", days.lower(dossier.asOf()), dossier.known());
    step(html, "body.later", days.higher(dossier.asOf()), dossier.known());
    html.closeLine();
  }

  private void step(Html html, String key, @Nullable LocalDate day, LocalDate known) {
    if (day != null) {
      String query = "?as-of=" + day + "&known=" + known;
      html.element("a", say(key, day), "href", Frame.path("organisations", id) + query).text(" ");
    }
  }

  /** Meetings of one organ on the same days, by a name that stays. */
  private static Map<String, List<Dossier.Standing>> meetings(Dossier dossier) {
    Map<String, List<Dossier.Standing>> all = new LinkedHashMap<>();
    for (Dossier.Standing session : dossier.sessions()) {
      Interval days = session.valid();
      String key = days.from() + "~" + session.label().replaceAll("[^\\p{L}\\p{N}]+", "-");
      all.computeIfAbsent(key, k -> new ArrayList<>()).add(session);
    }
    return all;
  }

  private void meetings(Html html, Dossier dossier) {
    Map<String, List<Dossier.Standing>> all = meetings(dossier);
    if (all.isEmpty()) {
      return;
    }
    html.open("section", "id", "meetings").element("h2", say("body.meetings"));
    html.open("ul", "class", "chips");
    all.forEach(
        (key, sessions) -> {
          Dossier.Standing first = sessions.get(0);
          String name = first.label() + ", " + Days.within(first.valid());
          html.open("li")
              .element("a", name, "href", Frame.path("meetings", id + "~" + key))
              .close();
        });
    html.close().closeLine();
  }

  /** One meeting: who was there, who was in the chair, who signed and who would not. */
  static Answer meeting(Shelf shelf, String address) throws Refusal {
    int tilde = address.indexOf('~');
    Refusal none = Refusal.unknown("meeting", address);
    if (tilde < 0) {
      throw none;
    }
    BodySheet body = new BodySheet(shelf, address.substring(0, tilde));
    Dossier dossier = body.dossier(Optional.empty(), Optional.empty());
    List<Dossier.Standing> sessions =
        Optional.ofNullable(meetings(dossier).get(address.substring(tilde + 1)))
            .orElseThrow(() -> none);
    return new MeetingSheet(dossier, sessions).answer();
  }
}
