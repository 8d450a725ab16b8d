package org.rapporteur.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how much of a list to print; the same on every command. */
final class ListLimit {
  private int limit = 20;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to print at most (default: ${DEFAULT-VALUE}).")
  void set(int most) {
    if (most < 1 && spec != null) {
      throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
    }
    limit = most;
  }

  int most() {
    return limit;
  }
}
