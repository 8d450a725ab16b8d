package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;

class UnderstoodTest {
  private static final String ABOUT_NIGER =
      "Niger has closed its borders. The army of Niger took power in July. Niger told its citizens"
          + " to stay calm. Shops in Niger stayed open. A general of Niger spoke on the radio. ";

  private static final Rapporteur READER = Bundled.withoutSieve();

  private static List<String> told(String text) {
    return READER.read(Page.ofText("page", text)).events().stream()
        .map(UnderstoodTest::line)
        .toList();
  }

  private static String line(Event event) {
    return event.type().orElse("-")
        + " "
        + event.recipients().stream().map(Party::name).toList()
        + event.recipients().stream().map(p -> p.code().orElse("?")).toList();
  }

  @Test
  void who_is_to_be_driven_off_by_a_blow_is_its_target() {
    assertThat(told("Peruvian troops opened a bombardment to push back Chilean soldiers."))
        .containsExactly("ASSAULT [Chilean soldiers][CHLMIL]");
    assertThat(told("Peruvian police used tear gas to disperse Chilean students."))
        .containsExactly("ASSAULT [Chilean students][CHLCVL]");
    assertThat(told("Peruvian troops seized the hill after heavy fighting with Chilean rebels."))
        .contains("ASSAULT [Chilean rebels][CHLREB]");
  }

  @Test
  void a_blow_that_nobody_is_named_with_has_no_target() {
    assertThat(told("Peruvian troops opened a bombardment to clear the road."))
        .noneMatch(t -> t.contains("road"));
  }

  @Test
  void the_plan_is_the_one_told_of_before() {
    assertThat(told("Chile proposed a plan for the border. Peru rejected the plan on Monday."))
        .contains("REJECT [Chile][CHL]");
    assertThat(told("The envoys spoke of a Chilean plan. On Monday Peru accepted the plan."))
        .contains("AGREE [Chile][CHL]");
  }

  @Test
  void curbs_without_a_target_are_on_the_state_that_an_article_is_about() {
    assertThat(told(ABOUT_NIGER + "France has recalled its ambassador."))
        .contains("SANCTION [Niger][NER]");
    assertThat(told(ABOUT_NIGER + "France has called for an end to the violence."))
        .contains("REQUEST [Niger][NER]");
    assertThat(told(ABOUT_NIGER + "France restricts imports of fish."))
        .noneMatch(t -> t.contains("SANCTION [Niger]"));
  }

  @Test
  void a_protest_is_against_whom_it_calls_upon_to_go() {
    assertThat(
            told("Thousands of Peruvians took to the streets to denounce the government of Peru."))
        .containsExactly("PROTEST [government of Peru][PERGOV]");
  }

  @Test
  void what_society_wants_of_nobody_is_asked_of_nobody() {
    assertThat(told(ABOUT_NIGER + "Students called for freedom."))
        .noneMatch(t -> t.equals("REQUEST [Niger][NER]"));
  }
}
