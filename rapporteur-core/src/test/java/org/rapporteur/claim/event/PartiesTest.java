package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;

/** Who is struck, appointed, promised or represented, where only a description says so. */
class PartiesTest {
  private static final String CALM = "It was dry. It was hot. The day was long. The sea was calm. ";

  private static List<Event> events(String text) {
    return Bundled.RAPPORTEUR.read(Page.ofText("page", text)).events();
  }

  private static String of(Party party) {
    return party.code().orElse(party.name());
  }

  /** What is done to whom: "ASSAULT [a bus]". */
  private static List<String> told(String text) {
    return events(text).stream()
        .map(
            e -> e.type().orElse("-") + " " + e.recipients().stream().map(PartiesTest::of).toList())
        .toList();
  }

  @Test
  void blows_strike_whoever_is_in_a_bus_or_town() {
    assertThat(told("Norvian troops opened fire on a bus.")).containsExactly("ASSAULT [a bus]");
    assertThat(told("Norvian troops surrounded a town.")).containsExactly("COERCE [a town]");
  }

  @Test
  void the_appointee_is_the_one_it_is_done_to() {
    assertThat(told("Yesterday the Norvian president appointed a deputy."))
        .containsExactly("- [a deputy]");
  }

  @Test
  void a_place_at_home_is_not_punished() {
    assertThat(told("The French navy halted all shipments to Marseille in May."))
        .noneMatch(t -> t.contains("FRA"));
  }

  @Test
  void a_plan_bears_a_name_that_is_nobody() {
    assertThat(told("Darin Velko spoke. Norvia is committed to the Velko plan."))
        .noneMatch(t -> t.contains("Velko"));
  }

  @Test
  void a_country_is_the_one_of_the_page_for_those_outside() {
    assertThat(
            told(
                CALM
                    + "Estmark is dry. Estmark is hot. Estmark is far. Norvia imposed sanctions on"
                    + " the country."))
        .containsExactly("SANCTION [EMK]");
  }

  @Test
  void those_who_rise_up_are_not_the_state() {
    assertThat(told("Velland backed the Norvian uprising.")).containsExactly("SUPPORT [NRVOPP]");
  }

  @Test
  void victims_of_an_attack_do_not_make_its_place_the_accused() {
    assertThat(told("Norvia condemned the attacks on reporters in Estmark."))
        .containsExactly("ACCUSE []");
  }

  @Test
  void who_is_denounced_for_an_invasion_is_not_the_invaded() {
    assertThat(told("Norvia denounced their invasion of Estmark."))
        .noneMatch(t -> t.contains("EMK"));
  }

  @Test
  void strongholds_are_of_those_who_hold_them() {
    assertThat(told("Norvian troops launched an attack on a rebel stronghold."))
        .containsExactly("ASSAULT [NRVREB]");
  }

  @Test
  void in_the_company_of_others_is_not_against_them() {
    assertThat(told("Norvia flew air strikes in one coalition with Velland."))
        .noneMatch(t -> t.contains("coalition") || t.contains("GOV"));
  }
}
