package org.rapporteur.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one class per command. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    description = "Reads the news about an international organisation and reports, with evidence.",
    subcommands = {ReadCommand.class})
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code: 0 all read, 1 some pages failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
