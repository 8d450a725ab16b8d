package org.rapporteur.entity;

import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;

/** The one reader of this package's tests: each opened one holds all models in memory. */
final class Reader {
  static final Rapporteur RAPPORTEUR = Rapporteur.open(Lexicon.bundled());

  private Reader() {}
}
