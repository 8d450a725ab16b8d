package org.rapporteur.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaughtNamesTest {
  private static List<String> labels(String words, String... taught) {
    List<String[]> rows = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      rows.add(
          new String[] {word.substring(0, slash), "_", word.substring(slash + 1), "_", "_", "dep"});
    }
    return TaughtNames.of(rows, List.of(taught));
  }

  @Test
  void article_and_possessive_are_no_part_of_a_name() {
    assertThat(labels("the/DET Council/PROPN 's/PART", "B-ORG", "I-ORG", "I-ORG"))
        .containsExactly("O", "B-ORG", "O");
  }

  @Test
  void addresses_and_common_words_are_no_names() {
    assertThat(labels("http://example.com/X", "B-ORG")).containsExactly("O");
    assertThat(labels("mayor/NOUN", "B-PER")).containsExactly("O");
  }

  @Test
  void a_proper_noun_in_lower_case_that_was_passed_over_teaches_nothing() {
    assertThat(labels("norvia/PROPN", "O")).containsExactly(TaughtNames.UNKNOWN);
  }
}
