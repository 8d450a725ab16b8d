package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Plural;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Story;

/** A story: who copied whom, what agrees, what differs, and each report beside the others. */
final class StorySheet {
  private final Shelf shelf;
  private final Story story;
  private final List<Fact> facts;

  StorySheet(Shelf shelf, Story story) {
    this.shelf = shelf;
    this.story = story;
    this.facts = shelf.facts(story);
  }

  Answer answer() {
    Html html = Frame.begun(Frame.title(story.readings().get(0)), "");
    html.open("section", "id", "families").element("h2", say("story.who"));
    html.element("p", say("story.copies"), "class", "faint");
    html.open("div", "class", "columns");
    story.families().forEach(family -> family(html, family));
    html.close().closeLine();
    facts(html, "differs", f -> !f.tensions().isEmpty());
    facts(html, "agrees", f -> f.tensions().isEmpty() && f.families() > 1);
    facts(html, "once", f -> f.tensions().isEmpty() && f.families() == 1);
    return Frame.ended(html);
  }

  private void family(Html html, Family family) {
    html.open("div", "class", "family");
    html.element("h3", family.pages().size() == 1 ? say("story.one") : say("story.several"));
    html.open("ul");
    pages(family).forEach(r -> Frame.listed(html, r));
    html.close();
    family.evidence().forEach(e -> html.element("p", e, "class", "faint"));
    html.element("h4", say("story.says")).open("ul", "class", "says");
    pages(family).stream()
        .limit(1)
        .forEach(page -> page.told().forEach(claim -> claim(html, page, claim)));
    html.close().closeLine();
  }

  private List<Reading> pages(Family family) {
    return story.readings().stream().filter(r -> family.pages().contains(r.id())).toList();
  }

  private static void claim(Html html, Reading page, Claim claim) {
    html.open("li");
    html.element(
        "a",
        page.voiceOf(claim).map(s -> voice(s) + ": ").orElse("") + line(claim),
        "href",
        Frame.path("pages", page.id()) + "#" + claim.id());
    html.closeLine();
  }

  private static String voice(Statement statement) {
    List<String> names = Sheets.names(statement.sources());
    return names.isEmpty() ? say("nobody") : String.join(", ", names);
  }

  /** A claim in a few words. */
  static String line(Claim claim) {
    return claim.match(
        s -> join(Sheets.names(s.sources())) + s.stance().code(),
        StorySheet::act,
        f -> f.value(n -> n.toPlainString()) + " " + f.unit() + ", " + f.measures());
  }

  private static String act(Event event) {
    List<String> to = Sheets.names(event.recipients());
    return join(Sheets.names(event.actors()))
        + event.deed()
        + (to.isEmpty() ? "" : ", " + String.join(", ", to))
        + ", "
        + event.status().code();
  }

  private static String join(List<String> names) {
    return names.isEmpty() ? "" : String.join(", ", names) + " \u00B7 ";
  }

  private void facts(Html html, String kind, Predicate<Fact> which) {
    List<Fact> some = facts.stream().filter(which).toList();
    if (some.isEmpty()) {
      return;
    }
    html.open("section", "id", kind)
        .element("h2", say("story." + kind))
        .open("ul", "class", "list");
    some.forEach(fact -> fact(html, fact));
    html.close().closeLine();
  }

  private void fact(Html html, Fact fact) {
    Optional<Reading> page = shelf.reading(fact.claim().evidence().article());
    String words =
        page.map(r -> fact.claim().evidence().span().of(r.article().text()).strip()).orElse("");
    html.open("li");
    html.element("a", words, "href", Frame.path("claims", fact.claim().id())).text(" ");
    html.element(
        "span",
        Plural.counted(fact.supports().size(), "telling")
            + ", "
            + Plural.counted(fact.sources(), "source"),
        "class",
        fact.sources() > 1 ? "badge strong" : "badge");
    page.ifPresent(r -> html.element("span", " " + Frame.origin(r), "class", "faint"));
    fact.tensions()
        .forEach(t -> html.text(" ").element("span", t.message(), "class", "badge against"));
    html.closeLine();
  }
}
