package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a store into one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Copies a store into one file, while others may go on writing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur backup monday.db                 the pages kept in .rapporteur",
      "  rapporteur restore monday.db --store DIR    makes a store of it again"
    })
final class BackupCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "Where to; it must not be there yet.")
  @Nullable Path file;

  @Mixin final KeptStore kept = new KeptStore();

  private final Terminal terminal;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path to = java.util.Objects.requireNonNull(file);
    try (Store store = kept.open()) {
      store.upkeep().backUp(to);
      terminal.out().println(to.toAbsolutePath() + ": " + store.size() + " pages");
    }
    return 0;
  }
}
