package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;

/** What a page recalls of another time, and what it reports. */
class RecallTest {
  private static List<String> read(String text) {
    Given given =
        new Given(
            Optional.empty(),
            Optional.of(Interval.day(LocalDate.of(2022, 8, 20))),
            Optional.empty(),
            Optional.empty());
    Page page = new Page("page", Optional.empty(), Optional.empty(), Page.Format.TEXT, text, given);
    return Bundled.RAPPORTEUR.read(page).events().stream()
        .map(e -> e.type().orElse("") + (e.historical() ? " historical" : ""))
        .toList();
  }

  @Test
  void months_ago_is_recalled_and_weeks_ago_is_reported() {
    assertThat(read("Norvia imposed sanctions on Estmark in March."))
        .containsExactly("SANCTION historical");
    assertThat(read("Norvia imposed sanctions on Estmark in July.")).containsExactly("SANCTION");
    assertThat(read("Norvia imposed sanctions on Estmark on Friday.")).containsExactly("SANCTION");
  }

  @Test
  void a_named_year_is_recalled_and_last_year_by_its_end() {
    assertThat(read("In 2021, Norvia closed its embassy in Estmark."))
        .containsExactly("SANCTION historical");
    assertThat(read("Norvia closed its embassy in Estmark last autumn."))
        .containsExactly("SANCTION historical");
  }

  @Test
  void a_day_is_that_of_its_own_clause() {
    assertThat(read("Norvia has demanded the property that Estmark seized in 1994."))
        .doesNotContain("REQUEST historical");
    assertThat(read("Norvian police arrested Estmarker soldiers under the 1973 Harbour Act."))
        .containsExactly("COERCE");
    assertThat(read("Norvia attacked Estmark to crush the revolt there in February."))
        .contains("ASSAULT historical");
  }

  @Test
  void what_goes_on_since_long_ago_is_no_memory() {
    assertThat(read("Norvia has banned Estmarker newspapers since 1994."))
        .noneMatch(e -> e.endsWith("historical"));
  }

  @Test
  void once_and_previously_tell_of_other_times() {
    assertThat(read("Norvia once backed Estmark.")).containsExactly("SUPPORT historical");
    assertThat(read("Norvia once again backed Estmark.")).containsExactly("SUPPORT");
    assertThat(read("Norvia had previously denied that it had sent troops to Estmark."))
        .noneMatch(e -> e.endsWith("historical"));
  }

  @Test
  void a_story_of_another_time_goes_on_in_the_next_sentence() {
    assertThat(
            read(
                "Protests began in Estmark in March 2019. The next day Estmarker troops shot at"
                    + " Norvian students."))
        .contains("ASSAULT historical");
    assertThat(
            read(
                "Norvia sent a note in March 2019. Now Estmarker troops have shot at Norvian"
                    + " students."))
        .contains("ASSAULT");
  }

  @Test
  void last_year_a_decade_and_the_day_of_a_chronicle_are_long_past() {
    assertThat(read("Norvia boycotted the Estmarker summit last year."))
        .containsExactly("SANCTION historical");
    assertThat(read("Norvia expelled the Estmarker ambassador in the 1990s."))
        .containsExactly("SANCTION historical");
    assertThat(read("Feb. 3 - Norvia imposes sanctions on Estmark."))
        .containsExactly("SANCTION historical");
  }

  @Test
  void the_hour_of_a_running_report_is_no_year() {
    assertThat(read("1851 Norvian envoys met the Estmarker king in Pellow on Friday."))
        .containsExactly("CONSULT");
    assertThat(read("1975 Norvian troops attacked Estmark.")).containsExactly("ASSAULT historical");
  }

  @Test
  void what_was_done_for_years_is_recalled_unless_it_goes_on() {
    assertThat(read("For years, Norvia urged Estmark to open its border."))
        .containsExactly("REQUEST historical");
    assertThat(read("Norvia has urged Estmark for years to open its border."))
        .containsExactly("REQUEST");
    assertThat(read("Norvia condemned Estmark for years of shelling.")).containsExactly("ACCUSE");
  }
}
