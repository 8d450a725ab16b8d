package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param title the headline
 * @param outlet the name of the outlet
 * @param authors names in the byline, in order
 * @param agencies agencies credited by the page, such as {@code BelTA}
 * @param published day of first publication as written on the page
 * @param modified day of the last change
 */
public record Metadata(
    Optional<String> title,
    Optional<String> outlet,
    List<String> authors,
    List<String> agencies,
    Optional<Dating> published,
    Optional<Dating> modified) {
  /** A page that says nothing of itself. */
  public static final Metadata NOTHING =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
  }
}
