package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.DataException;

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
    SignForest none = new SignForest("f", List.of("# nothing learned"));
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.share(Set.of("named"))).isZero();
  }

  @Test
  void a_tree_that_is_not_whole_is_refused_with_the_reason() {
    refuses("0 =900", "f:3: a tree is cut short after 2 nodes");
    refuses("0", "cut short");
    refuses("=900 =100", "behind the end");
    refuses("2 =900 =100", "no such sign: 2");
    refuses("0 =much =100", "much");
    refuses("0 =1001 =100", "no share in thousandths: 1001");
    assertThatThrownBy(() -> new SignForest("f", List.of("sign\ta", "sign\ta")))
        .hasMessageContaining("f:2: a sign stands twice");
    assertThatThrownBy(() -> new SignForest("f", List.of("sign\ta")))
        .hasMessageContaining("no tree");
    assertThatThrownBy(() -> new SignForest("f", List.of("PK\u0003")))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("f:1: found neither a sign nor a tree");
  }

  @Test
  void a_tree_may_be_deep() {
    String deep = "0 ".repeat(100_000) + "=900" + " =100".repeat(100_000);
    assertThat(forest(deep).share(Set.of("named"))).isEqualTo(0.9);
  }

  private static void refuses(String tree, String reason) {
    assertThatThrownBy(() -> forest(tree))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("D11")
        .hasMessageContaining(reason);
  }

  private static SignForest forest(String... trees) {
    List<String> lines = new ArrayList<>(List.of("sign\tnamed", "sign\tfar"));
    List.of(trees).forEach(tree -> lines.add("tree\t" + tree));
    return new SignForest("f", lines);
  }
}
