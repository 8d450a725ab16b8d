package org.rapporteur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.lexicon.Lexicon;

class NameComparisonTest {
  private static final NameComparison COMPARISON = new NameComparison(Lexicon.bundled());

  @ParameterizedTest
  @CsvSource({
    "Sergei Talvenko, Siarhei Talvenka",
    "Sergei Talvenko, Сергей Талвенко",
    "Ingrid Halvard, Ингрид Хальвард",
    "Ingrid Halvard, HALVARD INGRID",
    "Alexander Lukashenko, Аляксандр Лукашэнка",
    "Karsten Volmer, K. Volmer",
    "Mohammed bin Salman, Muhammad bin Salman",
    "Norvia Steel Ltd, Norvia Steel Limited",
    "Tarnholm Shipping Corporation, Tarnholm Shipping Company"
  })
  void one_bearer_under_two_spellings(String left, String right) {
    assertThat(COMPARISON.applyAsDouble(left, right)).isGreaterThan(NameComparison.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Talvenko, Mikhail Dorokh",
    "Viktor Talvenko, Sergei Talvenko",
    "Ingrid Halvard, Ingrid Hesselman",
    "Norvia Steel Ltd, Norvia Paper Ltd",
    "Bank of Norvia, Bank of Estmark"
  })
  void two_bearers(String left, String right) {
    assertThat(COMPARISON.applyAsDouble(left, right)).isLessThan(NameComparison.SAME);
  }

  @Property(tries = 200)
  void any_two_texts_have_a_score_in_either_order(@ForAll String left, @ForAll String right) {
    double score = COMPARISON.applyAsDouble(left, right);
    assertThat(score).isBetween(0.0, 1.0);
    assertThat(COMPARISON.applyAsDouble(right, left)).isEqualTo(score);
  }

  @Test
  void a_name_is_its_own() {
    assertThat(COMPARISON.applyAsDouble("Anton Velezhny", "Anton Velezhny")).isGreaterThan(0.9);
  }
}
