package org.rapporteur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.text.Parser;

class FinderLongPageTest {
  @Test
  void of_a_page_without_end_days_and_figures_are_found_as_far_as_sentences_are_read() {
    String text = "Norvia paid 40 million euros on 4 May 2021. ".repeat(3000);
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Role.BODY));
    Article article =
        new Article(
            Page.ofText("test", text),
            text,
            blocks,
            Metadata.NOTHING,
            List.of(),
            List.of(),
            List.of());
    Lexicon lexicon = Lexicon.bundled();
    Mentions found = new Finder(lexicon).apply(new Parser(lexicon).apply(article));
    List<Sentence> read = found.text().sentences();
    assertThat(read).hasSizeBetween(1000, 2000);
    assertThat(found.times()).hasSameSizeAs(read);
    assertThat(found.quantities()).hasSameSizeAs(read);
  }
}
