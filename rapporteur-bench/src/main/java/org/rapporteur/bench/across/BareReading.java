package org.rapporteur.bench.across;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/** Readings of plain texts without claims: all that copies and stories are found by. */
final class BareReading {
  private BareReading() {}

  /**
   * A page whose first line is its title.
   *
   * @param outlet the site; empty when not known
   * @param language ISO 639-1 code
   * @param day of publication
   */
  static Reading of(
      String id, String outlet, String language, Optional<LocalDate> day, String text) {
    int line = Math.max(1, text.indexOf('\n') + 1);
    List<Block> blocks =
        line >= text.length()
            ? List.of(new Block(new Span(0, text.length()), Role.BODY))
            : List.of(
                new Block(new Span(0, line), Role.TITLE),
                new Block(new Span(line, text.length()), Role.BODY));
    Optional<Dating> published =
        day.map(d -> new Dating(Interval.day(d), Dating.Basis.METADATA, List.of()));
    Metadata metadata =
        new Metadata(
            Optional.of(text.substring(0, line).strip()),
            Optional.of(outlet).filter(o -> !o.isEmpty()),
            List.of(),
            List.of(),
            published,
            Optional.empty());
    Article article =
        new Article(Page.ofText(id, text), text, blocks, metadata, List.of(), List.of(), List.of());
    Mentions mentions =
        new Mentions(
            new Text(article, language, List.of()), published, List.of(), List.of(), List.of());
    return new Reading(new Entities(mentions, List.of(), List.of()), List.of());
  }
}
