package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;

/** Who acts where the analyser hangs a name or a clause on another verb. */
class SubjectRepairTest {
  private static List<Event> events(String text) {
    return Bundled.RAPPORTEUR.read(Page.ofText("page", text)).events();
  }

  /** Who does what: "ASSAULT NRVMIL". */
  private static List<String> done(String text) {
    return events(text).stream()
        .map(
            e ->
                e.type().orElse("-")
                    + " "
                    + String.join("+", e.actors().stream().map(SubjectRepairTest::of).toList()))
        .toList();
  }

  private static String of(Party party) {
    return party.code().orElse(party.name());
  }

  @Test
  void both_names_before_a_verb_act() {
    assertThat(done("The trip comes after Norvia and Estmark vetoed a resolution on Velland."))
        .containsExactly("REJECT NRV+EMK");
    assertThat(
            done(
                "The resolution was vetoed by Norvia, which has a port in Velland,"
                    + " and by Estmark."))
        .containsExactly("REJECT NRV+EMK");
  }

  @Test
  void the_leader_whom_fighters_are_loyal_to_does_not_fight() {
    assertThat(
            done("Loyalists to Norvian leader Darin Velko killed eight Norvian rebels in a raid."))
        .noneMatch(d -> d.contains("NRVGOV"));
  }

  @Test
  void a_source_at_the_end_only_tells() {
    assertThat(done("Norvia is in talks with Estmarker rebels, a Velland spokesman said."))
        .containsExactly("CONSULT NRV");
    assertThat(done("The envoy said Norvia was in talks with Estmark."))
        .containsExactly("CONSULT NRV");
  }

  @Test
  void who_speaks_of_the_dead_goes_on_speaking() {
    assertThat(
            done(
                "The Norvian government says ninety people have been killed"
                    + " and blames Estmark."))
        .contains("ACCUSE NRVGOV");
  }

  @Test
  void a_town_with_its_state_is_where_not_who() {
    assertThat(done("In Oslo, Norway, Swedish ministers discussed a treaty with Estmark."))
        .containsExactly("CONSULT SWEGOV");
  }

  @Test
  void allies_act_beside_whose_allies_they_are() {
    assertThat(done("Norvia and its western allies condemned Estmark."))
        .containsExactly("ACCUSE NRV+its western allies");
  }

  @Test
  void what_is_expected_is_expected_of_all_verbs() {
    assertThat(events("Norvia is expected to lift a ban, cut ties with Estmark and go home."))
        .noneMatch(e -> e.status() == Event.Status.HAPPENED);
  }

  @Test
  void a_noun_before_its_name_is_one_subject_with_it() {
    assertThat(done("The Norvian aid charity Oxfam urged Estmark to open its ports."))
        .containsExactly("REQUEST NGO");
  }

  @Test
  void a_connective_tells_no_refusal() {
    assertThat(events("Norvia wants rice as opposed to Estmarker wheat.")).isEmpty();
  }

  @Test
  void a_past_verb_does_not_share_the_future_before_it() {
    assertThat(events("The Norvian president said he will stay and accused Estmark of a raid."))
        .anyMatch(
            e ->
                e.type().filter("ACCUSE"::equals).isPresent()
                    && e.status() == Event.Status.HAPPENED);
  }
}
