package org.rapporteur.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.article.layout.Layout;
import org.rapporteur.article.layout.TextLayout;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;

/**
 * Lays a page out in blocks with roles and reads what it says of itself. Never throws on a page.
 */
public final class Extractor implements Function<Page, Article> {
  private final TextLayout texts;

  /** Builds the stage from its data rows. */
  public Extractor(Lexicon lexicon) {
    this.texts = new TextLayout(lexicon);
  }

  @Override
  public Article apply(Page page) {
    Layout layout = texts.of(page.body());
    Metadata metadata =
        new Metadata(
            page.given().title().or(() -> layout.first(Role.TITLE)),
            page.given().outlet(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Article(
        page, layout.text(), layout.blocks(), metadata, layout.comments(), List.of(), List.of());
  }
}
