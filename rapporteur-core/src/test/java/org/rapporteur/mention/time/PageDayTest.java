package org.rapporteur.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.mention.Finder;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

class PageDayTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final PageDay DAY = new PageDay(LEXICON, new TimeReader(LEXICON));

  private record Line(Role role, String text) {}

  @Test
  void a_full_date_line_is_the_pages_own() {
    Dating dating =
        read(line(Role.DATELINE, "Velisk, 4 May 2021"), line(Role.BODY, "Norvia signed."))
            .orElseThrow();
    assertThat(dating.days()).isEqualTo(Interval.day(LocalDate.of(2021, 5, 4)));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.DATELINE);
  }

  @Test
  void a_dateline_without_a_year_takes_it_from_a_day_close_before() {
    Dating dating =
        read(
                line(Role.DATELINE, "VELISK, MARCH 13."),
                line(Role.BODY, "The envoy spoke. She took office on 9 February 2021."))
            .orElseThrow();
    assertThat(dating.days()).isEqualTo(Interval.day(LocalDate.of(2021, 3, 13)));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.INFERRED);
    assertThat(dating.evidence()).hasSize(2);
  }

  @Test
  void a_lead_without_a_year_takes_it_from_the_stamps_of_related_links() {
    Dating dating =
        read(
                line(Role.BODY, "On March 13, the Lakeland Treaty Council met in Velisk."),
                line(Role.TEASER, "2021.03.11 18:30"))
            .orElseThrow();
    assertThat(dating.days()).isEqualTo(Interval.day(LocalDate.of(2021, 3, 13)));
  }

  @Test
  void an_old_day_gives_no_year_but_a_first_possible_day() {
    Dating dating =
        read(
                line(Role.DATELINE, "VELISK, MARCH 13."),
                line(Role.BODY, "The Council, founded on 9 May 1992, met."))
            .orElseThrow();
    assertThat(dating.days()).isEqualTo(new Interval(LocalDate.of(1992, 5, 9), LocalDate.MAX));
  }

  @Test
  void an_age_bounds_the_day_when_one_known_person_is_meant() {
    Dating dating = read(line(Role.BODY, "The 67-year-old Lukashenko spoke.")).orElseThrow();
    assertThat(dating.days())
        .isEqualTo(new Interval(LocalDate.of(2021, 8, 30), LocalDate.of(2022, 8, 30)));
    assertThat(read(line(Role.BODY, "Merkel met Putin. The 67-year-old leader spoke."))).isEmpty();
  }

  @Test
  void what_was_so_bounds_the_day_and_closes_an_open_range() {
    Dating dating =
        read(
                line(Role.BODY, "The council met in 2022. Norvia spoke on 9 May 2022."),
                line(Role.BODY, "NATO spoke with the prospective new members Sweden and Finland."))
            .orElseThrow();
    assertThat(dating.days())
        .isEqualTo(new Interval(LocalDate.of(2022, 5, 9), LocalDate.of(2023, 4, 4)));
    assertThat(dating.evidence()).hasSize(2);
  }

  @Test
  void circumstances_that_contradict_each_other_bound_nothing() {
    assertThat(
            read(
                line(Role.BODY, "President Boris Yeltsin spoke."),
                line(Role.BODY, "President Joe Biden spoke.")))
        .isEmpty();
  }

  @Test
  void a_year_looked_ahead_to_is_no_first_possible_day() {
    assertThat(read(line(Role.BODY, "The council will vote on the treaty in 2031."))).isEmpty();
    assertThat(read(line(Role.BODY, "The council expects growth of 3% in 2031."))).isEmpty();
  }

  @Test
  void without_any_date_there_is_no_day() {
    assertThat(read(line(Role.BODY, "The Council met on Sunday, he said today."))).isEmpty();
    assertThat(read()).isEmpty();
  }

  @Test
  void a_day_that_only_follows_from_the_text_is_noted() {
    Finder finder = new Finder(LEXICON);
    Text undated = text(Page.ofText("test", ""), List.of(line(Role.BODY, "Sept. 11 attacks.")));
    Text recalled =
        text(
            Page.ofText("test", ""),
            List.of(line(Role.BODY, "Norvia recalled the September 11 attacks.")));
    assertThat(finder.apply(undated).text().article().notes()).isEmpty();
    assertThat(finder.apply(recalled).text().article().notes())
        .extracting(Note::code)
        .containsExactly("DATE_INFERRED");
  }

  @Test
  void what_is_to_come_is_no_day_of_writing() {
    assertThat(
            read(line(Role.BODY, "On 13 March 2021 the Council will meet. It has until 4 May."))
                .map(d -> d.days().isDay()))
        .isNotEqualTo(Optional.of(true));
  }

  @Test
  void a_day_that_is_given_is_kept() {
    Interval day = Interval.day(LocalDate.of(2020, 1, 2));
    Given given = new Given(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
    Page page = new Page("test", Optional.empty(), Optional.empty(), Page.Format.TEXT, "", given);
    assertThat(DAY.of(text(page, List.of())).orElseThrow().basis())
        .isEqualTo(Dating.Basis.METADATA);
  }

  private static Line line(Role role, String text) {
    return new Line(role, text);
  }

  private static Optional<Dating> read(Line... lines) {
    return DAY.of(text(Page.ofText("test", ""), List.of(lines)));
  }

  private static Text text(Page page, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      int start = text.length();
      text.append(line.text()).append("\n\n");
      blocks.add(new Block(new Span(start, text.length()), line.role()));
    }
    Article article =
        new Article(
            page, text.toString(), blocks, Metadata.NOTHING, List.of(), List.of(), List.of());
    return new Text(article, "en", List.of());
  }
}
