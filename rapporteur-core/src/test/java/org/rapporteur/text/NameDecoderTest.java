package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
  private final NameDecoder decoder =
      new NameDecoder(List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG"));

  @Test
  void a_name_never_goes_on_that_has_not_begun() {
    float[][] scores = {{1, 0, 5, 0, 0}, {1, 0, 5, 0, 0}};
    assertThat(decoder.decode(scores)).containsExactly(1, 2);
  }

  @Test
  void a_name_goes_on_with_its_own_kind() {
    float[][] scores = {{0, 4, 0, 3, 0}, {0, 0, 2, 0, 9}};
    assertThat(decoder.decode(scores)).containsExactly(3, 4);
  }

  @Test
  void words_outside_names_stay_outside() {
    float[][] scores = {{2, 1, 9, 0, 0}};
    assertThat(decoder.decode(scores)).containsExactly(0);
    assertThat(decoder.decode(new float[0][])).isEmpty();
  }
}
