package org.rapporteur.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rapporteur.app.store.StoreException;
import org.rapporteur.lexicon.DataException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one class per command. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads the news about an international organisation and reports what happened,",
      "with evidence: every line leads to the words it was read from."
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nStart here:%n",
    footer = {
      "  rapporteur demo           reads the sample pages and writes dossier.html",
      "  rapporteur read PATH...   reads your own pages",
      "  rapporteur help COMMAND   explains a command, with examples",
      "",
      "Exit codes: 0 all read; 1 some pages failed (each is named with its reason on",
      "standard error, the others are delivered); 2 wrong usage."
    })
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.system(), arguments));
  }

  /** Runs a command; both streams are flushed when it returns. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine line = commandLine(terminal);
    int code = line.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new DemoCommand(terminal));
    line.addSubcommand(new ReadCommand(terminal));
    line.addSubcommand(new StoriesCommand(terminal));
    line.addSubcommand(new DossierCommand(terminal));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(new SearchCommand(terminal));
    line.addSubcommand(new ServeCommand(terminal));
    line.addSubcommand(new TimelineCommand(terminal));
    line.addSubcommand(new CohesionCommand(terminal));
    line.addSubcommand(new ParseCommand(terminal));
    line.addSubcommand(new NamesCommand(terminal));
    line.addSubcommand(NewCommand.with(terminal));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.outIsScreen() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, arguments) -> wrongUsage(terminal, e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e));
    return line;
  }

  private static int wrongUsage(Terminal terminal, CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    terminal.err().println("rapporteur: " + e.getMessage());
    if (!command.getSubcommands().isEmpty()) {
      String names = String.join(" ", command.getSubcommands().keySet());
      terminal.err().println("Commands are: " + names);
    }
    terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return 2;
  }

  /** What the user can mend is said in one line; anything else is a bug and shows its trace. */
  private static int failed(Terminal terminal, Exception e) {
    if (e instanceof StoreException || e instanceof DataException) {
      terminal.err().println("rapporteur: " + e.getMessage());
    } else {
      terminal.err().println("rapporteur: this is a bug; please report it with what follows:");
      e.printStackTrace(terminal.err());
    }
    return 1;
  }
}
