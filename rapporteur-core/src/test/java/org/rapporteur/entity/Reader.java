package org.rapporteur.entity;

import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;

/** The one reader of this package's tests: each opened one holds all models in memory. */
final class Reader {
  static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  private Reader() {}
}
