package org.rapporteur.claim.event;

import java.util.List;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Event;
import org.rapporteur.model.Statement;

/**
 * How likely it is that an event of an article is right in full, by how it was read: a forest over
 * {@link EventSigns}, learned from events judged one by one (see {@code events/en-reliability.md}).
 * Articles of a few sentences are hardly among those it was learned on, so nothing of them is left
 * out.
 */
final class Reliability {
  private static final String FOREST = "events/en-reliability.forest";

  /**
   * Share of right ones below which an event is not told; .45 to .65 were tried. In tenfold
   * cross-validation over the documents of 5,375 judged events .627 are right of all, .767 of the
   * three in five above .58, .803 of the half above .64.
   */
  private static final double LEAST = 0.62;

  private final SignForest forest;

  Reliability(Lexicon lexicon) {
    forest = new SignForest(FOREST, lexicon.lines(FOREST));
  }

  /**
   * Whether the page can be trusted with the event.
   *
   * @param statements the page's statements
   */
  boolean holds(Event event, Entities page, List<Statement> statements) {
    return !PageActors.isArticle(page)
        || forest.isEmpty()
        || event.act().isPresent()
        || forest.share(EventSigns.of(event, page, statements)) >= LEAST;
  }
}
