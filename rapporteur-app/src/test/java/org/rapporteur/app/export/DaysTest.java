package org.rapporteur.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Interval;
import org.rapporteur.view.Dossier;

class DaysTest {
  private static final LocalDate TOLD = LocalDate.of(2024, 9, 19);

  private static String held(LocalDate from, LocalDate to, LocalDate recorded, boolean background) {
    return Days.held(
        new Dossier.Standing(
            "Ada Strand", "president", new Interval(from, to), recorded, background, List.of()));
  }

  @Test
  void the_day_of_the_page_is_no_first_day_of_office() {
    assertThat(held(TOLD, LocalDate.MAX, TOLD, false)).endsWith("2024 at the latest");
  }

  @Test
  void a_first_day_that_was_told_or_given_is_one() {
    LocalDate earlier = LocalDate.of(2020, 5, 4);
    assertThat(held(earlier, LocalDate.MAX, TOLD, false)).startsWith("since").endsWith("2020");
    assertThat(held(TOLD, LocalDate.MAX, TOLD, true)).startsWith("since").endsWith("2024");
    assertThat(held(LocalDate.MIN, TOLD, LocalDate.MIN, true)).startsWith("until");
  }
}
