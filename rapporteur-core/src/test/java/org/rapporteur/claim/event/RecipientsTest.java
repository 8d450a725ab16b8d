package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;

/** Whom an act is done to: named in its place in the sentence, never merely named in it. */
class RecipientsTest {
  /** What is done to whom: "SANCTION Darin Velko, EMKGOV". */
  private static List<String> told(String text) {
    return Bundled.RAPPORTEUR.read(Page.ofText("page", text)).events().stream()
        .map(
            e ->
                e.type().orElse("-")
                    + " "
                    + e.recipients().stream().map(p -> p.code().orElse(p.name())).toList())
        .toList();
  }

  private static List<String> types(String text) {
    return Bundled.RAPPORTEUR.read(Page.ofText("page", text)).events().stream()
        .map(Event::type)
        .map(t -> t.orElse("-"))
        .toList();
  }

  @Test
  void a_place_somewhere_in_the_sentence_is_no_recipient() {
    assertThat(told("Norvia rejected any plan for outside meddling in the Estmark crisis."))
        .containsExactly("REJECT []");
    assertThat(told("The Norvian president appointed a new envoy to Estmark."))
        .containsExactly("- [a new envoy]");
    assertThat(types("Norvia sent tents and blankets provided by Estmark and Velland."))
        .doesNotContain("AID");
    assertThat(types("Norvia imposed sanctions in response to a crackdown against miners."))
        .as("a sanction needs somebody")
        .allMatch(t -> !t.equals("AID"));
  }

  @Test
  void the_body_within_which_something_is_wished_for_is_asked() {
    assertThat(told("The Norwegian president called for greater unity in NATO on Monday."))
        .containsExactly("REQUEST [IGONAT]");
    assertThat(told("The singer called for order in the hall.")).isEmpty();
  }

  @Test
  void what_is_asked_for_may_be_somebodys() {
    assertThat(told("Norvian rebels demanded an end to the long rule of one clan in Estmark."))
        .containsExactly("REQUEST [EMK]");
    assertThat(told("Norvia has demanded an immediate apology by Estmark."))
        .containsExactly("REQUEST [EMK]");
  }

  @Test
  void who_is_asked_to_act_is_somebody_even_when_unknown() {
    assertThat(told("The Norvian president urged Orrinians to fight Estmark."))
        .containsExactly("REQUEST [Orrinians]");
  }

  @Test
  void a_title_leads_to_the_name_behind_it() {
    assertThat(
            told(
                "The Estmarker minister, Darin Velko, left. Norvia imposed sanctions on Gen Velko in"
                    + " May."))
        .containsExactly("SANCTION [EMKGOV]");
  }

  @Test
  void the_next_clause_has_a_subject_of_its_own() {
    assertThat(
            told(
                "Norvian tanks shelled the Estmarker town of Rell and soldiers stormed a hill"
                    + " nearby."))
        .contains("ASSAULT [EMK]")
        .noneMatch(t -> t.contains("MIL"));
    assertThat(told("Norvia fought against Estmark and in Velland."))
        .containsExactly("ASSAULT [EMK]");
  }

  @Test
  void up_to_so_many_are_an_object() {
    assertThat(told("Norvian rebels kidnapped up to 16 Estmarker advisers from a bazaar."))
        .containsExactly("ASSAULT [EMKCVL]");
  }

  @Test
  void a_place_held_by_somebody_stands_for_them() {
    assertThat(told("Norvian troops advanced on two rebel-held towns."))
        .containsExactly("ASSAULT [NRVREB]");
  }

  @Test
  void forces_that_shell_a_town_of_their_own_hit_its_people() {
    assertThat(told("Norvian forces shelled a suburb of the Norvian capital."))
        .containsExactly("ASSAULT [NRVCVL]");
    assertThat(told("Norvian forces shelled a suburb of the Estmarker capital."))
        .containsExactly("ASSAULT [EMK]");
  }

  @Test
  void a_gift_is_for_whom_it_shall_help() {
    assertThat(told("Norvia has donated a shipment of ventilators to assist Estmark."))
        .containsExactly("AID [EMK]");
    assertThat(told("Norvia announced a suspension of aid to Estmark."))
        .containsExactly("SANCTION [EMK]");
  }

  @Test
  void whom_something_is_refused_may_stand_in_what_is_refused() {
    assertThat(told("Norvia has refused to let Estmarker journalists see the prison."))
        .containsExactly("REJECT [EMKMED]");
  }

  @Test
  void whoever_comes_home_visits_nobody() {
    assertThat(types("The Norvian president arrived in Norvia.")).isEmpty();
    assertThat(told("The Norvian president arrived in Estmark.")).containsExactly("CONSULT [EMK]");
  }

