package org.rapporteur.app.cli;

import java.util.List;
import org.rapporteur.app.correct.Corrected;
import org.rapporteur.app.correct.CorrectionException;
import org.rapporteur.app.correct.Draft;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.web.Keeper;
import org.rapporteur.app.web.Shelf;
import org.rapporteur.model.Reading;

/** Keeps corrections in the store; pages that are in none cannot be corrected. */
final class StoreKeeper implements Keeper {
  private final PageReader reader;
  private final List<Reading> read;
  private volatile KeptShelf shelf;

  /**
   * @param read the readings without corrections
   */
  StoreKeeper(PageReader reader, List<Reading> read) {
    this.reader = reader;
    this.read = List.copyOf(read);
    this.shelf = made(reader, read);
  }

  private static KeptShelf made(PageReader reader, List<Reading> read) {
    Corrected corrected = reader.corrected(read);
    return new KeptShelf(reader, corrected.readings(), corrected.outcomes());
  }

  @Override
  public Shelf shelf() {
    return shelf;
  }

  @Override
  public boolean isCorrectable() {
    return reader.store().isPresent();
  }

  @Override
  public synchronized long correct(Draft draft) throws CorrectionException {
    Store store = reader.store().orElseThrow();
    long number = draft.log(shelf.readings(), store.corrections());
    shelf = made(reader, read);
    return number;
  }
}
