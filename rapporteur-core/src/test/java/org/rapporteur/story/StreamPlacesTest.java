package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Revision;

class StreamPlacesTest {
  private final StreamPlaces places = new StreamPlaces();

  private void arrive(int page, List<Integer> window, List<Integer> groups) {
    places.add(page);
    places.revise(window, groups);
  }

  @Test
  void a_page_joins_a_story_and_the_story_keeps_its_number() {
    arrive(0, List.of(0), List.of(0));
    arrive(1, List.of(0, 1), List.of(0, 0));
    assertThat(places.story(1)).isZero();
    assertThat(places.moves()).isEmpty();
  }

  @Test
  void late_evidence_merges_two_stories_and_is_written_down() {
    arrive(0, List.of(0), List.of(0));
    arrive(1, List.of(0, 1), List.of(0, 1));
    arrive(2, List.of(0, 1, 2), List.of(0, 0, 0));
    assertThat(places.pages(0)).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(places.moves())
        .containsExactly(new StreamPlaces.Move(2, 1, 0, Revision.Kind.MERGED, List.of(1)));
  }

  @Test
  void late_evidence_splits_a_story_and_most_of_it_keeps_the_number() {
    arrive(0, List.of(0), List.of(0));
    arrive(1, List.of(0, 1), List.of(0, 0));
    arrive(2, List.of(0, 1, 2), List.of(0, 0, 0));
    arrive(3, List.of(0, 1, 2, 3), List.of(0, 1, 1, 1));
    assertThat(places.pages(0)).containsExactlyInAnyOrder(1, 2, 3);
    // Page 0 began story 0, which goes on without it: a story of its own needs another number.
    assertThat(places.story(0)).isNegative();
    assertThat(places.moves())
        .extracting(StreamPlaces.Move::kind)
        .containsExactly(Revision.Kind.SPLIT);
  }

  @Test
  void pages_that_were_not_looked_at_follow_a_story_that_ends() {
    arrive(0, List.of(0), List.of(0));
    arrive(1, List.of(0, 1), List.of(0, 0));
    arrive(2, List.of(2), List.of(0));
    arrive(3, List.of(2, 3), List.of(0, 0));
    arrive(4, List.of(2, 3, 4), List.of(0, 0, 0));
    arrive(5, List.of(1, 2, 3, 4, 5), List.of(0, 0, 0, 0, 0));
    assertThat(places.pages(2)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    assertThat(places.pages(0)).isEmpty();
  }
}
