package org.rapporteur.app.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Story;
import org.rapporteur.model.Support;
import org.rapporteur.model.Tension;

/** Stories as lines of {@code stories --json}, as {@code docs/formats.md} describes them. */
public final class StoryJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryJson() {}

  /** One story with its facts. */
  record WireStory(
      String story, List<String> pages, List<List<String>> families, List<WireFact> facts) {}

  /** One fact; {@code contradicts} holds ids of facts. */
  record WireFact(
      String id,
      String kind,
      List<WireClaim> claims,
      int families,
      int sources,
      List<String> contradicts) {}

  /** A claim of a page. */
  record WireClaim(String page, String claim) {}

  /** The story as one line, without its end. */
  public static String line(Story story, List<Fact> facts) {
    try {
      return JSON.writeValueAsString(
          new WireStory(
              story.id(),
              story.readings().stream().map(Reading::id).toList(),
              story.families().stream().map(Family::pages).toList(),
              facts.stream().map(StoryJson::fact).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a story that cannot be written: " + story.id(), e);
    }
  }

  /** What late evidence moved. */
  record WireRevision(String revision, String by, String from, String to, List<String> moved) {}

  /** The revision as one line, without its end. */
  public static String line(Revision revision) {
    try {
      return JSON.writeValueAsString(
          new WireRevision(
              revision.kind().code(),
              revision.page(),
              revision.from(),
              revision.to(),
              revision.pages()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a revision that cannot be written: " + revision, e);
    }
  }

  private static WireFact fact(Fact fact) {
    return new WireFact(
        fact.id(),
        fact.claim().match(s -> "statement", e -> "event", f -> "figure"),
        fact.supports().stream().map(s -> new WireClaim(s.page(), s.claim())).toList(),
        fact.families(),
        fact.sources(),
        fact.tensions().stream().map(Tension::fact).distinct().sorted().toList());
  }

  /** Facts by the story whose pages support them first. */
  public static Map<String, List<Fact>> byStory(List<Story> stories, List<Fact> facts) {
    Map<String, String> storyOf = new TreeMap<>();
    stories.forEach(s -> s.readings().forEach(r -> storyOf.put(r.id(), s.id())));
    Map<String, List<Fact>> all = new TreeMap<>();
    for (Fact fact : facts) {
      Support first = fact.supports().get(0);
      String story = storyOf.getOrDefault(first.page(), "");
      all.computeIfAbsent(story, k -> new ArrayList<>()).add(fact);
    }
    all.values().forEach(f -> f.sort(Comparator.comparing(Fact::id)));
    return all;
  }
}
