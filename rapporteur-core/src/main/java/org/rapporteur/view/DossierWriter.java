package org.rapporteur.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Event;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Story;
import org.rapporteur.model.Support;
import org.rapporteur.model.Tension;

/** Lays out stories, facts and an organisation for a reader. */
public final class DossierWriter {
  private final Wording wording;
  private final Map<String, Fact> facts = new HashMap<>();

  private DossierWriter(Wording wording, List<Fact> facts) {
    this.wording = wording;
    facts.forEach(f -> this.facts.put(f.id(), f));
  }

  /**
   * The dossier of an organisation.
   *
   * @param organisation its ledger
   * @param name its name
   * @param stories all stories, with the readings whose words are shown
   * @param facts all facts of those stories
   * @param asOf the day the members and offices are shown for
   * @param known the last day of publication that is taken into account
   */
  public static Dossier write(
      Organisation organisation,
      String name,
      List<Story> stories,
      List<Fact> facts,
      LocalDate asOf,
      LocalDate known) {
    Set<String> copies = copies(stories);
    List<Fact> told =
        facts.stream()
            .filter(f -> f.recorded().map(d -> !d.isAfter(known)).orElse(true))
            .filter(f -> !isOnlyCopied(f, copies))
            .sorted(
                Comparator.<Fact, LocalDate>comparing(
                        f -> f.when().map(Interval::from).or(f::recorded).orElse(LocalDate.MAX))
                    .thenComparing(f -> -f.families())
                    .thenComparing(Fact::id))
            .toList();
    DossierWriter writer = new DossierWriter(Wording.of(stories), told);
    List<Dossier.Saying> sayings = new ArrayList<>();
    List<Dossier.Act> acts = new ArrayList<>();
    for (Fact fact : told) {
      boolean added =
          fact.claim()
              .match(
                  s -> sayings.add(writer.saying(fact, s)),
                  e -> acts.add(writer.act(fact, e)),
                  f -> false);
      assert added || fact.claim() instanceof Figure;
    }
    List<Dossier.Figures> figures = new FigureGroups(writer.wording).of(told);
    Standings standings = new Standings(writer.wording, writer.facts, asOf, known);
    return new Dossier(
        organisation.id(),
        name,
        asOf,
        known,
        summary(stories, told, figures.stream().mapToInt(f -> f.values().size()).sum()),
        standings.members(organisation),
        standings.offices(organisation),
        standings.sessions(organisation),
        standings.signatures(organisation),
        new DayRanker().rank(name, stories, told),
        sayings,
        acts,
        figures,
        sources(stories));
  }

  private static Set<String> copies(List<Story> stories) {
    Set<String> copies = new HashSet<>();
    for (Story story : stories) {
      for (Family family : story.families()) {
        family
            .origin()
            .ifPresent(o -> family.pages().stream().filter(p -> !p.equals(o)).forEach(copies::add));
      }
    }
    return copies;
  }

  /** Whether only copies tell it, in words that the report they copy does not have. */
  private static boolean isOnlyCopied(Fact fact, Set<String> copies) {
    return fact.tensions().isEmpty()
        && fact.supports().stream().map(Support::page).allMatch(copies::contains);
  }

  private static Dossier.Summary summary(List<Story> stories, List<Fact> facts, int figures) {
    int statements = 0;
    int events = 0;
    int tensions = 0;
    Optional<Interval> days = Optional.empty();
    for (Fact fact : facts) {
      statements += fact.claim() instanceof Statement ? 1 : 0;
      events += fact.claim() instanceof Event ? 1 : 0;
      for (Tension tension : fact.tensions()) {
        tensions += tension.fact().equals(fact.id()) ? 2 : 1;
      }
      Optional<Interval> when =
          fact.when().filter(w -> !w.from().equals(LocalDate.MIN) && !w.to().equals(LocalDate.MAX));
      days = when.isPresent() ? Optional.of(cover(days, when.get())) : days;
    }
    return new Dossier.Summary(
        stories.stream().mapToInt(s -> s.readings().size()).sum(),
        stories.stream().mapToInt(s -> s.families().size()).sum(),
        stories.size(),
        statements,
        events,
        figures,
        tensions / 2,
        days);
  }

  private static Interval cover(Optional<Interval> days, Interval more) {
    return days.map(
            d ->
                new Interval(
                    d.from().isBefore(more.from()) ? d.from() : more.from(),
                    d.to().isAfter(more.to()) ? d.to() : more.to()))
        .orElse(more);
  }

  /** How well a fact stands. */
  static Dossier.Backing backing(Fact fact) {
    int pages = (int) fact.supports().stream().map(Support::page).distinct().count();
    return new Dossier.Backing(pages, fact.families(), fact.sources(), fact.tensions());
  }

  private Dossier.Saying saying(Fact fact, Statement statement) {
    Optional<Reading> page = wording.reading(statement.evidence().article());
    return new Dossier.Saying(
        fact.id(),
        statement.sources().stream().map(p -> p.name()).distinct().toList(),
        statement.addressees().stream().map(p -> p.name()).distinct().toList(),
        statement.via(),
        page.flatMap(r -> r.article().metadata().outlet()),
        statement.kind().code(),
        statement.stance().code(),
        statement.negated(),
        fact.when(),
        wording.content(statement),
        backing(fact),
        wording.words(fact));
  }

  private Dossier.Act act(Fact fact, Event event) {
    Optional<Reading> page = wording.reading(event.evidence().article());
    Optional<String> voice =
        page.flatMap(
                r ->
                    r.claims().stream()
                        .filter(c -> c.id().equals(event.id()))
                        .findFirst()
                        .flatMap(r::voiceOf))
            .map(s -> Wording.names(s.sources()))
            .filter(v -> !v.isEmpty());
    return new Dossier.Act(
        fact.id(),
        event.type(),
        event.act(),
        event.actors().stream().map(p -> p.name()).distinct().toList(),
        event.recipients().stream().map(p -> p.name()).distinct().toList(),
        event.status().code(),
        event.historical(),
        fact.when(),
        event.place(),
        voice,
        wording.what(fact),
        backing(fact),
        wording.words(fact));
  }

  private static List<Dossier.Source> sources(List<Story> stories) {
    List<Dossier.Source> sources = new ArrayList<>();
    for (Story story : stories) {
      for (Family family : story.families()) {
        for (String id : family.pages()) {
          story.readings().stream()
              .filter(r -> r.id().equals(id))
              .findFirst()
              .ifPresent(r -> sources.add(source(r, family, story)));
        }
      }
    }
    sources.sort(
        Comparator.<Dossier.Source, LocalDate>comparing(
                s -> s.published().map(d -> d.days().from()).orElse(LocalDate.MAX))
            .thenComparing(Dossier.Source::id));
    return sources;
  }

  private static Dossier.Source source(Reading reading, Family family, Story story) {
    Metadata metadata = reading.article().metadata();
    Optional<Dating> published = metadata.published().or(reading::published);
    return new Dossier.Source(
        reading.id(),
        metadata.title(),
        metadata.outlet(),
        reading.article().page().url(),
        published,
        family.id(),
        family.pages().size(),
        family
            .origin()
            .filter(o -> !o.equals(reading.id()))
            .or(() -> metadata.agencies().stream().findFirst()),
        story.id());
  }
}
