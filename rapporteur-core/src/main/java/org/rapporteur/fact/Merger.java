package org.rapporteur.fact;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Story;

/** Merges the claims of a story into facts. */
public final class Merger implements Function<Story, List<Fact>> {
  /** Builds the stage from its data rows. */
  public Merger(Lexicon lexicon) {}

  @Override
  public List<Fact> apply(Story story) {
    return List.of();
  }
}
