package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.app.correct.Corrected;
import org.rapporteur.app.correct.CorrectionException;
import org.rapporteur.app.correct.Draft;
import org.rapporteur.app.store.Additions;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.web.BusyException;
import org.rapporteur.app.web.Keeper;
import org.rapporteur.app.web.Parcel;
import org.rapporteur.app.web.Shelf;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Reading;

/** Keeps in the store what people do at the desk; pages that are in none cannot be corrected. */
final class StoreKeeper implements Keeper, AutoCloseable {
  private final PageReader reader;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "additions");
            thread.setDaemon(true);
            return thread;
          });

  /** What waits to be read is held in memory. */
  private static final long MAX_WAITING_BYTES = 100_000_000L;

  private final AtomicLong waitingBytes = new AtomicLong();
  private List<Reading> read;
  private volatile KeptShelf shelf;

  /**
   * @param read the readings without corrections
   */
  StoreKeeper(PageReader reader, List<Reading> read) {
    this.reader = reader;
    this.read = List.copyOf(read);
    this.shelf = made(reader, read);
    reader
        .store()
        .ifPresent(s -> s.additions().endAll("the desk was stopped before it was read; add it"));
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
  public Optional<Store> store() {
    return reader.store();
  }

  @Override
  public synchronized long correct(Draft draft) throws CorrectionException {
    Store store = reader.store().orElseThrow();
    long number = draft.log(shelf.readings(), store.corrections());
    shelf = made(reader, read);
    return number;
  }

  @Override
  public long add(List<Parcel> parcels, String who) throws BusyException {
    Store store = reader.store().orElseThrow();
    long bytes = parcels.stream().mapToLong(Parcel::size).sum();
    if (waitingBytes.addAndGet(bytes) > Math.max(bytes, MAX_WAITING_BYTES)) {
      waitingBytes.addAndGet(-bytes);
      throw new BusyException("much was sent that is not read yet; try again in a minute");
    }
    ParcelRun run = new ParcelRun(reader, store, parcels);
    long number = store.additions().begin(who, run.name());
    background.execute(
        () -> {
          try {
            if (run.read(number)) {
              showAll(store);
            }
          } catch (RuntimeException | OutOfMemoryError e) {
            String reason = "could not be read on: " + e;
            Additions.State failed = Additions.State.FAILED;
            store
                .additions()
                .add(number, new Additions.Added(run.name(), failed, reason, Optional.empty()));
          } finally {
            waitingBytes.addAndGet(-bytes);
            store.additions().end(number);
          }
        });
    return number;
  }

  private synchronized void showAll(Store store) {
    List<Reading> all = new ArrayList<>();
    store.current(line -> all.add(ReadingJson.parse(line)));
    read = List.copyOf(all);
    shelf = made(reader, read);
  }

  @Override
  public void close() {
    background.shutdownNow();
  }
}
