package org.rapporteur.organisation;

import java.util.List;
import java.util.function.BiFunction;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Organisation;

/** Folds facts into an organisation's ledger. */
public final class Ledger implements BiFunction<Organisation, List<Fact>, Organisation> {
  /** Builds the stage from its data rows. */
  public Ledger(Lexicon lexicon) {}

  @Override
  public Organisation apply(Organisation organisation, List<Fact> facts) {
    return organisation;
  }
}
