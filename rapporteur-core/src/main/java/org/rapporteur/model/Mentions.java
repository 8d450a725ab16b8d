package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What a text speaks of, before anything is joined.
 *
 * @param text what it was made from
 * @param published the article's own day, or one inferred from the text
 * @param names names, descriptions and pronouns, in text order
 * @param times in text order
 * @param quantities in text order
 */
public record Mentions(
    Text text,
    Optional<Dating> published,
    List<Mention> names,
    List<Time> times,
    List<Quantity> quantities) {
  public Mentions {
    names = List.copyOf(names);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }
}
