package org.rapporteur.story;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/** Groups readings into stories and copies; the order of the readings does not matter. */
public final class Clusterer implements Function<Collection<Reading>, List<Story>> {
  /** Builds the stage from its data rows. */
  public Clusterer(Lexicon lexicon) {}

  @Override
  public List<Story> apply(Collection<Reading> readings) {
    return List.of();
  }
}
