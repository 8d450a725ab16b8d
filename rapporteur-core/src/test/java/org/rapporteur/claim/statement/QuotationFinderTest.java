package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/** Quotation marks: every row's example, and what writers do to them. */
class QuotationFinderTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final QuotationFinder FINDER = new QuotationFinder(LEXICON, "en");

  static Stream<Row> rows() {
    return Stream.of("lang/en/quotes.tsv", "lang/en/elisions.tsv")
        .flatMap(file -> LEXICON.table(file).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_finds_what_its_example_brackets(Row row) {
    String example = row.get("example");
    String text = example.replace("[", "").replace("]", "");
    String quoted = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    assertThat(found(text)).as(row.rule()).containsExactly(quoted);
  }

  @Test
  void an_inner_quotation_belongs_to_the_outer_one() {
    assertThat(found("“They told us ‘go home’ and left,” Brandt said. “We stayed.”"))
        .containsExactly("They told us ‘go home’ and left,", "We stayed.");
    assertThat(found("“He said “no” to us,” Brandt said.")).containsExactly("He said “no” to us,");
  }

  @Test
  void a_quotation_without_a_closing_mark_goes_on_in_the_next_paragraph() {
    List<Quotation> all = quotations("“We came early.\n", "“We left late.” Brandt smiled.\n");
    assertThat(all).hasSize(2);
    assertThat(all.get(0).closed()).isFalse();
    assertThat(all.get(1).continues()).isTrue();
  }

  @Test
  void a_closing_mark_alone_reaches_back_to_the_start_of_its_paragraph() {
    assertThat(found("We shall not sign this paper,” Brandt said."))
        .containsExactly("We shall not sign this paper,");
  }

  @Test
  void an_apostrophe_opens_nothing() {
    assertThat(found("The ministers' plan isn't Norvia's, and the '90s are over.")).isEmpty();
  }

  @Test
  void a_closing_mark_that_opens_a_paragraph_is_a_slip() {
    assertThat(found("”Fear is what I feel,” Brandt said."))
        .containsExactly("Fear is what I feel,");
  }

  @Provide
  Arbitrary<String> scribbles() {
    return Arbitraries.strings().withChars("ab ,.\"'’‘“”„«»`\n:—").ofMaxLength(200);
  }

  @Property(tries = 500)
  void quotations_are_in_order_and_inside_their_block_on_any_scribble(
      @ForAll("scribbles") String text) {
    if (text.isEmpty()) {
      return;
    }
    int end = 0;
    for (Quotation quotation : quotations(text)) {
      assertThat(quotation.outer().start()).isGreaterThanOrEqualTo(end);
      assertThat(quotation.outer().contains(quotation.inner())).isTrue();
      assertThat(quotation.inner().length()).isPositive();
      end = quotation.outer().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static List<String> found(String text) {
    return quotations(text).stream().map(q -> q.inner().of(text)).toList();
  }

  private static List<Quotation> quotations(String... paragraphs) {
    return FINDER.find(text(paragraphs));
  }

  /** An article whose blocks are the paragraphs, without sentences. */
  static Text text(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      blocks.add(new Block(new Span(start, text.length()), Role.BODY));
    }
    return new Text(
        new Article(
            Page.ofText("page", text.toString()),
            text.toString(),
            blocks,
            Metadata.NOTHING,
            List.of(),
            List.of(),
            List.of()),
        "en",
        List.of());
  }
}
