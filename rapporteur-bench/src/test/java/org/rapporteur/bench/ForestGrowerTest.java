package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.claim.event.SignForest;

/** A forest that learns what signs say together, which no sum of weights can. */
class ForestGrowerTest {
  private static final List<Set<String>> KINDS =
      List.of(Set.of(), Set.of("far"), Set.of("guessed"), Set.of("far", "guessed"));

  /** Right are the near ones that are named and the far ones that are guessed. */
  private static List<String> grown() {
    List<Set<String>> examples = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      examples.add(KINDS.get(i % 4));
      right.add(i % 4 == 0 || i % 4 == 3);
    }
    examples.add(Set.of("rare"));
    right.add(true);
    return new ForestGrower(20, 5, 8).grow(examples, right);
  }

  @Test
  void what_two_signs_say_only_together_is_learned() {
    SignForest forest = new SignForest("grown", grown());
    assertThat(forest.share(Set.of())).isGreaterThan(0.9);
    assertThat(forest.share(Set.of("far", "guessed"))).isGreaterThan(0.9);
    assertThat(forest.share(Set.of("far"))).isLessThan(0.1);
    assertThat(forest.share(Set.of("guessed"))).isLessThan(0.1);
  }

  @Test
  void what_was_met_too_seldom_is_not_asked_for() {
    assertThat(grown()).contains("sign\tfar", "sign\tguessed").doesNotContain("sign\trare");
  }

  @Test
  void the_same_examples_give_the_same_forest() {
    assertThat(grown()).isEqualTo(grown());
  }
}
