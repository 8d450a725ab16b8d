package org.rapporteur.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** Lays a page out in blocks. Never throws on a page. */
public final class Extractor implements Function<Page, Article> {
  /** Builds the stage from its data rows. */
  public Extractor(Lexicon lexicon) {}

  @Override
  public Article apply(Page page) {
    String text = page.body();
    List<Block> blocks =
        text.isEmpty() ? List.of() : List.of(new Block(new Span(0, text.length()), Role.BODY));
    Metadata metadata =
        new Metadata(
            page.given().title(),
            page.given().outlet(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Article(page, text, blocks, metadata, List.of(), List.of(), List.of());
  }
}
