package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.export.Html;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

/** Why a claim was read, and how to put it right. */
final class ClaimSheet {
  private ClaimSheet() {}

  static Answer of(Shelf shelf, String id, boolean isCorrectable) throws Refusal {
    String text = shelf.explained(id).orElseThrow(() -> Refusal.unknown("claim", id));
    Reading page = shelf.pageOf(id).orElseThrow(() -> Refusal.unknown("claim", id));
    Claim claim = page.claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    Html html = Frame.begun(StorySheet.line(claim), "");
    html.open("p");
    html.element("a", say("claim.page"), "href", Frame.path("pages", page.id()) + "#" + id);
    for (Party party : parties(claim)) {
      Optional<Entity> entity = party.entity().flatMap(page.entities()::entity);
      entity
          .map(Directory::id)
          .filter(who -> shelf.directory().find(who).isPresent())
          .ifPresent(
              who ->
                  html.text(" \u00B7 ").element("a", party.name(), "href", Frame.path("who", who)));
    }
    html.close();
    String where = Frame.title(page) + ", " + Frame.origin(page);
    html.element("p", where, "class", "faint").element("h2", say("claim.why"));
    html.element("pre", text, "tabindex", "0", "role", "region", "aria-label", say("claim.why"));
    if (isCorrectable) {
      CorrectionForm.write(
          html,
          id,
          claim.match(
              s -> CorrectionForm.STATEMENT,
              e -> CorrectionForm.EVENT,
              f -> CorrectionForm.FIGURE));
    }
    return Frame.ended(html);
  }

  private static List<Party> parties(Claim claim) {
    return claim.match(s -> s.sources(), e -> e.actors(), f -> List.of());
  }
}
