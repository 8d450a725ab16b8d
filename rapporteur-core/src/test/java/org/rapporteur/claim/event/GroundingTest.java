package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.claim.event.OneSentence.party;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Party;

/** Whose "the police" or "the government" are; nobody's where that is only guessed. */
class GroundingTest {
  private static final Party POLICE = party("the police", "COP");
  private static final Party GOVERNMENT = party("the government", "GOV");
  private static final Party ESTMARK = party("Estmark", "EMK");

  private static List<String> grounded(String page, Party party, Party... others) {
    return OneSentence.codes(new OneSentence(page).grounding().of(List.of(party), List.of(others)));
  }

  @Test
  void they_are_those_of_the_state_that_the_page_is_about() {
    String page = "Norvia is dry. Norvia is hot. The police left.";
    assertThat(grounded(page, POLICE)).containsExactly("NRVCOP");
    assertThat(grounded(page, GOVERNMENT, ESTMARK)).containsExactly("NRVGOV");
  }

  @Test
  void on_a_page_of_nobody_they_are_of_the_other_side_or_of_nobody() {
    String page = "It was dry. The police left.";
    assertThat(grounded(page, POLICE, ESTMARK)).containsExactly("EMKCOP");
    assertThat(grounded(page, POLICE)).containsExactly("COP");
    assertThat(grounded(page, GOVERNMENT, ESTMARK)).as("not its own").containsExactly("GOV");
    assertThat(grounded(page, POLICE, party("a body", "IGOLTC"))).containsExactly("COP");
  }

  @Test
  void between_two_states_nobody_is_guessed() {
    String page = "It was dry. The police left.";
    assertThat(grounded(page, POLICE, ESTMARK, party("Velland", "VLD"))).containsExactly("COP");
  }

  @Test
  void others_foreign_ones_and_several_governments_stay_unknown() {
    String page = "Norvia is dry. Norvia is hot. The police left.";
    assertThat(grounded(page, party("foreign police", "COP"))).containsExactly("COP");
    assertThat(grounded(page, party("governments", "GOV"))).containsExactly("GOV");
  }

  @Test
  void rebels_are_those_whom_the_page_named_in_full() {
    String page = "Velland is wet. Velland is cold. Norvian rebels came. The rebels left.";
    assertThat(grounded(page, party("the rebels", "REB"))).containsExactly("NRVREB");
  }

  @Test
  void beside_somebody_known_others_stay_without_a_code() {
    OneSentence one = new OneSentence("It was dry. The police left.");
    assertThat(OneSentence.codes(one.grounding().of(List.of(ESTMARK, POLICE), List.of())))
        .containsExactly("EMK", "---");
  }
}
