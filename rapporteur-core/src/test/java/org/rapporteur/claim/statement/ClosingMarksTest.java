package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bundled;
import org.rapporteur.claim.statement.QuotationMarks.Style;

/** Where a quotation that opens at the start of a text closes. */
class ClosingMarksTest {
  private static final QuotationMarks MARKS =
      new QuotationMarks(Bundled.RAPPORTEUR.lexicon(), "en");
  private static final ClosingMarks CLOSINGS = new ClosingMarks(MARKS);

  private static Style style(String open) {
    return MARKS.styles().stream().filter(s -> s.open().equals(open)).findFirst().orElseThrow();
  }

  /** What stands between the first mark of the text and the one that closes it; "-" for none. */
  private static String within(String text) {
    Style style = style(text.substring(0, 1));
    int close = CLOSINGS.find(text, 1, style, text.length());
    return close < 0 ? "-" : text.substring(1, close);
  }

  @Test
  void the_next_mark_closes() {
    assertThat(within("“The pier is safe,” said Brandt. “We stay.”"))
        .isEqualTo("The pier is safe,");
    assertThat(within("\"The pier is safe,\" said Brandt. \"We stay.\""))
        .isEqualTo("The pier is safe,");
  }

  @Test
  void the_same_marks_may_stand_inside() {
    assertThat(within("“He said “no” to all of us,” Brandt said."))
        .isEqualTo("He said “no” to all of us,");
  }

  @Test
  void a_lost_mark_is_told_from_a_quotation_inside() {
    assertThat(within("“The pier is safe, said Brandt. “We stay.”"))
        .as("two openings, one closing")
        .isEqualTo("The pier is safe, said Brandt. “We stay.");
  }

  @Test
  void a_mark_of_the_other_make_closes_where_its_own_is_missing() {
    assertThat(within("“The pier is safe,\" said Brandt.")).isEqualTo("The pier is safe,");
    assertThat(within("\"The pier is safe,” said Brandt.")).isEqualTo("The pier is safe,");
    assertThat(within("“The \"old\" pier is safe,” said Brandt."))
        .isEqualTo("The \"old\" pier is safe,");
    assertThat(within("\"The “old” pier is safe,\" said Brandt."))
        .isEqualTo("The “old” pier is safe,");
  }

  @Test
  void an_apostrophe_in_a_word_closes_nothing() {
    assertThat(within("‘We don’t sail in May,’ said Brandt.")).isEqualTo("We don’t sail in May,");
    assertThat(within("‘The divers’ guild is shut,’ said Brandt."))
        .as("a possessive before a surer mark")
        .isEqualTo("The divers’ guild is shut,");
  }

  @Test
  void nothing_closes_behind_the_end_that_is_given() {
    String text = "“The pier is safe” and dry";
    assertThat(CLOSINGS.find(text, 1, style("“"), 10)).isEqualTo(-1);
    assertThat(within("“The pier is safe")).isEqualTo("-");
    assertThat(within("‘The pier\nis safe’")).as("another line").isEqualTo("-");
  }

  @Test
  void a_low_mark_is_closed_by_either_high_one() {
    for (String close : List.of("“", "”")) {
      assertThat(within("„Der Steg hält" + close + " und bleibt")).isEqualTo("Der Steg hält");
    }
  }

  /** Marks that make a careless search look back or ahead over all of a page at each of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“a\" ",
        "\"a” ",
        "\"“ a” ",
        "“ a\" b\" ",
        "“a ",
        "a” ",
        "‘a ",
        "a’ ",
        "„a “",
        "\"a "
      })
  void many_marks_are_read_in_time(String piece) {
    QuotationFinder finder = new QuotationFinder(Bundled.RAPPORTEUR.lexicon(), "en");
    String once = piece.repeat(300_000 / piece.length());
    for (String text : List.of(once, "\"“" + once, "“\"" + once)) {
      Assertions.assertTimeout(
          Duration.ofSeconds(10),
          () -> finder.find(QuotationFinderTest.text(text)),
          () -> "time for many of " + piece);
    }
  }
}
