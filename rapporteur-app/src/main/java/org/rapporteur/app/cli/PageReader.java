package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.StoryPipeline;
import org.rapporteur.app.correct.Corrected;
import org.rapporteur.app.source.Delivery;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;

/** Reads pages, and keeps what it read where there is a store. */
final class PageReader implements AutoCloseable {
  private final Rapporteur rapporteur;
  private final ReadingJson writer;
  private final String producer;
  private final Optional<Store> store;
  private volatile Corrected corrected = Corrected.of(List.of(), List.of());

  /**
   * What was read on a page.
   *
   * @param page the page, under the name it has in the store
   * @param reading the reading; without tokens and trees when it came from the store
   * @param line the reading as one line of the wire format
   * @param isNew whether it was read just now
   * @param topic the topic its line named
   */
  record Read(Page page, Reading reading, String line, boolean isNew, Optional<String> topic) {

    /** The reading as the wire carries it: light enough to hold thousands of. */
    Reading light() {
      return isNew ? ReadingJson.parse(line) : reading;
    }
  }

  private PageReader(Rapporteur rapporteur, Optional<Store> store) {
    String data = rapporteur.lexicon().digest();
    this.rapporteur = rapporteur;
    this.writer = new ReadingJson(Version.current(), data);
    this.producer = Version.current() + " " + data + " " + Version.code();
    this.store = store;
  }

  /**
   * Opens the data rows and the store.
   *
   * @param data the user's own data rows; null for the bundled alone
   * @param store the store's folder; null for none
   */
  static PageReader open(@Nullable Path data, @Nullable Path store) {
    Lexicon lexicon = data == null ? Lexicon.bundled() : Lexicon.over(data);
    return new PageReader(Rapporteur.open(lexicon), Optional.ofNullable(store).map(Store::open));
  }

  Rapporteur rapporteur() {
    return rapporteur;
  }

  Optional<Store> store() {
    return store;
  }

  /** The readings as people put them right in the store. */
  Corrected corrected(List<Reading> readings) {
    corrected = Corrected.of(readings, store.map(s -> s.corrections().all()).orElse(List.of()));
    return corrected;
  }

  /** The stages across pages; pages stand in the stories that people put them in. */
  StoryPipeline stories() {
    StoryPipeline plain = rapporteur.stories();
    return new StoryPipeline(
        readings -> corrected.moves().apply(plain.cluster().apply(readings)),
        plain.merge(),
        plain.compare(),
        plain.fold(),
        plain.appoint());
  }

  /** Reads a page, or takes the reading of it that is kept; keeps nothing. Thread-safe. */
  Read read(Delivery.Delivered delivered) {
    Page page = store.map(s -> s.named(delivered.page())).orElse(delivered.page());
    Optional<String> kept =
        delivered.reading().or(() -> store.flatMap(s -> s.reading(page, producer)));
    if (kept.isPresent()) {
      Reading reading = ReadingJson.parse(kept.get());
      return new Read(page, reading, kept.get(), false, delivered.topic());
    }
    Reading reading = rapporteur.read(page);
    return new Read(page, reading, writer.line(reading), true, delivered.topic());
  }

  /** A reading as one line of the wire format. */
  String line(Reading reading) {
    return writer.line(reading);
  }

  /** Keeps what was read just now; false when it is here already, or was forgotten. */
  boolean keep(Read read) {
    return read.isNew()
        && store
            .map(s -> s.keep(read.page(), ReadingJson.hash(read.reading()), read.line(), producer))
            .orElse(false);
  }

  /** Delivers the kept pages whose reading an older version made. */
  void deliverOutdated(Consumer<Delivery> receiver) {
    store.ifPresent(
        s ->
            s.outdated(producer).stream()
                .flatMap(name -> s.page(name).stream())
                .map(
                    page ->
                        new Delivery.Delivered(page.id(), page, Optional.empty(), Optional.empty()))
                .forEach(receiver));
  }

  @Override
  public void close() {
    store.ifPresent(Store::close);
  }
}
