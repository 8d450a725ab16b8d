package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands beside talks, and what of them is left to those who talk. */
class MediatorsTest {

  /** Actors, recipients and code of each act. */
  private static List<String> acts(String sentence) {
    return new OneSentence(sentence)
        .drafts().stream()
            .map(
                d ->
                    String.join("+", OneSentence.codes(d.actors()))
                        + ">"
                        + String.join("+", OneSentence.codes(d.recipients()))
                        + ":"
                        + d.code())
            .toList();
  }

  @Test
  void under_somebodys_mediation_talks_are_negotiated() {
    assertThat(acts("Under Vellandic mediation, Norvia and Estmark met in Orrin."))
        .contains("VLD>NRV+EMK:045")
        .noneMatch(a -> a.endsWith(":040"))
        .anyMatch(a -> a.endsWith(":046"));
  }

  @Test
  void with_somebody_as_mediator_talks_are_held_without_them() {
    assertThat(acts("Norvia and Estmark held talks in Orrin, with Velland as mediator."))
        .contains("VLD>NRV+EMK:045")
        .filteredOn(a -> a.endsWith(":046"))
        .allMatch(a -> !a.contains("VLD"));
  }

  @Test
  void without_talks_or_without_two_who_talk_nobody_mediates() {
    assertThat(acts("Norvia praised Estmark, with Velland as mediator."))
        .noneMatch(a -> a.endsWith(":045"));
    assertThat(acts("The Norvian president met in Orrin, with Velland as mediator."))
        .noneMatch(a -> a.endsWith(":045"));
  }

  @Test
  void talks_alone_stay_as_they_were_told() {
    assertThat(acts("Norvia and Estmark met in Orrin.")).noneMatch(a -> a.endsWith(":045"));
  }
}