  @Test
  void who_is_condemned_is_not_the_victim() {
    assertThat(told("Norvia condemned the invasion of Estmark by Velland."))
        .noneMatch(t -> t.contains("EMK"));
  }

  @Test
  void a_lack_is_not_held_against_those_whom_it_is_about() {
    assertThat(told("Norvia criticised the lack of an answer to the raids of Estmark."))
        .noneMatch(t -> t.contains("EMK"));
    assertThat(told("Norvia criticised Velland's silence on the raids of Estmark."))
        .containsExactly("ACCUSE [VLD]");
  }

  @Test
  void a_list_keeps_those_whom_only_a_noun_tells() {
    assertThat(told("The Norvian government blamed Estmarker rebels and their foreign backers."))
        .containsExactly("ACCUSE [EMKREB, their foreign backers]");
    assertThat(told("Norvian troops killed an Estmarker general and two grandchildren."))
        .containsExactly("ASSAULT [EMKMIL, two grandchildren]");
  }

  @Test
  void the_last_verb_of_a_list_names_whom_the_others_are_done_to() {
    assertThat(told("The Norvian army beat, shot and tortured Estmarker soldiers."))
        .isNotEmpty()
        .allMatch(t -> t.equals("ASSAULT [EMKMIL]"));
    assertThat(told("Norvian police detained relatives of the miners."))
        .containsExactly("COERCE [relatives]");
  }

  @Test
  void followers_are_called_upon() {
    assertThat(told("The Norvian president called on his followers to fight Estmark."))
        .containsExactly("REQUEST [his followers]");
  }

  @Test
  void positions_are_those_of_whom_they_are_named_after() {
    assertThat(told("Norvian tanks fired rockets at Estmarker rebel positions."))
        .containsExactly("ASSAULT [EMKREB]");
  }

  @Test
  void ships_moved_closer_to_a_state_are_moved_against_it() {
    assertThat(told("Norvia is moving warships closer to Estmark."))
        .containsExactly("MOBILIZE [EMK]");
  }

  @Test
  void who_refuses_to_work_with_somebody_refuses_them() {
    assertThat(told("Norvia refuses to engage with Estmark.")).containsExactly("REJECT [EMK]");
  }

  @Test
  void all_who_made_a_proposal_are_turned_down() {
    assertThat(told("Norvia opposes the fishing resolution submitted by Estmark and Velland."))
        .containsExactly("REJECT [EMK, VLD]");
  }

  @Test
  void a_party_without_a_state_stays_in_the_list_of_those_with_one() {
    assertThat(told("The Norvian president met other officials and the Estmarker president."))
        .containsExactly("CONSULT [other officials, EMKGOV]");
  }

  @Test
  void who_is_said_to_have_done_it_is_looked_into() {
    assertThat(told("Norvian prosecutors are investigating whether the Norvian minister lied."))
        .containsExactly("ACCUSE [NRVGOV]");
  }

  @Test
  void money_is_pledged_to_those_it_shall_help() {
    assertThat(told("Norvia pledged to provide a billion dollars to help poorer countries."))
        .containsExactly("AGREE [poorer countries]");
  }

  @Test
  void those_named_after_a_ruler_hold_his_positions() {
    assertThat(
            told(
                "The Norvian president, Darin Velko, spoke. Norvian rebels mounted a raid on"
                    + " pro-Velko positions."))
        .contains("ASSAULT [NRVMIL]");
  }

  @Test
  void bands_are_blamed_though_nobody_knows_whose() {
    assertThat(told("Norvia blamed the blast on foreign-backed groups."))
        .containsExactly("ACCUSE [foreign-backed groups]");
  }

  @Test
  void a_maker_whose_name_has_several_words_is_one() {
    assertThat(told("Norvian rebels rejected an African Union peace initiative last week."))
        .containsExactly("REJECT [IGOAFU]");
  }

  @Test
  void who_loses_an_office_is_named_or_described() {
    assertThat(told("The Norvian president sacked his foreign minister."))
        .containsExactly("- [his foreign minister]");
    assertThat(told("The Norvian president dismissed his chief of staff Olen Strand."))
        .containsExactly("- [Olen Strand]");
    assertThat(told("The Norvian president sacked his foreign minister, Estmark's closest ally."))
        .containsExactly("- [his foreign minister]");
  }

  @Test
  void of_whom_an_apology_is_demanded_need_not_be_named() {
    assertThat(told("Norvia demanded an apology from the author."))
        .containsExactly("REQUEST [the author]");
    assertThat(told("Norvia demanded an answer from the start.")).containsExactly("REQUEST []");
  }

  @Test
  void a_body_led_by_a_state_is_not_that_state() {
    assertThat(told("Sweden called for a Norwegian-led alliance to be strengthened."))
        .containsExactly("REQUEST [a Norwegian-led alliance]");
  }
}
