package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

class LanguageGuessTest {
  private final LanguageGuess languages = new LanguageGuess(Lexicon.bundled());

  @Test
  void every_row_tells_its_own_example() {
    for (Row row : Lexicon.bundled().table("story/languages.tsv").rows()) {
      assertThat(languages.of(PageWords.of(row.get("example")), "und"))
          .as(row.rule())
          .isEqualTo(row.get("id"));
    }
  }

  @Test
  void a_page_without_small_words_has_the_language_it_came_with() {
    assertThat(languages.of(PageWords.of("Norvia Estmark 2024"), "und")).isEqualTo("und");
  }
}
