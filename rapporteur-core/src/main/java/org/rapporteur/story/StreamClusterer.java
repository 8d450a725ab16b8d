package org.rapporteur.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/**
 * Groups readings into stories in the order of the list, each placed once and never moved: what a
 * live watch would have answered, without hindsight.
 */
public final class StreamClusterer implements Function<List<Reading>, List<Story>> {
  private final Profiler profiler;

  /** Builds the stage from its data rows. */
  public StreamClusterer(Lexicon lexicon) {
    this.profiler = new Profiler(lexicon, Weights.STREAM);
  }

  @Override
  public List<Story> apply(List<Reading> readings) {
    StreamIndex index = new StreamIndex(profiler.background(), profiler.weights());
    List<PageProfile> pages = readings.stream().map(profiler).toList();
    pages.forEach(index::place);
    Integer[] byId = new Integer[pages.size()];
    Arrays.setAll(byId, i -> i);
    Arrays.sort(byId, Comparator.comparing(i -> pages.get(i).id()));
    return new Stories(
            Arrays.stream(byId).map(readings::get).toList(),
            Arrays.stream(byId).map(pages::get).toList())
        .of(
            Arrays.stream(byId).mapToInt(index::family).toArray(),
            Arrays.stream(byId).mapToInt(index::story).toArray());
  }
}
