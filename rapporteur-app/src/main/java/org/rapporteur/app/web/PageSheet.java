package org.rapporteur.app.web;

import java.util.List;
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

  PageSheet(Html html, Reading reading) {
    this.html = html;
    this.reading = reading;
    this.text = reading.article().text();
  }

  void write() {
    html.element("p", Sheets.origin(reading), "class", "faint");
    html.open("div", "class", "found").open("article", "class", "text");
    PageText told = new PageText(html, text, PREFIX, anchors());
    List<Block> blocks = reading.article().blocks();
    blocks.stream().filter(b -> b.role() != Role.COMMENT).forEach(told::write);
    if (blocks.stream().anyMatch(b -> b.role() == Role.COMMENT)) {
      html.open("details").element("summary", "Comments by readers");
      blocks.stream().filter(b -> b.role() == Role.COMMENT).forEach(told::write);
      html.close();
    }
    html.closeLine();
    html.open("aside", "aria-label", "What was read").element("h2", "What was read").open("ul");
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
    String line =
        claim.match(
            s -> join(Sheets.names(s.sources())) + s.kind().code() + ", " + s.stance().code(),
            e -> join(Sheets.names(e.actors())) + e.deed() + ", " + e.status().code(),
            f -> f.measures());
    html.open("li", "id", claim.id());
    html.element("a", line, "href", "#" + PageText.anchor(PREFIX, span(claim)));
    html.text(" ").element("a", "why", "class", "faint", "href", Sheets.path("claims", claim.id()));
    html.closeLine();
  }

  private static String join(List<String> names) {
    return names.isEmpty() ? "" : String.join(", ", names) + " \u00B7 ";
  }
}
