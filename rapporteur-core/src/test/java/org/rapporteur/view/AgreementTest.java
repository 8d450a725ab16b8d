package org.rapporteur.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Set<String> MEMBERS = new TreeSet<>(List.of("A", "B", "C", "D", "E", "F"));

  private static RollCall call(int number, String votes) {
    Map<String, RollCall.Choice> choices = new TreeMap<>();
    int i = 0;
    for (String member : MEMBERS) {
      switch (votes.charAt(i++)) {
        case 'y' -> choices.put(member, RollCall.Choice.YES);
        case 'n' -> choices.put(member, RollCall.Choice.NO);
        case 'a' -> choices.put(member, RollCall.Choice.ABSTAIN);
        default -> {}
      }
    }
    return new RollCall("r" + number, LocalDate.of(2024, 9, 19), choices);
  }

  private static AgreementYear only(RollCall... calls) {
    List<AgreementYear> years = new Agreement().apply(List.of(calls), MEMBERS);
    assertThat(years).hasSize(1);
    return years.get(0);
  }

  @Test
  void all_together_is_one_and_an_even_split_of_three_is_zero() {
    assertThat(only(call(1, "yyyyyy")).index()).isEqualTo(1);
    assertThat(only(call(1, "yynnaa")).index()).isEqualTo(0);
    assertThat(only(call(1, "yyyynn")).index()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void silence_is_not_agreement() {
    AgreementYear year = only(call(1, "yyyy.."));
    assertThat(year.index()).isEqualTo(1);
    assertThat(year.boundLow()).isCloseTo(0.5, within(1e-9));
    assertThat(year.boundHigh()).isEqualTo(1);
  }

  @Test
  void too_few_votes_do_not_count() {
    AgreementYear year = only(call(1, "yyy..."));
    assertThat(year.decisions()).isZero();
    assertThat(year.index()).isNaN();
    assertThat(year.boundLow()).isCloseTo(0.25, within(1e-9));
    assertThat(only(call(1, "yyyyyy"), call(2, "ynn...")).decisions()).isEqualTo(1);
  }

  @Property(tries = 200)
  void bounds_hold_the_truth_when_votes_are_hidden(
      @ForAll @Size(min = 5, max = 40) List<@IntRange(min = 0, max = 728) Integer> truth,
      @ForAll @Size(40) List<@IntRange(min = 0, max = 63) Integer> hidden) {
    List<RollCall> full = new ArrayList<>();
    List<RollCall> seen = new ArrayList<>();
    for (int i = 0; i < truth.size(); i++) {
      StringBuilder all = new StringBuilder();
      StringBuilder some = new StringBuilder();
      int code = truth.get(i);
      for (int m = 0; m < 6; m++, code /= 3) {
        char vote = "yna".charAt(code % 3);
        all.append(vote);
        some.append((hidden.get(i) >> m & 1) == 1 && m > 1 ? '.' : vote);
      }
      full.add(call(i, all.toString()));
      seen.add(call(i, some.toString()));
    }
    List<AgreementYear> answer = new Agreement().apply(seen, MEMBERS);
    double index = new Agreement().apply(full, MEMBERS).get(0).index();
    answer.forEach(
        year -> assertThat(index).isBetween(year.boundLow() - 1e-9, year.boundHigh() + 1e-9));
  }
}
