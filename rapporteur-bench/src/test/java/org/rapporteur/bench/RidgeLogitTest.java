package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A regression that learns what parts right from wrong and does not trust what it met by chance.
 */
class RidgeLogitTest {
  private static List<Set<String>> examples() {
    List<Set<String>> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(i % 2 == 0 ? Set.of("always", "good") : Set.of("always", "bad"));
    }
    all.add(Set.of("always", "rare"));
    return all;
  }

  private static List<Boolean> right() {
    List<Boolean> all = new ArrayList<>();
    for (int i = 0; i < 41; i++) {
      all.add(i % 2 == 0);
    }
    return all;
  }

  private static RidgeLogit learned(double penalty) {
    RidgeLogit model = new RidgeLogit(penalty, 2, "always");
    model.fit(examples(), right());
    return model;
  }

  @Test
  void signs_of_right_examples_speak_for_others() {
    RidgeLogit model = learned(1);
    assertThat(model.odds(Set.of("always", "good"))).isGreaterThan(1);
    assertThat(model.odds(Set.of("always", "bad"))).isLessThan(-1);
    assertThat(model.weights()).doesNotContainKey("rare");
  }

  @Test
  void a_higher_penalty_gives_smaller_weights() {
    Set<String> good = Set.of("good");
    assertThat(learned(100).odds(good)).isPositive().isLessThan(learned(1).odds(good));
  }

  @Test
  void the_order_of_the_examples_changes_no_more_than_the_last_digits() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 41; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(3));
    RidgeLogit shuffled = new RidgeLogit(1, 2, "always");
    shuffled.fit(
        order.stream().map(examples()::get).toList(), order.stream().map(right()::get).toList());
    RidgeLogit model = learned(1);
    for (String sign : model.weights().keySet()) {
      assertThat(shuffled.odds(Set.of(sign))).isCloseTo(model.odds(Set.of(sign)), within(1e-6));
    }
  }
}
