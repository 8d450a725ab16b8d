package org.rapporteur.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;
import org.rapporteur.model.Time;

/** Every row of {@code time-phrases.tsv} reads its own example, and what a page says is placed. */
class TimePhrasesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2022, 11, 16);
  private static final TimeReader READER = new TimeReader(Lexicon.bundled());

  static Stream<Row> rows() {
    return Lexicon.bundled().table("lang/en/time-phrases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_reads_its_own_example(Row row) {
    String example = row.get("example");
    int arrow = example.indexOf(" => ");
    String marked = example.substring(0, arrow);
    int start = marked.indexOf('[');
    int end = marked.lastIndexOf(']') - 1;
    String plain = marked.replace("[", "").replace("]", "");
    List<Time> times = read(plain, Optional.of(Interval.day(WEDNESDAY)));
    assertThat(times)
        .as(row.rule())
        .anySatisfy(
            time -> {
              assertThat(time.span()).isEqualTo(new Span(start, end));
              assertThat(time.value()).isEqualTo(example.substring(arrow + 4));
              assertThat(time.rule()).isEqualTo(row.rule());
            });
  }

  @Test
  void without_a_day_of_writing_only_what_is_full_is_placed() {
    List<Time> times = read("Sat on 3 May 2021, on Friday and on 7 June.", Optional.empty());
    assertThat(times)
        .extracting(Time::value)
        .containsExactly("2021-05-03", "XXXX-WXX-5", "XXXX-06-07");
    assertThat(times.get(1).days()).isEmpty();
    assertThat(times.get(2).days()).isEmpty();
  }

  @Test
  void with_a_range_of_days_only_what_both_ends_agree_on_is_placed() {
    Interval days = Interval.inclusive(WEDNESDAY, WEDNESDAY.plusDays(1));
    List<Time> times = read("Met on Tuesday, rests today, since 2 May.", Optional.of(days));
    assertThat(times)
        .extracting(Time::value)
        .containsExactly("2022-11-15", "XXXX-XX-XX", "2022-05-02");
  }

  @Test
  void tense_decides_on_which_side_a_weekday_lies() {
    Optional<Interval> day = Optional.of(Interval.day(WEDNESDAY));
    assertThat(read("Norvia will vote on Friday.", day).get(0).value()).isEqualTo("2022-11-18");
    assertThat(read("Norvia voted on Friday.", day).get(0).value()).isEqualTo("2022-11-11");
    assertThat(read("The truce holds until Friday.", day).get(0).value()).isEqualTo("2022-11-18");
  }

  @Test
  void early_and_late_narrow_the_days() {
    Time time = read("Delegates met in late August.", Optional.of(Interval.day(WEDNESDAY))).get(0);
    assertThat(time.days())
        .contains(Interval.inclusive(LocalDate.of(2022, 8, 21), LocalDate.of(2022, 8, 31)));
  }

  @Test
  void may_and_march_are_months_only_where_they_stand_as_such() {
    Optional<Interval> day = Optional.of(Interval.day(WEDNESDAY));
    assertThat(read("May he rest. They may march. March on!", day)).isEmpty();
    assertThat(read("The session in May closed in March.", day)).hasSize(2);
  }

  @Test
  void ages_sums_and_titles_are_no_times() {
    Optional<Interval> day = Optional.of(Interval.day(WEDNESDAY));
    assertThat(read("The 67-year-old told Norvia Today that $2000 and 1990 people came.", day))
        .isEmpty();
  }

  static List<Time> read(String words, Optional<Interval> published) {
    Page page = Page.ofText("test", words);
    Optional<Dating> dating =
        published.map(days -> new Dating(days, Dating.Basis.METADATA, List.of()));
    Metadata metadata =
        new Metadata(
            Optional.empty(), Optional.empty(), List.of(), List.of(), dating, Optional.empty());
    List<Block> blocks =
        words.isEmpty() ? List.of() : List.of(new Block(new Span(0, words.length()), Role.BODY));
    Article article = new Article(page, words, blocks, metadata, List.of(), List.of(), List.of());
    return READER.read(new Text(article, "en", List.of()), dating);
  }
}
