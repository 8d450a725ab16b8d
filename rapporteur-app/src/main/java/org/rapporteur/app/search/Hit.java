package org.rapporteur.app.search;

import java.util.List;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param id of the claim, or of the page
 * @param kind {@code statement}, {@code event}, {@code figure} or {@code page}
 * @param page id of the page it stands on
 * @param title of that page, else how it begins
 * @param outlet of that page
 * @param published the day or range the page was published, ISO 8601, as {@code day} or {@code
 *     first/last}
 * @param who speakers or actors
 * @param what reading of a statement, type and status of an event, measure of a figure
 * @param words the words, in pieces, those that were looked for marked
 */
public record Hit(
    String id,
    String kind,
    String page,
    String title,
    Optional<String> outlet,
    Optional<String> published,
    List<String> who,
    Optional<String> what,
    List<Piece> words) {
  public Hit {
    who = List.copyOf(who);
    words = List.copyOf(words);
  }

  /** A stretch of words. */
  public record Piece(String text, boolean sought) {}
}
