package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * Who and what a page speaks of, every mention joined or left out.
 *
 * @param mentions what it was made from
 * @param all the entities
 * @param references in text order
 */
public record Entities(Mentions mentions, List<Entity> all, List<Reference> references) {
  public Entities {
    all = List.copyOf(all);
    references = List.copyOf(references);
  }

  public Text text() {
    return mentions.text();
  }

  public Article article() {
    return mentions.text().article();
  }

  /** The entity with this id; empty when there is none. */
  public Optional<Entity> entity(String id) {
    return all.stream().filter(e -> e.id().equals(id)).findFirst();
  }
}
