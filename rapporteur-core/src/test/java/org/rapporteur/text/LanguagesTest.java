package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.article.Extractor;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Article;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;
import org.rapporteur.model.Text;

class LanguagesTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private final Languages languages = new Languages(LEXICON);

  @Test
  void each_row_knows_its_own_example() {
    for (Row row : LEXICON.table("lang/languages.tsv").rows()) {
      // A sentence may be too short to tell; a paragraph is not.
      String paragraph = (row.get("example") + " ").repeat(4);
      assertThat(languages.of(paragraph)).as(row.rule()).isEqualTo(row.get("id"));
    }
  }

  @Test
  void numbers_and_nothing_are_in_no_language() {
    assertThat(languages.of("")).isEqualTo("und");
    assertThat(languages.of("12 34 \u0000 \uD83D")).isEqualTo("und");
  }

  @Test
  void a_page_in_a_language_without_an_analyser_says_so_and_gets_no_tree() {
    Page page = Page.ofText("p", "Совет собрался в пятницу, и это было первое заседание.");
    Article article = new Extractor(LEXICON).apply(page);
    Text text = new Parser(LEXICON).apply(article);
    assertThat(text.language()).isEqualTo("ru");
    assertThat(text.article().notes()).extracting(Note::code).contains("LANGUAGE_NOT_READ");
    assertThat(text.sentences()).isNotEmpty();
    assertThat(text.sentences().get(0).tokens()).allMatch(t -> t.upos().name().equals("X"));
  }
}
