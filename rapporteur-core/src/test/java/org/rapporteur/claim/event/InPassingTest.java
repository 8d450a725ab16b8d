package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;

/** Acts that a sentence tells in passing: meant, undergone, in force, done by a bomb. */
class InPassingTest {
  /** Who does what to whom: "NRV MOBILIZE [EMK] planned". */
  private static List<String> told(String text) {
    return Bundled.RAPPORTEUR.read(Page.ofText("page", text)).events().stream()
        .map(
            e ->
                codes(e.actors())
                    + " "
                    + e.type().orElse("-")
                    + " "
                    + codes(e.recipients())
                    + " "
                    + e.status().name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  private static List<String> codes(List<Party> parties) {
    return parties.stream().map(p -> p.code().orElse(p.name())).toList();
  }

  @Test
  void troops_may_be_meant_for_nowhere_abroad() {
    assertThat(told("Norvia wants to send tanks and soldiers to camps in the south."))
        .containsExactly("[NRV] MOBILIZE [] planned");
    assertThat(told("Norvia decided to raise the alert to the highest level.")).isEmpty();
  }

  @Test
  void troops_sent_into_another_state_invade_it_and_those_of_its_own_do_not() {
    assertThat(told("Norvia sent troops into Estmark on Monday."))
        .containsExactly("[NRV] ASSAULT [EMK] happened");
    assertThat(told("Norvia sent troops into northern Norvia on Monday."))
        .noneMatch(e -> e.contains("ASSAULT"));
  }

  @Test
  void a_state_that_faces_protests_is_their_target() {
    assertThat(told("Norvia faced anti-government protests on Monday."))
        .containsExactly("[] PROTEST [NRV] happened");
    assertThat(told("Troops came to Norvia as the country faced protests."))
        .containsExactly("[] PROTEST [NRV] happened");
    assertThat(told("Anti-Velko protests were held across Norvia.")).isEmpty();
  }

  @Test
  void sanctions_in_force_need_nobody_who_imposed_them() {
    assertThat(told("Sanctions imposed on Estmark have blocked its wine trade."))
        .containsExactly("[] SANCTION [EMK] happened");
    assertThat(told("The sanctions imposed so far have begun to bite.")).isEmpty();
  }

  @Test
  void a_bomb_kills_without_a_bomber_when_somebody_of_note_is_hit() {
    assertThat(told("A roadside bomb killed two Norvian soldiers."))
        .containsExactly("[] ASSAULT [NRVMIL] happened");
    assertThat(told("A gas blast killed two people.")).isEmpty();
    assertThat(told("An avalanche killed two Norvian soldiers.")).isEmpty();
  }

  @Test
  void who_protests_demands_it_of_somebody() {
    assertThat(told("Norvian teachers marched to demand higher pay from the Norvian government."))
        .containsExactly("[NRVEDU] PROTEST [NRVGOV] happened");
    assertThat(
            told("Norvian miners organised a general strike in protest of the arrest of miners."))
        .noneMatch(e -> e.contains("LAB] happened"));
  }

  @Test
  void a_curfew_is_on_the_land_of_the_government_that_imposes_it() {
    assertThat(told("The Norvian government imposed a curfew after the riots."))
        .containsExactly("[NRVGOV] COERCE [NRV] happened");
  }

  @Test
  void days_of_something_are_that_thing() {
    assertThat(told("Norvia and Estmark launched ten days of war games."))
        .containsExactly("[NRV, EMK] COOPERATE [] happened");
  }

  @Test
  void what_is_let_through_goes_to_somebody() {
    assertThat(told("Norvia opened the bridge to allow the delivery of flour to Estmark."))
        .containsExactly("[NRV] RETREAT [EMK] happened");
    assertThat(told("Norvian rebels refused to allow Estmarker planes to land."))
        .containsExactly("[NRVREB] REJECT [EMKMIL] happened");
  }

  @Test
  void a_strike_that_ends_is_news_as_its_beginning_was() {
    assertThat(told("Norvian teachers called off a two-day strike."))
        .containsExactly("[NRVEDU] CONCEDE [] happened");
    assertThat(told("Norvian Radio broke up a four-day strike.")).isEmpty();
  }

  @Test
  void a_talk_of_two_is_not_the_meeting_that_one_of_them_chaired() {
    assertThat(
            told(
                "The Norvian president chaired a meeting of the Lakeland Treaty Council. "
                    + "The Norvian minister told his Estmarker counterpart that the dam was safe."))
        .hasSize(2);
  }
}
