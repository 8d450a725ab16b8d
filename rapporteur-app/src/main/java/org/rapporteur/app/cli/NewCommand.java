package org.rapporteur.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts data files of the user's own. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    header = "Starts a data file of your own: rows only, no code.",
    footerHeading = "%nExamples:%n",
    footer = {"  rapporteur new organisation", "  rapporteur help new organisation"})
final class NewCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  /** The command with what it can start. */
  static CommandLine with(Terminal terminal) {
    CommandLine line = new CommandLine(new NewCommand());
    line.addSubcommand(new NewOrganisationCommand(terminal));
    return line;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say what to start, such as: rapporteur new organisation");
  }
}
