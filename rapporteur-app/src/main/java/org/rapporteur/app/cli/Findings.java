package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.StoryPipeline;
import org.rapporteur.app.export.DossierPage;
import org.rapporteur.app.store.Derived;
import org.rapporteur.app.wire.StoryJson;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Reading;
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
    List<Fact> facts = stories.stream().flatMap(s -> pipeline.merge().apply(s).stream()).toList();
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

  /** The stories in which the organisation is spoken of, and their facts. */
  Findings about(Organisations.Known organisation) {
    List<Story> about =
        stories.stream()
            .filter(s -> s.readings().stream().anyMatch(r -> names(r, organisation)))
            .toList();
    List<Reading> told = about.stream().flatMap(s -> s.readings().stream()).toList();
    List<String> pages = told.stream().map(Reading::id).toList();
    return new Findings(
        told,
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
    return reading.entities().all().stream()
        .anyMatch(
            e ->
                e.key().filter(organisation.keys()::contains).isPresent()
                    || organisation.names().contains(e.name()));
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

  /** The dossier of an organisation from these findings. */
  Dossier dossier(
      Organisations.Known organisation, StoryPipeline pipeline, LocalDate asOf, LocalDate known) {
    Organisation folded =
        pipeline.fold().apply(new Organisation(organisation.id(), List.of()), facts);
    return DossierWriter.write(folded, organisation.name(), stories, facts, asOf, known);
  }

  /** The dossier as an HTML file. */
  String html(Dossier dossier) {
    Map<String, Reading> byId = new TreeMap<>();
    readings.forEach(r -> byId.put(r.id(), r));
    return DossierPage.write(dossier, byId);
  }
}
