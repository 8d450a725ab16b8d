package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;

class TokenizerTest {
  private static final TokenRows ROWS = new TokenRows(Lexicon.bundled(), "en");
  private static final Tokenizer TOKENIZER = new Tokenizer(ROWS);
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(ROWS);

  private static String tokens(String text) {
    return String.join(
        " ", TOKENIZER.tokens(text, 0, text.length()).stream().map(s -> s.of(text)).toList());
  }

  private static List<String> sentences(String text) {
    return SPLITTER.sentences(text, TOKENIZER.tokens(text, 0, text.length())).stream()
        .map(s -> new Span(s.get(0).start(), s.get(s.size() - 1).end()).of(text))
        .toList();
  }

  @Test
  void money_ranges_part_into_signs_numbers_and_units() {
    assertEquals("a $ 16 - $ 18 bn gap", tokens("a $16-$18bn gap"));
    assertEquals("5 % of 1,200.50 km", tokens("5% of 1,200.50km"));
  }

  @Test
  void clitics_stand_alone_with_either_apostrophe() {
    assertEquals("Norvia \u2019s men did n\u2019t", tokens("Norvia\u2019s men didn\u2019t"));
    assertEquals("the states ' forces can not", tokens("the states' forces cannot"));
  }

  @Test
  void hyphens_part_compounds_but_not_prefixes_and_models() {
    assertEquals("member - states", tokens("member-states"));
    assertEquals("anti-war re-election", tokens("anti-war re-election"));
    assertEquals("an S-400 and 555-1234-77", tokens("an S-400 and 555-1234-77"));
  }

  @Test
  void quotation_marks_of_all_styles_stand_alone() {
    assertEquals(
        "\u201e Yes \u201c , \u00ab no \u00bb , \u2018 so \u2019 , \" well \" .",
        tokens("\u201eYes\u201c, \u00abno\u00bb, \u2018so\u2019, \"well\"."));
  }

  @Test
  void abbreviations_keep_their_stop_and_addresses_stay_whole() {
    assertEquals("Gen. Ivo of the U.S. said so .", tokens("Gen. Ivo of the U.S. said so."));
    assertEquals(
        "see https://a.example/b?c=1 , or x@y.example .",
        tokens("see https://a.example/b?c=1, or x@y.example."));
    assertEquals("wait ... no\u2026".replace("no", "no "), tokens("wait... no\u2026"));
  }

  @Test
  void a_sentence_ends_at_its_mark_and_takes_closing_quotes_along() {
    assertEquals(
        List.of("\u201cWe will.\u201d", "He left."), sentences("\u201cWe will.\u201d He left."));
    assertEquals(
        List.of("\"Will you?\" he asked.", "They did."),
        sentences("\"Will you?\" he asked. They did."));
  }

  @Test
  void a_title_never_ends_a_sentence_and_an_abbreviation_may() {
    assertEquals(List.of("Mr. Orsa met Gen. Ivo."), sentences("Mr. Orsa met Gen. Ivo."));
    assertEquals(
        List.of("He flew to the U.S.", "The talks failed."),
        sentences("He flew to the U.S. The talks failed."));
    assertEquals(
        List.of("The U.S. Senate voted at 5 p.m. on Monday."),
        sentences("The U.S. Senate voted at 5 p.m. on Monday."));
  }

  @Test
  void an_empty_line_ends_a_sentence() {
    assertEquals(List.of("No stop here", "Next part."), sentences("No stop here\n\nNext part."));
  }
}
