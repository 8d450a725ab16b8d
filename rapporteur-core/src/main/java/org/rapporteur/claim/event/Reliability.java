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
   * cross-validation over the documents of SAMPLES.
   */
  private static final double LEAST = 0.62;

  /**
   * The same for acts of bodies ("refused to sign"), which are rarer among the judged ones and of
   * which a reader misses each; .30 to .60 were tried. Of those below it a third is right.
   */
  private static final double LEAST_OF_BODIES = 0.40;

  private final SignForest forest;

  Reliability(Lexicon lexicon) {
    forest = new SignForest(lexicon.lines(FOREST).stream());
  }

  /**
   * Whether the page can be trusted with the event.
   *
   * @param statements the page's statements
   */
  boolean holds(Event event, Entities page, List<Statement> statements) {
    double least = event.act().isPresent() ? LEAST_OF_BODIES : LEAST;
    return !PageActors.isArticle(page)
        || forest.isEmpty()
        || forest.share(EventSigns.of(event, page, statements)) >= least;
  }
}
