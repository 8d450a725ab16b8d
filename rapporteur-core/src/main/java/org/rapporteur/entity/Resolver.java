package org.rapporteur.entity;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Mentions;

/** Joins the mentions of one page into entities. */
public final class Resolver implements Function<Mentions, Entities> {
  /** Builds the stage from its data rows. */
  public Resolver(Lexicon lexicon) {}

  @Override
  public Entities apply(Mentions mentions) {
    return new Entities(mentions, List.of(), List.of());
  }
}
