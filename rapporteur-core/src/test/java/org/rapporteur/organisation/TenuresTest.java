package org.rapporteur.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.model.Family;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Story;

class TenuresTest {
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;
  private static final Organisation EMPTY = new Organisation("lakeland", List.of());

  private static final List<Story> STORIES =
      List.of(
          story(
              "a",
              "2027-02-01",
              "The secretary-general of the Lakeland Treaty Council, Petra Vogt, arrived in Orrin."),
          story(
              "b",
              "2028-05-10",
              "Anders Holm, the secretary-general of the Lakeland Treaty Council, spoke to the press."
                  + " Former Lakeland Treaty Council secretary-general Olen Strand was there, too."),
          story("c", "2028-06-01", "Acting President Maren Lind of Norvia met the press."));

  private static Story story(String id, String day, String text) {
    Given given =
        new Given(
            Optional.empty(),
            Optional.of(Interval.day(LocalDate.parse(day))),
            Optional.empty(),
            Optional.empty());
    Page page = Page.ofText(id, text);
    Reading reading =
        RAPPORTEUR.read(
            new Page(page.id(), page.url(), page.fetched(), page.format(), page.body(), given));
    return new Story(
        "story-" + id,
        List.of(reading),
        List.of(new Family("family-" + id, List.of(id), Optional.empty(), List.of())));
  }

  private static List<String> holders(String office, String day, String known) {
    return RAPPORTEUR
        .stories()
        .appoint()
        .apply(EMPTY, STORIES)
        .asOf(LocalDate.parse(day), LocalDate.parse(known))
        .stream()
        .flatMap(e -> e.relation() instanceof Relation.Tenure t ? Stream.of(t) : Stream.empty())
        .filter(t -> t.office().equals(office))
        .map(Relation.Tenure::person)
        .toList();
  }

  @Test
  void an_office_is_held_until_a_page_names_another_in_it() {
    assertThat(holders("Secretary-General", "2027-01-31", "2028-12-31")).isEmpty();
    assertThat(holders("Secretary-General", "2028-05-09", "2028-12-31"))
        .containsExactly("Petra Vogt");
    assertThat(holders("Secretary-General", "2028-05-10", "2028-12-31"))
        .containsExactly("Anders Holm");
  }

  @Test
  void a_successor_is_not_known_before_the_page_that_names_one() {
    assertThat(holders("Secretary-General", "2028-05-10", "2028-05-09"))
        .containsExactly("Petra Vogt");
  }

  @Test
  void who_acts_for_the_time_being_stays_so_until_somebody_is_named() {
    assertThat(holders("president (acting)", "2030-01-01", "2030-01-01"))
        .containsExactly("Maren Lind");
  }

  @Test
  void the_order_of_the_stories_does_not_matter_and_words_stand_behind_every_entry() {
    Organisation told = RAPPORTEUR.stories().appoint().apply(EMPTY, STORIES);
    List<Story> reversed = new ArrayList<>(STORIES);
    Collections.reverse(reversed);
    assertThat(RAPPORTEUR.stories().appoint().apply(EMPTY, reversed)).isEqualTo(told);
    assertThat(told.ledger()).isNotEmpty().allMatch(e -> !e.evidence().isEmpty());
  }
}
