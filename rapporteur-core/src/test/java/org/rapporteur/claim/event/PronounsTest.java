package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a pronoun stands for within its sentence; nobody where two would fit. */
class PronounsTest {

  private static List<String> codes(String sentence, String pronoun) {
    OneSentence one = new OneSentence(sentence);
    Pronouns pronouns = new Pronouns(one.syntax, one.coder, one.page);
    return OneSentence.codes(pronouns.of(one.at(pronoun)));
  }

  @Test
  void the_only_one_named_before_who_fits_is_meant() {
    assertThat(codes("Because Norvia had waited, it praised Estmark.", "it"))
        .containsExactly("NRV");
    assertThat(codes("When the Norvian ambassador arrived, she thanked Estmark.", "she"))
        .containsExactly("NRVGOV");
    assertThat(codes("Norvia and Estmark stopped after they had met Velland.", "they"))
        .containsExactly("NRV", "EMK");
  }

  @Test
  void a_person_is_no_thing_and_one_is_not_several() {
    assertThat(codes("Because Norvia had waited, he praised Estmark.", "he")).isEmpty();
    assertThat(codes("Because Norvia had waited, they praised Estmark.", "they")).isEmpty();
    assertThat(codes("When the Norvian ambassador arrived, it rained.", "it")).isEmpty();
  }

  @Test
  void where_two_would_fit_nobody_is_meant() {
    assertThat(codes("Norvia left because Estmark stayed, so it was criticised.", "it")).isEmpty();
  }

  @Test
  void a_possessive_in_the_object_may_be_the_one_who_acts() {
    assertThat(codes("Norvia withdrew its troops from Estmark.", "its")).containsExactly("NRV");
  }

  @Test
  void a_word_that_is_no_pronoun_stands_for_nobody_here() {
    assertThat(codes("Norvia praised Estmark.", "Estmark")).isEmpty();
  }

  @Test
  void nobody_named_before_nobody_meant() {
    assertThat(codes("It praised Estmark.", "It")).isEmpty();
  }
}
