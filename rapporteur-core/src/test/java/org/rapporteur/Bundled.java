package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.lexicon.Lexicon;

/** The stages over the bundled data, opened once for all tests: each opening keeps a model. */
public final class Bundled {
  public static final Rapporteur RAPPORTEUR = Rapporteur.open(Lexicon.bundled());

  private Bundled() {}

  /** The same without the learned sieve: for tests of how an event is read, likely or not. */
  public static Rapporteur withoutSieve() {
    try {
      Path folder = Files.createTempDirectory("no-sieve");
      Path forest = folder.resolve("events/en-reliability.forest");
      Files.createDirectory(folder.resolve("events"));
      Files.writeString(forest, "# no tree\n");
      Rapporteur rapporteur = Rapporteur.open(Lexicon.over(folder));
      for (Path each : List.of(forest, folder.resolve("events"), folder)) {
        Files.delete(each);
      }
      return rapporteur;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
