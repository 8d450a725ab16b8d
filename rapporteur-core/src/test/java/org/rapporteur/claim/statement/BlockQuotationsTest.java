package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Span;

/** Quotations of one block, whole ones and ones that lost a mark. */
class BlockQuotationsTest {
  private static final QuotationMarks MARKS =
      new QuotationMarks(Bundled.RAPPORTEUR.lexicon(), "en");
  private static final BlockQuotations BLOCKS = new BlockQuotations(MARKS, new ClosingMarks(MARKS));

  private static List<Quotation> all(String text, boolean openBefore) {
    return BLOCKS.find(text, new Span(0, text.length()), 7, openBefore);
  }

  /**
   * Each quotation's words, behind "(" without an opening and before ")" without a closing mark.
   */
  private static List<String> found(String text) {
    return all(text, false).stream()
        .map(q -> (q.opened() ? "" : "(") + q.inner().of(text) + (q.closed() ? "" : ")"))
        .toList();
  }

  @Test
  void blanks_within_the_marks_are_left_out() {
    Quotation quotation = all("He said “ we sail ” and left.", false).get(0);
    assertThat(quotation.outer()).isEqualTo(new Span(8, 19));
    assertThat(quotation.inner()).isEqualTo(new Span(10, 17));
    assertThat(quotation.block()).isEqualTo(7);
    assertThat(found("He held up “” and \"\" to us.")).isEmpty();
  }

  @Test
  void a_pair_that_is_not_closed_runs_to_the_end_of_its_block() {
    assertThat(found("Brandt said: “The pier is safe. It always was."))
        .containsExactly("The pier is safe. It always was.)");
  }

  @Test
  void a_straight_mark_that_is_not_closed_opens_at_the_start_or_behind_a_colon_or_comma() {
    assertThat(found("\"The pier is safe.")).containsExactly("The pier is safe.)");
    assertThat(found("Brandt said: \"The pier is safe.")).containsExactly("The pier is safe.)");
    assertThat(found("Brandt said, \"The pier is safe.")).containsExactly("The pier is safe.)");
    assertThat(found("A board of \"two feet and a half is long.")).as("inches").isEmpty();
  }

  @Test
  void a_mark_that_only_closes_reaches_back_to_the_start_or_the_sentence_before() {
    assertThat(found("The pier is safe,” said Brandt.")).containsExactly("(The pier is safe,");
    assertThat(found("“We stay,” she said. The pier is safe,” she went on."))
        .containsExactly("We stay,", "(The pier is safe,");
    assertThat(found("“We stay,” she said of the pier” again.")).containsExactly("We stay,");
  }

  @Test
  void marks_of_markup_and_measures_close_nothing() {
    assertThat(found("The board is 12\" long and 3\" wide.")).isEmpty();
    assertThat(found("A page with a=\"b\" in it.")).isEmpty();
  }

  @Test
  void only_a_quotation_at_the_very_start_goes_on_from_the_block_before() {
    assertThat(all("“We stay. “ We go.", true).get(0).continues()).isTrue();
    assertThat(all("Then: “We stay.”", true).get(0).continues()).isFalse();
    assertThat(all("“We stay.”", false).get(0).continues()).isFalse();
    List<Quotation> two = all("“We stay,” he said. “We sail.”", true);
    assertThat(two).extracting(Quotation::continues).containsExactly(true, false);
  }

  @Test
  void nothing_outside_of_the_block_is_read() {
    String text = "“We stay,” “we sail,” “we row.”";
    List<Quotation> found = BLOCKS.find(text, new Span(11, 21), 0, false);
    assertThat(found).extracting(q -> q.inner().of(text)).containsExactly("we sail,");
  }
}
