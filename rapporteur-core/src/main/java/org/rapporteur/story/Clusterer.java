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

  /** The pages of a family, by number, and the fullest of them in each language. */
  private record FamilyReports(List<Integer> members, List<PageProfile> reports) {
    FamilyReports {
      members = List.copyOf(members);
      reports = List.copyOf(reports);
    }
  }

  /** The number of each page's story, the lowest of its pages: that of its family's reports. */
  int[] stories(List<PageProfile> pages, int[] families) {
    List<FamilyReports> all = new ArrayList<>();
    for (List<Integer> members : Linkage.byGroup(families).values()) {
      all.add(new FamilyReports(members, fullest(members.stream().map(pages::get).toList())));
    }
    // by what they hold, so that neither a page's id nor one more copy changes who is joined first
    all.sort(Comparator.comparing(f -> f.reports().get(0), FULLEST));
    List<PageProfile> reports = new ArrayList<>();
    int[] first = new int[all.size()];
    for (int f = 0; f < first.length; f++) {
      first[f] = reports.size();
      reports.addAll(all.get(f).reports());
    }
    List<Integer> events = Events.of(reports, profiler.background(), profiler.weights()).events();
    int[] lowest = new int[reports.size()];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (int f = 0; f < first.length; f++) {
      int event = events.get(first[f]);
      lowest[event] = Math.min(lowest[event], all.get(f).members().get(0));
    }
    int[] stories = new int[pages.size()];
    for (int f = 0; f < first.length; f++) {
      for (int page : all.get(f).members()) {
        stories[page] = lowest[events.get(first[f])];
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
}
