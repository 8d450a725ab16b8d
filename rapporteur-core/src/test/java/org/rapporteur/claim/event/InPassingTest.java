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
    assertThat(told("Norvia decided to put its border posts on alert.")).isEmpty();
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
    assertThat(told("A suicide blast killed two Norvian soldiers."))
        .containsExactly("[] ASSAULT [NRVMIL] happened");
    assertThat(told("A gas blast killed two people.")).isEmpty();
    assertThat(told("An avalanche killed two Norvian soldiers.")).isEmpty();
  }

  @Test
  void an_explosion_is_a_bombing_only_where_a_sign_of_attack_is_told() {
    for (String where : List.of("gas", "coal-mine", "boiler", "factory", "fuel tank", "pipeline")) {
      assertThat(told("A " + where + " explosion killed ten Norvian soldiers.")).isEmpty();
    }
    assertThat(told("An explosion at a coal mine killed ten Norvian soldiers.")).isEmpty();
    assertThat(told("An explosion killed two Norvian soldiers.")).isEmpty();
    assertThat(told("An explosion killed two Norvian rebels.")).isEmpty();
    assertThat(told("A car bomb explosion killed two Norvian soldiers.")).hasSize(1);
    assertThat(told("A mine blast killed four Norvian soldiers.")).hasSize(1);
    assertThat(told("Four Norvian soldiers were killed by a rocket.")).hasSize(1);
  }

  @Test
  void what_waits_for_another_act_does_not_make_that_act_happen() {
    assertThat(told("Norvia can pay when Estmark releases the prisoners."))
        .containsExactly("[EMK] RETREAT [EMKCRM] hypothetical");
    assertThat(told("Talks may follow, should Estmark release the prisoners."))
        .noneMatch(e -> e.endsWith("happened"));
  }

  @Test
  void who_holds_a_chair_does_nothing_by_it() {
    assertThat(
            told(
                "The Norvian president, who chairs the Lakeland Treaty Council, met the Estmarker"
                    + " president."))
        .containsExactly("[NRVGOV] CONSULT [EMKGOV] happened");
  }

  @Test
  void a_warned_counterpart_is_not_met() {
    assertThat(told("The Norvian foreign minister warned his Estmarker counterpart of war."))
        .noneMatch(e -> e.contains("CONSULT"));
  }

  @Test
  void a_body_asks_as_it_and_a_border_does_not() {
    assertThat(told("The Lakeland Treaty Council said it had asked Norvia to send troops."))
        .containsExactly("[IGOLTC] REQUEST [NRV] happened");
    assertThat(told("Estmark opened the border, which encouraged Norvia to send troops."))
        .noneMatch(e -> e.contains("REQUEST"));
  }

  @Test
  void the_place_of_a_summit_is_nobody_to_stay_away_from() {
    assertThat(told("Norvia was absent from the Moscow summit."))
        .containsExactly("[NRV] SANCTION [] happened");
  }

  @Test
  void several_leaders_are_not_of_the_one_state_that_is_named() {
    assertThat(told("Five leaders signed the treaty, but Norvia held out."))
        .noneMatch(e -> e.contains("NRVGOV"));
  }

  @Test
  void one_who_acts_with_nobody_named_has_no_row_with_itself() {
    assertThat(
            Bundled.RAPPORTEUR
                .read(Page.ofText("page", "The Lakeland Treaty Council met in Orrin."))
                .events())
        .flatExtracting(e -> e.dyads())
        .noneMatch(d -> d.source().equals(d.target()));
  }

  @Test
  void three_capitals_are_rebels_where_their_name_or_state_is_told() {
    assertThat(told("ETA killed two Norvian soldiers.")).noneMatch(e -> e.contains("ESPREB"));
    assertThat(told("Spain said ETA killed two Norvian soldiers."))
        .anyMatch(e -> e.contains("ESPREB"));
  }

  @Test
  void who_protests_demands_it_of_somebody() {
    assertThat(told("Norvian teachers marched to demand higher pay from the Norvian government."))
        .containsExactly("[NRVEDU] PROTEST [NRVGOV] happened");
    assertThat(told("Norvian miners downed tools over the arrest of two of their own."))
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
    assertThat(told("Norvia opened the bridge to allow flour deliveries to Estmark."))
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
