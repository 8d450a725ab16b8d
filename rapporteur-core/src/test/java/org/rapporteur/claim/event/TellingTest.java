package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;

/** Which words tell an act, which only name one, and when two tellings are one act. */
class TellingTest {
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  private static List<Event> events(String text) {
    return RAPPORTEUR.read(Page.ofText("page", text)).events();
  }

  private static List<String> told(String text) {
    return events(text).stream()
        .map(e -> e.type().orElse("") + " " + e.status().code())
        .distinct()
        .toList();
  }

  @Test
  void words_inside_a_name_tell_nothing() {
    assertThat(events("The Lakeland Treaty Council has a new roof.")).isEmpty();
    assertThat(events("Norvia opened a fish market in March 2021.")).isEmpty();
  }

  @Test
  void what_is_only_aimed_at_or_not_yet_done_did_not_happen() {
    assertThat(told("Norvia will tie up Estmarker forces by stationing troops near Estmark."))
        .doesNotContain("MOBILIZE happened");
    assertThat(told("Norvian rebels want to rob shops and burn Estmarker bridges.")).isEmpty();
    assertThat(told("Norvia must stop its attacks on Estmark.")).isEmpty();
    assertThat(told("Such a quarrel might bring Norvian sanctions against Estmark."))
        .doesNotContain("SANCTION happened", "SANCTION hypothetical");
  }

  @Test
  void what_is_also_done_is_done_once_more() {
    String first = "Norway accused Sweden of fishing in its waters. ";
    assertThat(events(first + "Norway had accused Sweden, it said.")).hasSize(1);
    assertThat(events(first + "Norway had also accused Sweden of sending spies.")).hasSize(2);
  }

  @Test
  void not_to_be_ready_for_a_fight_turns_nothing_down() {
    assertThat(told("Norvia is not ready to attack Estmark.")).isEmpty();
    assertThat(told("Norvia is not ready to negotiate with Estmark."))
        .containsExactly("REJECT happened");
  }

  @Test
  void an_act_needs_somebody_of_politics_whom_the_page_names() {
    assertThat(events("Police arrested three people after a quarrel in a bakery.")).isEmpty();
    assertThat(events("The company asked the bank for help.")).isEmpty();
    assertThat(told("Norvian police arrested three Estmarker diplomats."))
        .containsExactly("COERCE happened");
    assertThat(told("Three Estmarker diplomats were expelled."))
        .containsExactly("SANCTION happened");
  }

