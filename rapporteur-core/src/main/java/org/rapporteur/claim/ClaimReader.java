package org.rapporteur.claim;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Reading;

/** Reads the claims of a page: statements first, then the events and figures inside or outside. */
public final class ClaimReader implements Function<Entities, Reading> {
  /** Builds the stage from its data rows. */
  public ClaimReader(Lexicon lexicon) {}

  @Override
  public Reading apply(Entities entities) {
    return new Reading(entities, List.of());
  }
}
