package org.rapporteur;

import org.rapporteur.lexicon.Lexicon;

/** The stages over the bundled data, opened once for all tests: each opening keeps a model. */
public final class Bundled {
  public static final Rapporteur RAPPORTEUR = Rapporteur.open(Lexicon.bundled());

  private Bundled() {}
}