  @Test
  void a_threat_is_meant_for_whoever_can_avert_it() {
    List<Event> events =
        events("Norvian miners threatened to hold a strike unless Estmark opened the border.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).recipients().get(0).code()).hasValue("EMK");
  }

  @Test
  void what_is_asked_twice_is_asked_once() {
    List<Event> events =
        events(
            "Norvia called on Estmark to release the prisoners. The rain went on. Later Norvia"
                + " demanded that Estmark return the ship.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).mentions()).hasSize(1);
  }

  @Test
  void the_meeting_points_back_to_the_meeting_told_before() {
    List<Event> events =
        events(
            "On Monday a meeting of the Lakeland Treaty Council was held in Orrin. The president"
                + " of Norvia chaired the meeting.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).actors()).hasSize(2);
    assertThat(events.get(0).act()).hasValue("chair");
  }

  @Test
  void an_appeal_is_turned_down_before_whoever_made_it() {
    assertThat(dyads("Norvia rejected an Estmarker appeal for talks with Velland."))
        .containsExactly("NRV>EMK:125");
    assertThat(dyads("Norvia is opposed to Estmarker mediation in its talks with Velland."))
        .containsExactly("NRV>EMK:126");
  }

  @Test
  void crimes_belong_to_who_committed_them() {
    assertThat(
            dyads(
                "Norvian prosecutors launched an investigation into crimes committed by Estmarker"
                    + " troops."))
        .allMatch(d -> d.startsWith("NRVJUD>EMK"));
  }

  @Test
  void opponents_are_not_the_one_they_oppose() {
    assertThat(dyads("Norvia's opponents attacked Estmark.")).noneMatch(d -> d.startsWith("NRV"));
  }

  @Test
  void a_capital_that_demands_is_its_state_and_unnamed_recipients_stay_unnamed() {
    assertThat(dyads("Washington demanded that Norvia release the prisoners."))
        .allMatch(d -> d.startsWith("USA"));
    assertThat(dyads("Norvian unions staged a general strike.")).containsExactly("NRVLAB>---:143");
  }

  @Test
  void what_is_hoped_for_or_faced_is_not_done_by_its_subject() {
    assertThat(told("Estmark hoped that Norvia would promise aid to Velland.")).isEmpty();
    assertThat(dyads("Norvia faced criticism from Estmark.")).containsExactly("EMK>NRV:111");
    assertThat(dyads("Norvia often criticises Estmark.")).isEmpty();
  }

  @Test
  void an_act_of_words_still_to_come_is_no_threat() {
    assertThat(told("Norvia will condemn the Estmarker decision."))
        .containsExactly("ACCUSE planned");
  }

  @Test
  void a_body_adopts_and_appoints_without_a_dyad() {
    List<Event> events = events("The Lakeland Treaty Council adopted a resolution.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).act()).hasValue("adopt");
    assertThat(events.get(0).dyads()).isEmpty();
  }

  @Test
  void an_order_of_words_may_set_a_condition() {
    assertThat(told("Should Norvia impose sanctions on Estmark, prices would rise."))
        .containsExactly("SANCTION hypothetical");
    assertThat(told("Maybe Norvia will condemn the Estmarker decision."))
        .containsExactly("ACCUSE hypothetical");
  }

  @Test
  void what_is_to_be_is_planned_and_what_is_given_up_called_off() {
    assertThat(told("Norvia and Estmark are to meet in Orrin.")).containsExactly("CONSULT planned");
    assertThat(told("Norvia has scheduled a meeting with Estmark."))
        .containsExactly("CONSULT planned");
    assertThat(told("Norvia will no longer receive the Estmarker ambassador."))
        .containsExactly("CONSULT called-off");
    assertThat(told("The mission is to guard the fishermen of Norvia.")).isEmpty();
  }

  @Test
  void what_another_is_to_do_is_neither_planned_nor_threatened() {
    assertThat(told("Norvia wants Estmark to release the prisoners.")).isEmpty();
    assertThat(told("Norvia warned that Estmark would attack Velland.")).isEmpty();
  }

  @Test
  void a_pronoun_stands_for_the_only_one_who_fits() {
    assertThat(dyads("After the Norvian president had landed, she praised Estmark."))
        .containsExactly("NRVGOV>EMK:051");
    assertThat(dyads("Velland said that Estmark had snubbed its plan."))
        .containsExactly("EMK>VLD:120");
  }

  @Test
  void who_is_thanked_or_blamed_for_an_act_has_done_it() {
    assertThat(dyads("Velland thanked Norvia for releasing two Estmarker soldiers."))
        .containsExactlyInAnyOrder("VLD>NRV:051", "NRV>EMKMIL:0841");
  }

  @Test
  void to_be_asked_to_stop_a_harm_is_a_request() {
    assertThat(told("Norvia urged Estmark to end its boycott of Velland."))
        .containsExactly("REQUEST happened");
  }

  @Test
  void a_mediator_stands_beside_the_talks() {
    assertThat(dyads("Norvia and Estmark negotiated in Orrin, with Velland as mediator."))
        .containsExactlyInAnyOrder("NRV>EMK:046", "EMK>NRV:046", "VLD>NRV:045", "VLD>EMK:045");
  }

  @Test
  void long_ago_is_history_on_whatever_day() {
    assertThat(dyads("Three decades ago Norvia invaded Estmark.")).isEmpty();
  }

  private static List<String> dyads(String text) {
    return events(text).stream()
        .flatMap(e -> e.dyads().stream())
        .map(d -> d.source() + ">" + d.target() + ":" + d.code())
        .toList();
  }

  @Test
  void what_is_asked_for_or_nearly_done_is_not_done() {
    assertThat(told("The rebels are adamant that the Norvian president resign."))
        .doesNotContain("RETREAT happened");
    assertThat(told("Norvian rebels had almost taken the Estmarker town of Pellow."))
        .doesNotContain("ASSAULT happened");
    assertThat(told("Norvian gunmen allegedly shot and stabbed Estmarker soldiers."))
        .doesNotContain("ASSAULT happened");
  }

  @Test
  void figures_of_speech_tell_no_act() {
    assertThat(events("The Norvian minister declined to predict the number of guests.")).isEmpty();
    assertThat(events("There is a war of words between Norvia and Estmark.")).isEmpty();
    assertThat(events("The Norvian ruler is widely reviled in Estmark.")).isEmpty();
    assertThat(events("Norvia met Estmark halfway.")).isEmpty();
    assertThat(events("Norvian prosecutors looked into the possibility of a trial.")).isEmpty();
    assertThat(events("The Norvian missile failed to reach Estmark.")).isEmpty();
  }

  @Test
  void what_a_heading_says_of_whom_the_body_need_not_repeat() {
    String page =
        "<html><head><title>Norvia condemned the Lakeland Treaty Council</title></head>"
            + "<body><article><h1>Norvia condemned the Lakeland Treaty Council</h1><p>"
            + "The envoys of Norvia, Velland and Estmark came to Orrin on Tuesday to speak of the"
            + " dam, the ferries and the price of salt. Norvia condemned the lack of a reply to"
            + " Estmark's raids.</p><p>The weather in Orrin was mild, and nobody left before the"
            + " evening, when the doors of the old town hall were closed and the lights went out"
            + " one after another.</p></article></body></html>";
    List<Event> events =
        RAPPORTEUR.read(Page.ofHtml("page", page)).events().stream()
            .filter(e -> e.type().orElse("").equals("ACCUSE"))
            .toList();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).recipients())
        .extracting(Party::name)
        .containsExactly("Lakeland Treaty Council");
    assertThat(events.get(0).mentions()).hasSize(1);
  }

  @Test
  void towns_of_a_state_that_is_invaded_are_no_further_recipients() {
    List<Event> events =
        events("Russia invaded Ukraine. Russian troops advanced on Kyiv and Chernihiv.").stream()
            .filter(e -> e.recipients().stream().anyMatch(p -> p.name().equals("Ukraine")))
            .toList();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).recipients()).hasSize(1);
  }

  @Test
  void what_is_recalled_is_another_act_than_todays() {
    for (String page :
        List.of(
            "Norvia attacked Estmark on Monday. In 1990 Norvia attacked Estmark.",
            "In 1990 Norvia attacked Estmark. Norvia attacked Estmark on Monday.")) {
      assertThat(events(page)).as(page).hasSize(2);
      assertThat(events(page).stream().filter(Event::historical)).hasSize(1);
    }
  }
}
