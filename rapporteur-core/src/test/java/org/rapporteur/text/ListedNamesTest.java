package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedNamesTest {
  /** Kinds count from 1 in the order of their letters: LOC, ORG. */
  private final ListedNames listed =
      new ListedNames(Map.of("norvia", "LOC", "norvia steel", "ORG", "gulf of estmark", "LOC"));

  private static Words words(String... forms) {
    return new Words(List.of(forms), WordClasses.NONE);
  }

  @Test
  void the_longest_name_counts() {
    assertThat(listed.marks(words("He", "left", "Norvia", "Steel", "in", "Norvia")))
        .containsExactly(0, 0, 4, 5, 0, 2);
  }

  @Test
  void a_single_word_in_lower_case_is_no_name_but_several_are() {
    assertThat(listed.marks(words("norvia", "and", "the", "gulf", "of", "estmark")))
        .containsExactly(0, 0, 0, 2, 3, 3);
  }

  @Test
  void the_beginning_of_a_name_is_none() {
    assertThat(listed.marks(words("Gulf", "of", "Velland"))).containsExactly(0, 0, 0);
    assertThat(listed.kind(words("Gulf", "of"), 0)).isZero();
  }

  @Test
  void a_word_alone_is_known_in_any_case() {
    assertThat(listed.kind(words("norvia"), 0)).isEqualTo(1);
    assertThat(listed.kind(words("NORVIA"), 0)).isEqualTo(1);
    assertThat(listed.kind(words("steel"), 0)).isZero();
  }
}
