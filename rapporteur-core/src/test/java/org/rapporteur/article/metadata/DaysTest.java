package org.rapporteur.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-03-04T23:50:00-05:00",
        "20190304",
        "2019/3/4",
        "March 4, 2019",
        "Mon, 04 Mar 2019 10:15",
        "4. März 2019",
        "4 mars 2019",
        "4 de marzo de 2019",
        "4 марта 2019",
        "04.03.2019",
        "4.3.19",
        "2019年3月4日",
        "Monday 4th March 2019"
      })
  void a_day_is_read_however_it_is_written(String text) {
    assertThat(Days.first(text, false)).contains(LocalDate.of(2019, 3, 4));
  }

  @Test
  void numbers_are_read_in_the_order_of_the_page_s_country() {
    assertThat(Days.first("03/04/2019", true)).contains(LocalDate.of(2019, 3, 4));
    assertThat(Days.first("03/04/2019", false)).contains(LocalDate.of(2019, 4, 3));
    assertThat(Days.first("03/14/2019", false)).contains(LocalDate.of(2019, 3, 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019-02-30", "1789-07-14", "9999-01-01", "12.5 percent", "version 1.2.3.4"})
  void an_implausible_day_is_none(String text) {
    assertThat(Days.first(text, true)).isEmpty();
  }
}
