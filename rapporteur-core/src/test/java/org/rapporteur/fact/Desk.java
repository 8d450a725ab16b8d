package org.rapporteur.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Family;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Story;
import org.rapporteur.model.Text;

/** Builds readings with claims by hand: one page of invented text a desk. */
final class Desk {
  private final String id;
  private final String text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Optional<String> outlet = Optional.empty();
  private LocalDate day = LocalDate.of(2024, 9, 20);

  Desk(String id, String text) {
    this.id = id;
    this.text = text;
  }

  private Evidence evidence(String words) {
    int at = text.indexOf(words);
    return new Evidence(id, new Span(at, at + words.length()), Optional.empty(), "step/test");
  }

  Party party(String name, Kind kind) {
    String key = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    if (entities.stream().noneMatch(e -> e.name().equals(name))) {
      entities.add(
          new Entity(
              "e" + entities.size(), Optional.of(key), kind, name, Optional.empty(), List.of()));
    }
    String entity =
        entities.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow().id();
    return new Party(Optional.empty(), name, Optional.of(entity), Optional.empty());
  }

  /** On a page of an outlet. */
  Desk of(String outlet) {
    this.outlet = Optional.of(outlet);
    return this;
  }

  Desk publishedOn(String day) {
    this.day = LocalDate.parse(day);
    return this;
  }

  Desk says(Statement.Kind kind, String words, Party... sources) {
    return says(kind, words, false, sources);
  }

  Desk says(Statement.Kind kind, String words, boolean negated, Party... sources) {
    Evidence evidence = evidence(words);
    claims.add(
        new Statement(
            evidence.id("s"),
            kind,
            List.of(evidence.span()),
            List.of(sources),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Statement.Stance.SAYS,
            negated,
            evidence));
    return this;
  }

  Desk act(String type, Event.Status status, String words, String day, Party actor, Party... to) {
    Evidence evidence = evidence(words);
    claims.add(
        new Event(
            evidence.id("e"),
            Optional.of(type),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(actor),
            List.of(to),
            evidence.span(),
            List.of(),
            status,
            false,
            day.isEmpty() ? Optional.empty() : Optional.of(Interval.day(LocalDate.parse(day))),
            Optional.empty(),
            List.of(),
            evidence));
    return this;
  }

  Desk figure(String low, String high, String measures, String holder) {
    Evidence evidence = evidence(measures);
    claims.add(
        new Figure(
            evidence.id("f"),
            Optional.of(new BigDecimal(low)),
            Optional.of(new BigDecimal(high)),
            "USD",
            Optional.empty(),
            Optional.empty(),
            holder.isEmpty() ? Optional.empty() : Optional.of(holder),
            measures,
            evidence));
    return this;
  }

  Reading reading() {
    int line = text.indexOf('\n') + 1;
    Article article =
        new Article(
            Page.ofText(id, text),
            text,
            List.of(
                new Block(new Span(0, line), Role.TITLE),
                new Block(new Span(line, text.length()), Role.BODY)),
            new Metadata(
                Optional.empty(), outlet, List.of(), List.of(), Optional.empty(), Optional.empty()),
            List.of(),
            List.of(),
            List.of());
    Optional<Dating> published =
        Optional.of(new Dating(Interval.day(day), Dating.Basis.METADATA, List.of()));
    return new Reading(
        new Entities(
            new Mentions(
                new Text(article, "en", List.of()), published, List.of(), List.of(), List.of()),
            entities,
            List.of()),
        claims);
  }

  /** A story of pages that are each a family of their own. */
  static Story story(Desk... desks) {
    List<Reading> readings = new ArrayList<>();
    List<Family> families = new ArrayList<>();
    for (Desk desk : desks) {
      readings.add(desk.reading());
      families.add(new Family("family-" + desk.id, List.of(desk.id), Optional.empty(), List.of()));
    }
    return new Story("story", readings, families);
  }
}
