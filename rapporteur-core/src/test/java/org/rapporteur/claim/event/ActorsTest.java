package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.claim.event.OneSentence.codes;
import static org.rapporteur.claim.event.OneSentence.party;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts: whose side, whose state, which name; nobody where the words do not say. */
class ActorsTest {
  private static List<String> coded(String text, String word) {
    OneSentence one = new OneSentence(text);
    return codes(one.coder.parties(one.at(word)));
  }

  private static List<String> grounded(String text, String name, String code) {
    return codes(new OneSentence(text).grounding().of(List.of(party(name, code)), List.of()));
  }

  private static List<String> acting(String text) {
    return new OneSentence(text)
        .drafts().stream().flatMap(d -> codes(d.actors()).stream()).distinct().toList();
  }

  @Test
  void a_word_before_the_noun_says_whose_side_they_are_on() {
    assertThat(coded("Chadian rebel commanders left.", "commanders")).containsExactly("TCDREB");
    assertThat(coded("A Chadian rebel spokesman left.", "spokesman")).containsExactly("TCDREB");
    assertThat(coded("Chadian opposition troops left.", "troops")).containsExactly("TCDREB");
    assertThat(coded("Chadian opposition officials left.", "officials")).containsExactly("TCDOPP");
    assertThat(coded("Chadian pro-government militiamen left.", "militiamen"))
        .containsExactly("TCDMIL");
    assertThat(coded("Chadian commanders left.", "commanders")).containsExactly("TCDMIL");
  }

  @Test
  void whoever_speaks_for_a_side_or_body_is_of_it() {
    assertThat(coded("Envoys of the Chadian rebels left.", "Envoys")).containsExactly("TCDREB");
    assertThat(coded("An official with NATO left Chad.", "official")).containsExactly("IGONAT");
    assertThat(coded("An official with the alliance left.", "official")).isEmpty();
    assertThat(coded("The president of Quenby left.", "president")).isEmpty();
    assertThat(coded("The president of Chad left.", "president")).containsExactly("TCDGOV");
    assertThat(coded("The ruling Chadian party left.", "party")).containsExactly("TCDGOV");
    assertThat(coded("Chadian union leaders left.", "leaders")).containsExactly("TCDLAB");
  }

  @Test
  void a_council_or_agency_of_nobody_known_is_given_no_state() {
    String page = "It rained. It rained on. It stopped. It rained again. ";
    assertThat(coded(page + "The Quenby River Council left Chad.", "Council"))
        .containsExactly("---");
  }

  @Test
  void whoever_is_backed_by_a_state_is_not_its_own() {
    assertThat(coded("Chadian-backed fighters left the town.", "fighters")).containsExactly("REB");
    assertThat(coded("Fighters backed by Chad left the town.", "Fighters")).containsExactly("REB");
  }

  @Test
  void the_press_gives_nobody_a_state() {
    assertThat(grounded("The police told the BBC that the bridge was shut.", "police", "COP"))
        .containsExactly("COP");
    assertThat(grounded("The police of the bridge in Lima shut it.", "police", "COP"))
        .as("a town does")
        .containsExactly("PERCOP");
  }

  @Test
  void what_is_only_near_gives_nobody_a_state() {
    String page = "Chad is dry. Nepal is high. Peru is long. The police shut the bridge ";
    assertThat(grounded(page + "near Peru.", "police", "COP")).containsExactly("COP");
    assertThat(grounded(page + "in Peru.", "police", "COP")).containsExactly("PERCOP");
  }

  @Test
  void an_excerpt_is_of_the_place_it_was_filed_from() {
    String text = " -- A court has heard a Chadian and a Peruvian.";
    assertThat(grounded("BERLIN" + text, "a court", "JUD")).containsExactly("DEUJUD");
    assertThat(grounded("Monday" + text, "a court", "JUD")).containsExactly("JUD");
  }

