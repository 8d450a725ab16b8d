package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Signs that together keep an act from being told; no single one does. */
class DoubtTest {

  /** Whether the first act that hangs on the word is too doubtful. */
  private static boolean isToo(String page, String word, boolean said) {
    OneSentence one = new OneSentence(page);
    int at = one.at(word);
    Draft draft =
        one.drafts().stream()
            .filter(d -> d.token() == at)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no act at " + word));
    return Doubt.isToo(one.syntax, one.page, draft, said);
  }

  private static final String FAR =
      "After a long and rather cold winter that nobody on the shores of the lake had foreseen,";

  @Test
  void an_act_at_the_head_of_a_sentence_is_told() {
    assertThat(isToo("Norvia invaded Estmark.", "invaded", false)).isFalse();
    assertThat(isToo("Norvia invaded Estmark.", "invaded", true)).isFalse();
  }

  @Test
  void far_from_the_start_alone_is_told() {
    assertThat(isToo(FAR + " Norvia invaded Estmark.", "invaded", false)).isFalse();
  }

  @Test
  void far_from_the_start_in_a_relative_clause_is_told_of_somebodys_words_alone() {
    String page = FAR + " Velland praised Norvia, which had invaded Estmark.";
    assertThat(isToo(page, "invaded", false)).isTrue();
    assertThat(isToo(page, "praised", false)).isFalse();
  }

  @Test
  void what_a_relative_clause_says_of_a_body_is_told() {
    String page =
        "In a letter of four pages Ilse Brandt praised the United Nations, which met in Kelby.";
    assertThat(isToo(page, "met", false)).isFalse();
  }

  @Test
  void a_pronoun_for_somebody_of_another_sentence_is_one_sign_more() {
    String before = "Ilse Brandt, the president of Norvia, is old. " + FAR;
    assertThat(isToo(before + " Ilse Brandt condemned Estmark.", "condemned", false)).isFalse();
    assertThat(isToo(before + " she condemned Estmark.", "condemned", false)).isTrue();
    assertThat(isToo(before + " she condemned Estmark.", "condemned", true)).isFalse();
  }

  @Test
  void an_accusation_of_nobody_needs_one_sign_less() {
    String page = FAR + " Norvia condemned the building of piers.";
    assertThat(isToo(page, "condemned", false)).isTrue();
    assertThat(isToo(FAR + " Norvia condemned Estmark.", "condemned", false)).isFalse();
  }
}
