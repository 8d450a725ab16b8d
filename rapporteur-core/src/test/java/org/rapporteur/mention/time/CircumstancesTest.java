package org.rapporteur.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

class CircumstancesTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Circumstances CIRCUMSTANCES = new Circumstances(LEXICON);

  static List<Row> rows() {
    return LEXICON.table("lang/en/circumstances.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_row_bounds_its_example(Row row) {
    String[] example = row.get("example").split(" => ", -1);
    assertThat(bounds(example[0])).map(CircumstancesTest::iso).contains(example[1]);
  }

  @Test
  void an_office_held_no_longer_bounds_nothing() {
    assertThat(bounds("Former President Barack Obama spoke.")).isEmpty();
    assertThat(bounds("Vice President Barack Obama spoke.")).isEmpty();
  }

  @Test
  void terms_apart_are_bounded_together() {
    assertThat(bounds("President Donald Trump spoke.").get(0).from())
        .isEqualTo(LocalDate.of(2017, 1, 20));
  }

  @Test
  void a_candidate_for_no_named_body_bounds_nothing() {
    assertThat(bounds("They spoke with prospective members Sweden and Finland.")).isEmpty();
  }

  private static String iso(Interval days) {
    String from = days.from().equals(LocalDate.MIN) ? ".." : days.from().toString();
    return from + "/" + (days.to().equals(LocalDate.MAX) ? ".." : days.last().toString());
  }

  private static List<Interval> bounds(String text) {
    Page page = Page.ofText("test", text);
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Role.BODY));
    Article article =
        new Article(page, text, blocks, Metadata.NOTHING, List.of(), List.of(), List.of());
    Text whole = new Text(article, "en", List.of());
    return CIRCUMSTANCES.of(whole).stream().map(Circumstances.Circumstance::days).toList();
  }
}
