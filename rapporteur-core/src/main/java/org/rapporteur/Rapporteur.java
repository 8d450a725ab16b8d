package org.rapporteur;

import org.rapporteur.article.Extractor;
import org.rapporteur.claim.ClaimReader;
import org.rapporteur.entity.Resolver;
import org.rapporteur.fact.Comparer;
import org.rapporteur.fact.Merger;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.mention.Finder;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.organisation.Ledger;
import org.rapporteur.organisation.Tenures;
import org.rapporteur.story.Clusterer;
import org.rapporteur.text.Parser;

/**
 * Reads pages: opens the data rows once, then turns any number of pages into readings. Immutable
 * and thread-safe; never throws on a page.
 *
 * <pre>{@code
 * Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
 * Reading reading = rapporteur.read(Page.ofText("note", "Norvia refused to sign."));
 * }</pre>
 */
public final class Rapporteur {
  private final PagePipeline pages;
  private final StoryPipeline stories;

  private final Lexicon lexicon;

  private Rapporteur(Lexicon lexicon, PagePipeline pages, StoryPipeline stories) {
    this.lexicon = lexicon;
    this.pages = pages;
    this.stories = stories;
  }

  /**
   * Builds all stages.
   *
   * @throws org.rapporteur.lexicon.DataException when a data file is missing or damaged
   */
  public static Rapporteur open(Lexicon lexicon) {
    return new Rapporteur(
        lexicon,
        new PagePipeline(
            new Extractor(lexicon),
            new Parser(lexicon),
            new Finder(lexicon),
            new Resolver(lexicon),
            new ClaimReader(lexicon)),
        new StoryPipeline(
            new Clusterer(lexicon),
            new Merger(lexicon),
            new Comparer(lexicon),
            new Ledger(lexicon),
            new Tenures(lexicon)));
  }

  /** Reads one page. */
  public Reading read(Page page) {
    return pages.apply(page);
  }

  /** The data rows it was opened with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The stages that one page goes through. */
  public PagePipeline pages() {
    return pages;
  }

  /** The stages that go across pages. */
  public StoryPipeline stories() {
    return stories;
  }
}
