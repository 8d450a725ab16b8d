package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Family;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

class ClustererTest {
  private static final Clusterer CLUSTERER = new Clusterer(Lexicon.bundled());
  private static final StreamClusterer STREAM = new StreamClusterer(Lexicon.bundled());

  private static final List<Reading> PAGES =
      List.of(
          Newsroom.page("a-wire", "Harbour Wire", "2024-09-19", Newsroom.SUMMIT),
          Newsroom.page(
              "b-copy",
              "Quay Post",
              "2024-09-20",
              List.of("Harbour Wire"),
              Newsroom.SUMMIT + "\nWhat do you think? The council should sell its boats at once."),
          Newsroom.page("c-own", "Tarnholm Telegraph", "2024-09-20", Newsroom.SUMMIT_TOLD_ANEW),
          Newsroom.page("d-next", "Harbour Wire", "2025-09-18", Newsroom.NEXT_SUMMIT),
          Newsroom.page("e-fish", "Quay Post", "2024-09-20", Newsroom.FISH));

  private static List<List<String>> pages(List<Story> stories) {
    return stories.stream().map(s -> s.readings().stream().map(Reading::id).toList()).toList();
  }

  @Test
  void one_event_told_twice_is_one_story_and_the_next_session_another() {
    assertThat(pages(CLUSTERER.apply(PAGES)))
        .containsExactly(
            List.of("a-wire", "b-copy", "c-own"), List.of("d-next"), List.of("e-fish"));
  }

  @Test
  void what_is_published_months_later_is_another_story_though_it_names_the_same() {
    Reading first = Newsroom.page("a-wire", "Harbour Wire", "2024-09-19", Newsroom.SUMMIT);
    for (String day : List.of("2024-09-29", "2025-02-20")) {
      List<Reading> two =
          List.of(first, Newsroom.page("c-own", "Quay Post", day, Newsroom.SUMMIT_TOLD_ANEW));
      assertThat(CLUSTERER.apply(two)).as(day).hasSize(day.startsWith("2024") ? 1 : 2);
    }
  }

  @Test
  void a_copy_with_comments_is_of_the_family_of_what_it_credits() {
    Story story = CLUSTERER.apply(PAGES).get(0);
    assertThat(story.families().stream().map(Family::pages))
        .containsExactly(List.of("a-wire", "b-copy"), List.of("c-own"));
    assertThat(story.families().get(0).origin()).contains("a-wire");
    assertThat(story.families().get(0).evidence())
        .contains("b-copy credits Harbour Wire, the outlet of a-wire");
  }

  @Test
  void a_translation_is_a_copy_though_no_word_is_left() {
    List<Reading> pages =
        List.of(
            Newsroom.page("a-wire", "Harbour Wire", "2024-09-19", Newsroom.SUMMIT),
            Newsroom.translated("b-blatt", "Uferblatt", "de", Newsroom.SUMMIT_IN_GERMAN),
            Newsroom.page("c-own", "Tarnholm Telegraph", "2024-09-20", Newsroom.SUMMIT_TOLD_ANEW));
    assertThat(CLUSTERER.apply(pages).stream().flatMap(s -> s.families().stream()))
        .extracting(Family::pages)
        .containsExactly(List.of("a-wire", "b-blatt"), List.of("c-own"));
  }

  @Test
  void the_order_of_the_pages_does_not_matter() {
    List<Story> stories = CLUSTERER.apply(PAGES);
    for (int seed = 0; seed < 20; seed++) {
      List<Reading> shuffled = new ArrayList<>(PAGES);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(CLUSTERER.apply(shuffled)).isEqualTo(stories);
    }
  }

  @Test
  void another_copy_changes_no_count() {
    List<Reading> more = new ArrayList<>(PAGES);
    more.add(Newsroom.page("f-copy", "Northshore Review", "2024-09-21", Newsroom.SUMMIT));
    List<Story> stories = CLUSTERER.apply(more);
    assertThat(stories.stream().map(s -> s.families().size())).containsExactly(2, 1, 1);
    assertThat(stories.get(0).families().get(0).pages())
        .containsExactly("a-wire", "b-copy", "f-copy");
  }

  @Test
  void a_stream_places_each_page_when_it_comes() {
    assertThat(pages(STREAM.apply(PAGES)))
        .containsExactly(
            List.of("a-wire", "b-copy", "c-own"), List.of("d-next"), List.of("e-fish"));
  }

  @Test
  void no_page_no_story() {
    assertThat(CLUSTERER.apply(List.of())).isEmpty();
    assertThat(STREAM.apply(List.of())).isEmpty();
  }
}
