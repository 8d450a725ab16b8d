package org.rapporteur.article.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.html.HtmlPage;
import org.rapporteur.article.layout.Layout;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Dating.Basis;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** What a page says of itself; what the input says beside it comes first. */
public final class MetadataReader {
  private final CreditReader credits;

  /** Builds it from its rows. */
  public MetadataReader(Lexicon lexicon) {
    this.credits = new CreditReader(lexicon);
  }

  /** The metadata of a page of plain text. */
  public Metadata ofText(Page page, Layout layout) {
    return new Metadata(
        page.given().title().or(() -> layout.first(Role.TITLE)),
        page.given().outlet().or(() -> credits.outlet(layout)),
        AuthorReader.of(layout),
        credits.agencies(layout),
        given(page).or(() -> stated(layout)),
        Optional.empty());
  }

  /**
   * The metadata of an HTML page.
   *
   * @param notes takes what is doubted
   */
  public Metadata ofHtml(Page page, HtmlPage html, List<Note> notes) {
    Witnesses witnesses = Witnesses.of(html, page.url());
    DayReader days = new DayReader(witnesses, page);
    List<Note> doubts = new ArrayList<>();
    Optional<Dating> published = given(page).or(() -> days.published(doubts));
    notes.addAll(doubts);
    return new Metadata(
        page.given().title().or(() -> TitleReader.of(witnesses)),
        page.given().outlet().or(() -> outlet(witnesses)),
        AuthorReader.of(witnesses),
        credits.agencies(html.layout()),
        published,
        days.modified());
  }

  private static Optional<Dating> given(Page page) {
    return page.given().published().map(i -> new Dating(i, Basis.METADATA, List.of()));
  }

  private static Optional<String> outlet(Witnesses page) {
    Optional<String> site = page.meta("og:site_name", "application-name", "dc.publisher");
    if (site.isPresent()) {
      return site;
    }
    return page.linked().stream().flatMap(l -> l.names("publisher").stream()).findFirst();
  }

  /** A day written out in full in a dateline, or on a line of its own below the headline. */
  private static Optional<Dating> stated(Layout layout) {
    for (Block block : layout.blocks()) {
      if (block.role() == Role.DATELINE) {
        Optional<Days.Found> found = Days.find(block.span().of(layout.text()), false);
        if (found.isPresent()) {
          Span span = found.get().span();
          int start = block.span().start();
          LocalDate day = found.get().day();
          boolean line = span.length() * 2 >= block.span().of(layout.text()).strip().length();
          return Optional.of(
              new Dating(
                  Interval.day(day),
                  line ? Basis.STATED : Basis.DATELINE,
                  List.of(new Span(start + span.start(), start + span.end()))));
        }
      }
    }
    return Optional.empty();
  }
}
