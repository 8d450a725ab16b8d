package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What the input says about a page beside its body: fields of a JSONL line, a feed entry or an
 * archive record. Fields only: they have no span.
 *
 * @param title the title as given
 * @param published the day or days of publication as given
 * @param outlet the outlet's name as given
 * @param language an ISO 639-1 code
 * @param ignored what was given and cannot be understood, a sentence each
 */
public record Given(
    Optional<String> title,
    Optional<Interval> published,
    Optional<String> outlet,
    Optional<String> language,
    List<String> ignored) {
  public Given {
    ignored = List.copyOf(ignored);
  }

  /** All of it understood. */
  public Given(
      Optional<String> title,
      Optional<Interval> published,
      Optional<String> outlet,
      Optional<String> language) {
    this(title, published, outlet, language, List.of());
  }

  /** Nothing is given. */
  public static final Given NOTHING =
      new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
