package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.correct.Corrected;
import org.rapporteur.app.source.Delivery;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;

/** A store of pages that can be read again by other rules, and corrected. */
final class CorrectedStore {
  private static final List<String> RULES =
      List.of("lang/en/cues.tsv", "lang/en/quotes.tsv", "events/en.tsv");

  private final Path folder;

  CorrectedStore(Path folder) {
    this.folder = folder;
  }

  /** Reads pages into the store; rules of others than ours where a folder of them is given. */
  void read(List<Path> pages, @Nullable Path data) {
    try (PageReader reader = PageReader.open(data, folder)) {
      new PageSource(InputStream.nullInputStream())
          .deliver(
              pages.stream().map(Path::toString).toList(),
              d -> reader.keep(reader.read((Delivery.Delivered) d)));
    }
  }

  List<Reading> uncorrected() {
    List<Reading> readings = new ArrayList<>();
    try (Store store = Store.open(folder)) {
      store.current(line -> readings.add(ReadingJson.parse(line)));
    }
    return readings;
  }

  Corrected corrected() {
    List<Reading> read = uncorrected();
    try (Store store = Store.open(folder)) {
      return Corrected.of(read, store.corrections().all());
    }
  }

  /** Rules under other ids, some of them gone: every claim gets another id, some are not read. */
  static Path otherRules(Path folder, int dropped) {
    UnaryOperator<String> renamed =
        row -> {
          int tab = row.indexOf('\t');
          boolean note = row.startsWith("#") || row.startsWith("id\t") || tab < 0;
          return note ? row : row.substring(0, tab) + "-anew" + row.substring(tab);
        };
    try {
      for (String file : RULES) {
        List<String> rows = new ArrayList<>();
        int row = 0;
        for (String line : bundled(file)) {
          boolean kept = line.startsWith("#") || line.startsWith("id\t") || row++ % 10 >= dropped;
          if (kept || !file.equals("lang/en/cues.tsv")) {
            rows.add(renamed.apply(line));
          }
        }
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.resolveSibling(""));
        Files.write(copy, rows);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> bundled(String file) throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream("/data/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file);
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
