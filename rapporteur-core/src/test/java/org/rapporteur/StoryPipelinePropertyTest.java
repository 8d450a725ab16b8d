package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/** What must hold across pages, whichever pages there are and in whatever order they come. */
class StoryPipelinePropertyTest {
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;
  private static final StoryPipeline PIPELINE = RAPPORTEUR.stories();
  private static final List<Page> PAGES = Samples.pages();
  private static final List<Reading> READINGS = PAGES.stream().map(RAPPORTEUR::read).toList();
  private static final List<Story> STORIES = PIPELINE.cluster().apply(READINGS);
  private static final List<Fact> FACTS = PIPELINE.facts(READINGS);

  @Property(tries = 12)
  void the_order_of_the_pages_changes_no_story_no_fact_and_no_ledger(@ForAll("seeds") long seed) {
    List<Reading> shuffled = new ArrayList<>(READINGS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(PIPELINE.cluster().apply(shuffled)).isEqualTo(STORIES);
    List<Fact> facts = PIPELINE.facts(shuffled);
    assertThat(facts).isEqualTo(FACTS);
    List<Fact> other = new ArrayList<>(FACTS);
    Collections.shuffle(other, new Random(seed));
    assertThat(ledger(other)).isEqualTo(ledger(FACTS));
  }

  @Property(tries = 85) // every page under every name
  void another_copy_of_a_page_changes_no_count_of_independent_reports_and_sources(
      @ForAll("pages") Page page, @ForAll("names") String name) {
    Page copy =
        new Page(name, page.url(), page.fetched(), page.format(), page.body(), page.given());
    List<Reading> more = new ArrayList<>(READINGS);
    more.add(RAPPORTEUR.read(copy));
    assertThat(
            PIPELINE.cluster().apply(more).stream().map(s -> s.families().size()).sorted().toList())
        .isEqualTo(STORIES.stream().map(s -> s.families().size()).sorted().toList());
    assertThat(counts(PIPELINE.facts(more))).isEqualTo(counts(FACTS));
  }

  private static Organisation ledger(List<Fact> facts) {
    return PIPELINE.fold().apply(new Organisation("lakeland", List.of()), facts);
  }

  private static Map<String, Long> counts(List<Fact> facts) {
    return facts.stream()
        .collect(
            Collectors.groupingBy(
                f ->
                    f.claim().match(s -> "statement", e -> "event", g -> "figure")
                        + " of "
                        + f.families()
                        + " reports and "
                        + f.sources()
                        + " sources",
                Collectors.counting()));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<Page> pages() {
    return Arbitraries.of(PAGES);
  }

  /** Before, between and after the names of the pages. */
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a-copy", "globe24-zz", "harbour-wire-m", "n-copy", "zz-copy");
  }
}
