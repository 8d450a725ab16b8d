package org.rapporteur.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Story;

/**
 * Groups readings into stories in the order of the list, as a live watch would: every page is
 * placed when it comes, and what late evidence merges or splits is told. A story's id is made of
 * the page it began with and stays.
 */
public final class StreamClusterer implements Function<List<Reading>, List<Story>> {
  private final Profiler profiler;
  private final boolean revises;
  private final Consumer<Revision> revisions;

  /** Builds the stage from its data rows. */
  public StreamClusterer(Lexicon lexicon) {
    this(lexicon, true, revision -> {});
  }

  /**
   * Builds the stage from its data rows.
   *
   * @param revises false to leave every page where it was placed on arrival
   * @param revisions is told of what late evidence moves, in order
   */
  public StreamClusterer(Lexicon lexicon, boolean revises, Consumer<Revision> revisions) {
    this.profiler = new Profiler(lexicon, Weights.DEFAULT);
    this.revises = revises;
    this.revisions = revisions;
  }

  @Override
  public List<Story> apply(List<Reading> readings) {
    StreamIndex index = new StreamIndex(profiler.background(), profiler.weights());
    List<PageProfile> pages = readings.stream().map(profiler).toList();
    pages.forEach(index::place);
    Integer[] byId = new Integer[pages.size()];
    Arrays.setAll(byId, i -> i);
    Arrays.sort(byId, Comparator.comparing(i -> pages.get(i).id()));
    int[] stories = new int[byId.length];
    Arrays.setAll(stories, i -> revises ? index.story(byId[i]) : index.firstStory(byId[i]));
    tell(index, pages);
    return new Stories(
            Arrays.stream(byId).map(readings::get).toList(),
            Arrays.stream(byId).map(pages::get).toList())
        .of(
            Arrays.stream(byId).mapToInt(index::family).toArray(),
            stories,
            story -> founder(story, pages));
  }

  private void tell(StreamIndex index, List<PageProfile> pages) {
    if (!revises) {
      return;
    }
    for (StreamPlaces.Move move : index.moves()) {
      revisions.accept(
          new Revision(
              pages.get(move.arrival()).id(),
              Stories.id(founder(move.from(), pages)),
              Stories.id(founder(move.to(), pages)),
              move.kind(),
              move.pages().stream().map(p -> pages.get(p).id()).sorted().toList()));
    }
  }

  private static String founder(int story, List<PageProfile> pages) {
    return story < 0 ? Integer.toString(story) : pages.get(story).id();
  }
}
