package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees that ask for signs, and files of them that are not whole. */
class SignForestTest {
  @Test
  void the_share_is_the_mean_over_the_trees() {
    SignForest forest = forest("0 =900 1 =500 =100", "1 =700 =300");
    assertThat(forest.share(Set.of("named"))).isEqualTo((0.9 + 0.3) / 2);
    assertThat(forest.share(Set.of("far", "never met"))).isEqualTo((0.5 + 0.7) / 2);
    assertThat(forest.share(Set.of())).isEqualTo((0.1 + 0.3) / 2);
  }

  @Test
  void a_file_of_notes_is_no_forest() {
    SignForest none = new SignForest(Stream.of("# nothing learned"));
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.share(Set.of("named"))).isZero();
  }

  @Test
  void a_tree_that_is_not_whole_is_refused_with_the_reason() {
    assertThatThrownBy(() -> forest("0 =900"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cut short after 2 nodes");
    assertThatThrownBy(() -> forest("=900 =100")).hasMessageContaining("behind the end");
    assertThatThrownBy(() -> forest("2 =900 =100")).hasMessageContaining("no such sign: 2");
  }

  private static SignForest forest(String... trees) {
    return new SignForest(
        Stream.concat(
            Stream.of("sign\tnamed", "sign\tfar"), Stream.of(trees).map("tree\t"::concat)));
  }
}
