package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.store.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a store of a copy. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Makes a store of a copy that backup wrote; never over one that is there.",
    footerHeading = "%nExamples:%n",
    footer = {"  rapporteur restore monday.db --store DIR"})
final class RestoreCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The copy.")
  @Nullable Path file;

  @Option(names = "--store", paramLabel = "DIR", description = "The store (default: .rapporteur).")
  Path folder = Intake.DEFAULT_STORE;

  private final Terminal terminal;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Upkeep.restore(java.util.Objects.requireNonNull(file), folder);
    try (Store store = Store.open(folder)) {
      terminal.out().println(folder + ": " + store.size() + " pages");
    }
    return 0;
  }
}
