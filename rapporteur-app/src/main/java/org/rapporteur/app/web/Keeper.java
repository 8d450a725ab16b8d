package org.rapporteur.app.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.correct.CorrectionException;
import org.rapporteur.app.correct.Draft;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.store.Tokens;

/** Holds the shelf as it stands now, and takes what people do where there is a store to keep it. */
public interface Keeper {

  /** The shelf as it stands now. */
  Shelf shelf();

  /** Where things are kept; empty when nothing can be. */
  Optional<Store> store();

  /**
   * Keeps a correction; the shelf shows it from then on. Returns its number.
   *
   * @throws CorrectionException when it cannot be made
   */
  long correct(Draft draft) throws CorrectionException;

  /**
   * Reads pages into the store, in the background. Returns the number of the addition; the shelf
   * shows the pages once the last of them is read.
   *
   * @param who adds them, as they call themselves
   * @throws BusyException when too much waits to be read already
   */
  long add(List<Parcel> parcels, String who) throws BusyException;

  /** Whether corrections and all else can be kept. */
  default boolean isKeeping() {
    return store().isPresent();
  }

  /** The token, if it holds. */
  default Optional<Tokens.Token> token(String secret) {
    return store().flatMap(s -> s.tokens().find(secret));
  }

  /** A shelf over pages that are kept nowhere. */
  static Keeper of(Shelf shelf) {
    return new Keeper() {
      @Override
      public Shelf shelf() {
        return shelf;
      }

      @Override
      public Optional<Store> store() {
        return Optional.empty();
      }

      @Override
      public long correct(Draft draft) {
        throw new IllegalStateException("nothing to keep corrections in");
      }

      @Override
      public long add(List<Parcel> parcels, String who) {
        throw new IllegalStateException("nothing to keep pages in");
      }
    };
  }
}
