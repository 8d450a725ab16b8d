package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/**
 * Groups readings into stories and copies; the order of the readings does not matter. Copies are
 * found first and stand as one page, so that repetition weighs nothing. Then pages are grouped by
 * topic, and within each topic by event.
 */
public final class Clusterer implements Function<Collection<Reading>, List<Story>> {
  /** Neighbours of a page that may share its topic. */
  private static final int NEIGHBOURS = 60;

  /** Most pages of one topic: beyond, its own counts tell no more than those of all pages. */
  private static final int MAX_TOPIC = 2_000;

  private final Profiler profiler;

  /** Builds the stage from its data rows. */
  public Clusterer(Lexicon lexicon) {
    this.profiler = new Profiler(lexicon, Weights.DEFAULT);
  }

  @Override
  public List<Story> apply(Collection<Reading> readings) {
    List<Reading> sorted = readings.stream().sorted(Comparator.comparing(Reading::id)).toList();
    List<PageProfile> pages = sorted.stream().map(profiler).toList();
    int[] families = new Copies(pages).families();
    int[] stories = stories(pages, families);
    return new Stories(sorted, pages).of(families, stories);
  }

  /** The number of each page's story: that of the fullest page of its family. */
  int[] stories(List<PageProfile> pages, int[] families) {
    List<PageProfile> reports = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>(Linkage.byGroup(families).values());
    int[] first = new int[members.size()];
    for (int f = 0; f < first.length; f++) {
      first[f] = reports.size();
      reports.addAll(fullest(members.get(f).stream().map(pages::get).toList()));
    }
    int[] events = events(reports);
    int[] stories = new int[pages.size()];
    for (int f = 0; f < first.length; f++) {
      for (int page : members.get(f)) {
        stories[page] = events[first[f]];
      }
    }
    return stories;
  }

  /** The fullest page of each language, the fullest of all first: translations bear witness too. */
  private static List<PageProfile> fullest(List<PageProfile> family) {
    Map<String, PageProfile> byLanguage = new TreeMap<>();
    family.forEach(p -> byLanguage.merge(p.language(), p, BinaryOperator.maxBy(FULLEST)));
    return byLanguage.values().stream().sorted(FULLEST.reversed()).toList();
  }

  /** The longest page; among equals the choice cannot matter, as they hold the same words. */
  private static final Comparator<PageProfile> FULLEST =
      Comparator.<PageProfile>comparingInt(p -> p.length())
          .thenComparing(p -> p.shingles().length)
          .thenComparing(p -> Arrays.hashCode(p.shingles()))
          .thenComparing(PageProfile::id, Comparator.reverseOrder());

  private int[] events(List<PageProfile> reports) {
    Weights weights = profiler.weights();
    PageVectors vectors = PageVectors.of(reports, profiler.background(), weights);
    List<int[]> likely = likelyPairs(vectors);
    Linkage topics = new Linkage(reports.size(), vectors::cosine, weights.topicCut(), MAX_TOPIC);
    likely.forEach(p -> topics.add(p[0], p[1], vectors.cosine(p[0], p[1])));
    int[] topic = topics.groups();
    PageVectors local = vectors.within(topic);
    Linkage events = new Linkage(reports.size(), local, weights.storyCut(), Integer.MAX_VALUE);
    likely.stream()
        .filter(p -> topic[p[0]] == topic[p[1]])
        .forEach(p -> events.add(p[0], p[1], local.of(p[0], p[1])));
    return events.groups();
  }

  static List<int[]> likelyPairs(PageVectors vectors) {
    Neighbours neighbours = new Neighbours(vectors);
    List<int[]> likely = new ArrayList<>();
    for (int a = 0; a < vectors.size(); a++) {
      for (int b : neighbours.of(a, NEIGHBOURS)) {
        likely.add(new int[] {Math.min(a, b), Math.max(a, b)});
      }
    }
    return likely;
  }
}