  @Test
  void a_leaders_son_is_not_the_leader() {
    assertThat(coded("The son of the Chadian president rejected the plan.", "son"))
        .containsExactly("TCDELI");
    OneSentence named = new OneSentence("The Chadian leader's son Idriss Koulam left.");
    assertThat(named.coder.parties(named.at("son")).get(0).name()).isEqualTo("Idriss Koulam");
  }

  @Test
  void a_house_is_no_chamber_and_force_no_army() {
    assertThat(coded("The Chadian house burned.", "house")).doesNotContain("TCDLEG");
    assertThat(coded("Chad met them with a show of force.", "force")).isEmpty();
  }

  @Test
  void owners_in_a_list_all_own_what_follows() {
    OneSentence list = new OneSentence("Chad, Peru and U.S. sanctions on Nepal have been widened.");
    assertThat(codes(list.coder.owners(list.at("sanctions"))))
        .containsExactlyInAnyOrder("USA", "TCD", "PER");
    assertThat(acting("A month later, U.S. sanctions were imposed on Nepal."))
        .containsExactly("USA");
  }

  @Test
  void partners_act_too_and_datelines_do_not() {
    assertThat(acting("Chad, together with Peru, has accused Nepal of spying."))
        .containsExactly("TCD", "PER");
    assertThat(acting("LIMA - Chad has accused Nepal of spying.")).containsExactly("TCD");
  }

  @Test
  void the_council_is_the_one_named_last() {
    String page = "The Quenby River Council spoke. ";
    OneSentence one = new OneSentence(page + "Later the council left Chad.");
    assertThat(one.coder.parties(one.at("council")).get(0).name()).contains("River Council");
  }

  @Test
  void a_place_before_the_verb_says_whose_they_are() {
    String page = "Chad is dry. Chad is hot. Chad is wide. In Peru, protesters marched.";
    OneSentence one = new OneSentence(page);
    assertThat(codes(one.grounding().of(one.coder.parties(one.at("protesters")), List.of())))
        .containsExactly("PERCVL");
  }

  @Test
  void migrants_and_people_elsewhere_are_of_no_state_told() {
    String page = "Chad is dry. Chad is hot. Chad is wide. Chad is old. Chad is young. ";
    assertThat(grounded(page + "Migrants came.", "migrants", "CVL")).containsExactly("CVL");
    OneSentence one = new OneSentence(page + "The people there marched on.");
    assertThat(codes(one.grounding().of(one.coder.parties(one.at("people")), List.of())))
        .containsExactly("CVL");
  }

  @Test
  void a_state_of_two_words_is_one() {
    assertThat(coded("Envoys from Chad and Costa Rica left.", "Envoys"))
        .containsExactly("TCDGOV", "CRIGOV");
  }

  @Test
  void a_coalition_is_of_those_it_includes() {
    String text = "A coalition including Fiji, the United States and Chad raided Peru.";
    assertThat(coded(text, "coalition")).containsExactly("FJI", "USA", "TCD");
  }

  @Test
  void the_agent_of_a_passive_is_the_noun_not_the_name_before_it() {
    assertThat(acting("Two men were killed in shelling by Chad forces.")).doesNotContain("TCD");
  }

  @Test
  void jets_deputies_and_shadows_are_on_their_own_side() {
    assertThat(coded("Chadian fighter jets left.", "jets")).containsExactly("TCDMIL");
    assertThat(coded("Chadian government fighters left.", "fighters")).containsExactly("TCDMIL");
    assertThat(coded("The Chadian shadow minister left.", "minister")).containsExactly("TCDOPP");
    assertThat(coded("All parties left Chad.", "parties")).isEmpty();
  }

  @Test
  void the_forces_of_rebels_are_rebels() {
    assertThat(coded("Chadian rebels said their forces left.", "forces")).containsExactly("TCDREB");
  }

  @Test
  void a_company_called_after_a_state_is_not_the_state() {
    assertThat(acting("Norwegian Express offered help to Chad.")).doesNotContain("NOR");
  }
}
