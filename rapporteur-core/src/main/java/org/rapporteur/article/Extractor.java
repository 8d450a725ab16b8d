package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.article.damage.Damage;
import org.rapporteur.article.html.HtmlLayout;
import org.rapporteur.article.html.HtmlPage;
import org.rapporteur.article.layout.Layout;
import org.rapporteur.article.layout.TextLayout;
import org.rapporteur.article.metadata.MetadataReader;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;

/**
 * Lays a page out in blocks with roles and reads what it says of itself. Never throws on a page.
 */
public final class Extractor implements Function<Page, Article> {
  private final TextLayout texts;
  private final HtmlLayout documents;
  private final MetadataReader metadata;
  private final Damage damage;

  /** Builds the stage from its data rows. */
  public Extractor(Lexicon lexicon) {
    this.texts = new TextLayout(lexicon);
    this.documents = new HtmlLayout(lexicon);
    this.metadata = new MetadataReader(lexicon);
    this.damage = new Damage(lexicon);
  }

  @Override
  public Article apply(Page page) {
    List<Note> notes = new ArrayList<>();
    for (String ignored : page.given().ignored()) {
      notes.add(new Note("GIVEN_IGNORED", Optional.empty(), ignored));
    }
    return switch (page.format()) {
      case TEXT -> {
        Layout layout = texts.of(page.body());
        yield article(page, layout, metadata.ofText(page, layout), notes);
      }
      case HTML -> {
        HtmlPage html = documents.of(page.body());
        notes.addAll(html.notes());
        yield article(page, html.layout(), metadata.ofHtml(page, html, notes), notes);
      }
    };
  }

  private Article article(Page page, Layout layout, Metadata said, List<Note> notes) {
    Legibility.note(page, layout.text()).ifPresent(notes::add);
    return new Article(
        page,
        layout.text(),
        layout.blocks(),
        said,
        layout.comments(),
        damage.in(layout.text()),
        notes);
  }
}
