package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.StoryPipeline;
import org.rapporteur.app.export.DossierPage;
import org.rapporteur.app.store.Derived;
import org.rapporteur.app.wire.StoryJson;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.DossierWriter;

/**
 * What a number of readings amount to.
 *
 * @param readings all of them
 * @param stories the stories they tell
 * @param facts what those claim, merged
 */
record Findings(List<Reading> readings, List<Story> stories, List<Fact> facts) {

  static Findings of(List<Reading> readings, StoryPipeline pipeline) {
    List<Story> stories = pipeline.cluster().apply(readings);
    List<Fact> facts = pipeline.factsOf(stories);
    return new Findings(readings, stories, facts);
  }

  /**
   * What the pages amount to that are known to have been published by a day; others, those of an
   * unknown day among them, were not there to be read.
   */
  private Findings knownBy(LocalDate day, StoryPipeline pipeline) {
    return of(
        readings.stream()
            .filter(r -> r.published().filter(d -> !d.days().last().isAfter(day)).isPresent())
            .toList(),
        pipeline);
  }

  /** What they amount to about an organisation, by the pages known by a day or by all. */
  Findings about(
      Organisations.Known organisation, Optional<LocalDate> known, StoryPipeline pipeline) {
    return known.map(day -> knownBy(day, pipeline)).orElse(this).about(organisation);
  }

  /** The stories as a store keeps them. */
  List<Derived.Told> told() {
    Map<String, List<Fact>> byStory = StoryJson.byStory(stories, facts);
    return stories.stream()
        .map(
            s -> {
              List<Fact> told = byStory.getOrDefault(s.id(), List.of());
              return new Derived.Told(s, told, StoryJson.line(s, told));
            })
        .toList();
  }

  /**
   * The pages that tell of the organisation, with the stories and facts they tell: those that name
   * it or a part of it in their title or body, and copies of these. Another page of the same story
   * that never names it is not about it, nor is one that only links to news of it.
   */
  Findings about(Organisations.Known organisation) {
    List<Story> about = new ArrayList<>();
    Set<String> pages = new HashSet<>();
    for (Story story : stories) {
      Set<String> naming = new HashSet<>();
      story.readings().stream()
          .filter(r -> names(r, organisation))
          .forEach(r -> naming.add(r.id()));
      List<Family> families =
          story.families().stream()
              .filter(f -> f.pages().stream().anyMatch(naming::contains))
              .toList();
      families.forEach(f -> pages.addAll(f.pages()));
      List<Reading> told = story.readings().stream().filter(r -> pages.contains(r.id())).toList();
      if (!told.isEmpty()) {
        about.add(new Story(story.id(), told, families));
      }
    }
    return new Findings(
        about.stream().flatMap(s -> s.readings().stream()).toList(),
        about,
        facts.stream()
            .filter(f -> f.supports().stream().anyMatch(s -> pages.contains(s.page())))
            .toList());
  }

  /** How many pages name the organisation. */
  int naming(Organisations.Known organisation) {
    return (int) readings.stream().filter(r -> names(r, organisation)).count();
  }

  private static boolean names(Reading reading, Organisations.Known organisation) {
    Set<String> ids = new HashSet<>();
    for (Entity entity : reading.entities().all()) {
      if (entity.key().filter(organisation.keys()::contains).isPresent()
          || organisation.names().contains(entity.name())) {
        ids.add(entity.id());
      }
    }
    return !ids.isEmpty()
        && reading.entities().references().stream()
            .filter(r -> ids.contains(r.entity()))
            .anyMatch(r -> isTold(reading, r.mention().span()));
  }

  private static boolean isTold(Reading reading, Span span) {
    return reading.article().blocks().stream()
        .anyMatch(b -> b.role().isTold() && b.span().contains(span));
  }

  /** The last day on which one of the pages was published. */
  Optional<LocalDate> lastPublished() {
    return readings.stream()
        .flatMap(r -> r.published().stream())
        .map(Dating::days)
        .map(Interval::last)
        .filter(d -> !d.equals(LocalDate.MAX))
        .max(Comparator.naturalOrder());
  }

  /** The ledger of an organisation from these findings. */
  Organisation folded(Organisations.Known organisation, StoryPipeline pipeline) {
    return pipeline.organisation(organisation.id(), stories, facts);
  }

  /** The dossier of an organisation from these findings. */
  Dossier dossier(
      Organisations.Known organisation, StoryPipeline pipeline, LocalDate asOf, LocalDate known) {
    Organisation folded = folded(organisation, pipeline);
    return DossierWriter.write(folded, organisation.name(), stories, facts, asOf, known);
  }

  /** The dossier as an HTML file. */
  String html(Dossier dossier) {
    Map<String, Reading> byId = new TreeMap<>();
    readings.forEach(r -> byId.put(r.id(), r));
    return DossierPage.write(dossier, byId);
  }
}
