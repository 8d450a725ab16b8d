package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

class CalendarDaysTest {
  private final CalendarDays calendar = new CalendarDays(Lexicon.bundled());

  private List<LocalDate> days(String text) {
    return calendar.in(PageWords.of(text), text).stream().map(CalendarDays.Found::day).toList();
  }

  @Test
  void every_row_reads_its_own_example() {
    for (Row row : Lexicon.bundled().table("story/months.tsv").rows()) {
      assertThat(days(row.get("example")))
          .as(row.rule())
          .singleElement()
          .satisfies(
              day ->
                  assertThat(day.getMonthValue())
                      .isEqualTo(row.get("id").transform(Integer::parseInt)));
    }
  }

  @Test
  void days_are_read_in_several_spellings() {
    assertThat(days("On 2024-09-19 and on September 18, 2025 the council met."))
        .containsExactly(LocalDate.of(2024, 9, 19), LocalDate.of(2025, 9, 18));
  }

  @Test
  void a_day_that_can_be_read_in_two_ways_is_none() {
    assertThat(days("Posted 05/06/2024 by the desk")).isEmpty();
  }

  @Test
  void a_page_s_own_day_stands_on_a_line_of_its_own() {
    String text = "Council meets at Orrin\n19 September 2024\nThe heads met as on 3 March 2020.";
    List<PageWords.Word> words = PageWords.of(text);
    assertThat(calendar.own(calendar.in(words, text), words, text))
        .contains(LocalDate.of(2024, 9, 19));
  }
}
