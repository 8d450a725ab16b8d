package org.rapporteur.app.web;

import org.rapporteur.app.correct.CorrectionException;
import org.rapporteur.app.correct.Draft;

/** Holds the shelf as it stands now, and takes corrections where there is a store to keep them. */
public interface Keeper {

  /** The shelf as it stands now. */
  Shelf shelf();

  /** Whether corrections can be kept. */
  boolean isCorrectable();

  /**
   * Keeps a correction; the shelf shows it from then on. Returns its number.
   *
   * @throws CorrectionException when it cannot be made
   */
  long correct(Draft draft) throws CorrectionException;

  /** A shelf that nobody can correct. */
  static Keeper of(Shelf shelf) {
    return new Keeper() {
      @Override
      public Shelf shelf() {
        return shelf;
      }

      @Override
      public boolean isCorrectable() {
        return false;
      }

      @Override
      public long correct(Draft draft) {
        throw new IllegalStateException("nothing to keep corrections in");
      }
    };
  }
}
