package org.rapporteur.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of commands that work on a store and read no pages. */
final class KeptStore {
  @Option(names = "--store", paramLabel = "DIR", description = "The store (default: .rapporteur).")
  Path folder = Intake.DEFAULT_STORE;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  /**
   * Opens the store.
   *
   * @throws ParameterException when there is none, saying how to get one
   */
  Store open() {
    if (!Store.exists(folder)) {
      throw usage(
          "nothing is kept in " + folder + "; rapporteur read --store " + folder + " PATH...");
    }
    return Store.open(folder);
  }

  /** What a wrong use of the command ends with: the message, then the usage. */
  ParameterException usage(String message) {
    if (spec == null) {
      throw new IllegalStateException("not a command yet: " + message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
