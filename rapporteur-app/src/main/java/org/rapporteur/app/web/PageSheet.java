package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.PageText;
import org.rapporteur.model.Block;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** A page with its claims marked in place, beside what was read from it; comments folded. */
final class PageSheet {
  private static final String PREFIX = "w";

  private final Html html;
  private final Reading reading;
  private final String text;

  private PageSheet(Html html, Reading reading) {
    this.html = html;
    this.reading = reading;
    this.text = reading.article().text();
  }

  static Answer answer(Reading reading, boolean isCorrectable) {
    Html html = Frame.begun(Frame.title(reading), "", Optional.of(JsonLd.of(reading)));
    new PageSheet(html, reading).write();
    if (isCorrectable) {
      CorrectionForm.write(html, reading.id(), CorrectionForm.PAGE);
    }
    return Frame.ended(html);
  }

  private void write() {
    html.element("p", Frame.origin(reading), "class", "faint");
    html.open("div", "class", "found").open("article", "class", "text");
    PageText told = new PageText(html, text, PREFIX, anchors());
    List<Block> blocks = reading.article().blocks();
    blocks.stream().filter(b -> b.role() != Role.COMMENT).forEach(told::write);
    if (blocks.stream().anyMatch(b -> b.role() == Role.COMMENT)) {
      html.open("details", "class", "comments").element("summary", say("page.comments"));
      blocks.stream().filter(b -> b.role() == Role.COMMENT).forEach(told::write);
      html.close();
    }
    html.closeLine();
    html.open("aside", "aria-label", say("page.read")).element("h2", say("page.read")).open("ul");
    reading.claims().forEach(this::claim);
    html.close().close().closeLine();
  }

  private Set<Span> anchors() {
    Set<Span> anchors = new TreeSet<>();
    reading.claims().forEach(c -> anchors.add(span(c)));
    return anchors;
  }

  private Span span(Claim claim) {
    return PageText.trimmed(
        text, claim.match(s -> s.hull(), e -> e.trigger(), f -> f.evidence().span()));
  }

  private void claim(Claim claim) {
    html.open("li", "id", claim.id());
    html.element("a", StorySheet.line(claim), "href", "#" + PageText.anchor(PREFIX, span(claim)));
    html.text(" ")
        .element("a", say("page.why"), "class", "faint", "href", Frame.path("claims", claim.id()));
    html.closeLine();
  }
}
