package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;

/** Whose state is said is told; who is only guessed stays without one, or is not told. */
class DoubtfulActsTest {
  @Test
  void an_act_at_the_head_of_its_sentence_is_told() {
    assertThat(read("Norway accused Sweden of spying.").events()).hasSize(1);
  }

  @Test
  void an_act_deep_in_a_sentence_that_nobody_vouches_for_is_not() {
    Reading reading =
        read(
            "The harvest that the farmers of the long valley beside the lake brought in last autumn"
                + " was sold in a market where a man mourned the people killed by Norway in raids.");
    assertThat(reading.events()).isEmpty();
  }

  @Test
  void a_foreign_minister_of_whom_the_page_does_not_say_is_not_the_pages_own() {
    Reading reading =
        read(
            "Sweden is short of grain. Foreign Minister Tarl Ostrin condemned Sweden on Monday."
                + " Sweden has not answered. Prices in Sweden are rising.");
    assertThat(reading.events().stream().flatMap(e -> e.actors().stream()))
        .noneMatch(p -> p.code().filter(c -> c.startsWith("SWE")).isPresent());
  }

  @Test
  void signs_are_those_of_the_parties_and_their_places() {
    Reading reading = read("Norway accused Sweden of spying.");
    Event event = reading.events().get(0);
    assertThat(EventSigns.of(event, reading.entities(), reading.statements()))
        .contains("type=ACCUSE", "actor-kind=state", "recipient-kind=state", "across", "place=4")
        .doesNotContain("recalled", "to-oneself", "actor-pronoun");
  }

  private static Reading read(String text) {
    return Bundled.RAPPORTEUR.read(Page.ofText("p", text));
  }
}
