package org.rapporteur.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Interval;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.Words;

/** Who said what by which way, who did what, and the figures, differing ones side by side. */
final class ClaimSections {
  private static final String ARROW = " \u2192 ";

  private final Html html;
  private final Dossier dossier;
  private final Citations citations;

  ClaimSections(Html html, Dossier dossier, Citations citations) {
    this.html = html;
    this.dossier = dossier;
    this.citations = citations;
  }

  void acts() {
    if (dossier.events().isEmpty()) {
      return;
    }
    open("acts", "What happened", Plural.counted(dossier.events().size(), "act"));
    for (Dossier.Act act : dossier.events()) {
      html.open("article", "class", "claim", "id", "fact-" + act.fact());
      when(act.when(), act.words());
      html.open("div", "class", "told").open("p");
      html.element("span", act.what(), "class", "what").text(" ");
      act.type().ifPresent(type -> tag(type.toLowerCase(Locale.ROOT), ""));
      if (!act.status().equals("happened")) {
        tag(act.status(), "warn");
      }
      if (act.historical()) {
        tag("recalled", "");
      }
      act.place().ifPresent(place -> tag(place, ""));
      act.voice().ifPresent(voice -> html.element("span", "as told by " + voice, "class", "voice"));
      html.close();
      citations.evidence(html, act.words());
      html.close();
      foot(act.backing(), act.words());
      html.closeLine();
    }
    html.closeLine();
  }

  void sayings() {
    if (dossier.sayings().isEmpty()) {
      return;
    }
    open("sayings", "Who said what", "speaker" + ARROW + "relay" + ARROW + "outlet");
    bySpeaker().forEach(this::speaker);
    html.closeLine();
  }

  private Map<String, List<Dossier.Saying>> bySpeaker() {
    Map<String, List<Dossier.Saying>> all = new LinkedHashMap<>();
    for (Dossier.Saying saying : dossier.sayings()) {
      String speaker =
          saying.speakers().isEmpty()
              ? "Speaker not named"
              : String.join(" and ", saying.speakers().stream().distinct().toList());
      all.computeIfAbsent(speaker, s -> new ArrayList<>()).add(saying);
    }
    return all;
  }

  private void speaker(String name, List<Dossier.Saying> sayings) {
    html.open("div", "class", "speaker");
    html.open("h3").text(name).text(" ");
    html.element("small", Plural.counted(sayings.size(), "statement")).closeLine();
    for (Dossier.Saying saying : sayings) {
      html.open("article", "class", "claim", "id", "fact-" + saying.fact());
      when(saying.when(), saying.words());
      html.open("div", "class", "told");
      html.open(saying.kind().equals("direct") ? "blockquote" : "p");
      citations.cite(html, saying.text(), saying.words(), "what");
      html.close().open("p", "class", "tags");
      if (!saying.stance().equals("says")) {
        tag(saying.stance(), "");
      }
      if (saying.negated()) {
        tag("not said", "warn");
      }
      tag(saying.kind(), "");
      html.element("span", way(name, saying), "class", "voice").close();
      if (!saying.kind().equals("direct")) {
        citations.evidence(html, saying.words());
      }
      html.close();
      foot(saying.backing(), saying.words());
      html.closeLine();
    }
    html.closeLine();
  }

  private static String way(String speaker, Dossier.Saying saying) {
    List<String> way = new ArrayList<>(List.of(speaker));
    way.addAll(saying.relays());
    saying.outlet().ifPresent(way::add);
    String to =
        saying.addressees().isEmpty() ? "" : ", to " + String.join(" and ", saying.addressees());
    return String.join(ARROW, way) + to;
  }

  void figures() {
    if (dossier.figures().isEmpty()) {
      return;
    }
    open("figures", "Figures", "side by side where pages differ");
    html.open("div", "class", "figures");
    List<Dossier.Figures> groups = new ArrayList<>(dossier.figures());
    groups.sort(Comparator.comparing(g -> g.values().size() == 1)); // those that differ first
    for (Dossier.Figures group : groups) {
      boolean differ = group.values().size() > 1;
      html.open("div", "class", differ ? "measure differ" : "measure");
      html.element("h3", group.measures()).open("div", "class", "values");
      group.values().forEach(value -> value(value, group.measures()));
      html.close().closeLine();
    }
    html.close().closeLine();
  }

  private void value(Dossier.Value value, String measures) {
    html.open("div", "class", "value", "id", "fact-" + value.fact()).open("p");
    citations.cite(html, value.value(), value.words(), "amount");
    value.per().ifPresent(per -> html.element("span", " a " + per, "class", "per"));
    value.direction().ifPresent(d -> html.element("span", " " + d, "class", "per"));
    html.close();
    if (!value.measures().equals(measures)) {
      html.element("p", value.measures(), "class", "faint");
    }
    Optional<String> when = value.when().map(Days::within);
    String said =
        value.holder().map(h -> "says " + h).orElse("")
            + (value.holder().isPresent() && when.isPresent() ? ", " : "")
            + when.orElse("");
    html.element("p", said, "class", "faint");
    citations.evidence(html, value.words());
    foot(value.backing(), value.words());
    html.closeLine();
  }

  private void open(String id, String heading, String note) {
    html.open("section", "id", id).open("h2").text(heading).text(" ");
    html.element("small", note).closeLine();
  }

  /** The days it falls in; where no page says, the day it was told, which is another thing. */
  private void when(Optional<Interval> when, List<Words> words) {
    String told =
        words.stream()
            .findFirst()
            .flatMap(w -> citations.published(w.page()))
            .map(days -> "told " + Days.within(days))
            .orElse("day not known");
    html.element(
        "p",
        when.map(Days::within).orElse(told),
        "class",
        when.isPresent() ? "when" : "when told-on");
  }

  private void tag(String text, String type) {
    html.element("span", text.replace('-', ' '), "class", ("tag " + type).strip()).text(" ");
  }

  private void foot(Dossier.Backing backing, List<Words> words) {
    html.open("p", "class", "foot");
    Citations.badge(html, backing);
    citations.tellings(html, words);
    html.close();
  }
}
