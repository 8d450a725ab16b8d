package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Page;

/** What is forgone, wished for, still to come or told without proof did not simply happen. */
class UndoneTest {
  private static List<String> told(String text) {
    return Bundled.RAPPORTEUR.read(Page.ofText("page", text)).events().stream()
        .map(e -> e.type().orElse("") + " " + e.status().code())
        .distinct()
        .toList();
  }

  @Test
  void what_one_stops_short_of_is_not_done() {
    assertThat(told("Norvia stopped short of calling for talks with Estmark.")).isEmpty();
    assertThat(told("Rather than calling for talks with Estmark, Norvia kept quiet.")).isEmpty();
    assertThat(told("Norvian soldiers fled rather than shoot Estmarker villagers."))
        .doesNotContain("ASSAULT happened");
    assertThat(told("Norvia called for talks with Estmark.")).containsExactly("REQUEST happened");
  }

  @Test
  void what_is_wished_or_needed_is_hypothetical() {
    assertThat(told("Norvia would like to see the Estmarker president step down."))
        .doesNotContain("RETREAT happened");
    assertThat(told("The Estmarker president stepped down.")).containsExactly("RETREAT happened");
  }

  @Test
  void what_is_going_to_be_done_is_planned() {
    assertThat(told("The Norvian president is going to make a trip to Estmark."))
        .containsExactly("CONSULT planned");
  }

  @Test
  void what_others_expect_of_somebody_is_no_plan_of_theirs() {
    assertThat(told("Norvia will probably send troops to Estmark."))
        .containsExactly("MOBILIZE hypothetical");
    assertThat(told("Norvia will send troops to Estmark.")).noneMatch(t -> t.contains("hypoth"));
  }

  @Test
  void what_is_only_prepared_to_be_resumed_is_not_done() {
    assertThat(told("Norvian troops prepared to resume shelling Estmark."))
        .doesNotContain("ASSAULT happened");
    assertThat(told("Norvian troops resumed shelling Estmark.")).contains("ASSAULT happened");
  }

  @Test
  void what_reports_say_is_alleged() {
    assertThat(told("There were reports that Norvian troops had attacked Estmarker villagers."))
        .containsExactly("ASSAULT alleged");
  }

  @Test
  void to_break_the_attack_of_another_by_force_is_to_fight() {
    assertThat(told("Norvian troops broke an assault by Estmarker rebels."))
        .containsExactly("ASSAULT happened");
  }

  @Test
  void an_end_is_put_to_the_object_not_to_what_it_is_done_for() {
    assertThat(told("Norvia broke its silence over the Estmarker crackdown on students."))
        .doesNotContain("CONCEDE happened");
    assertThat(told("Norvia has frozen 2 billion dollars in Estmarker assets."))
        .containsExactly("SANCTION happened");
  }

  @Test
  void what_another_is_to_do_is_no_plan_of_ones_own() {
    assertThat(told("Norvia wants a timetable for Estmarker troops to withdraw.")).isEmpty();
  }

  @Test
  void what_somebody_is_for_or_against_is_not_done() {
    for (String view : List.of("in favour of", "in favor of", "against")) {
      assertThat(told("Norvia is " + view + " Estmark sending troops to Velland."))
          .doesNotContain("MOBILIZE happened");
    }
    assertThat(told("Norvia insists that arming the Estmarker rebels remained an option."))
        .doesNotContain("AID happened");
    assertThat(told("Estmark sent troops to Velland.")).containsExactly("MOBILIZE happened");
  }
}
