package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
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
    Optional<String> failure =
        terminal.out() instanceof Output out ? out.failure() : Optional.empty();
    failure.ifPresent(
        reason -> terminal.err().println("rapporteur: standard output failed: " + reason));
    terminal.err().flush();
    return failure.isPresent() ? 1 : code;
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
    line.addSubcommand(new TokenCommand(terminal));
    line.addSubcommand(new CorrectCommand(terminal));
    line.addSubcommand(new ReviewCommand(terminal));
    line.addSubcommand(new BackupCommand(terminal));
    line.addSubcommand(new RestoreCommand(terminal));
    line.addSubcommand(new ForgetCommand(terminal));
    line.addSubcommand(new DoctorCommand(terminal));
    line.addSubcommand(new PackageCommand(terminal));
    line.addSubcommand(new TimelineCommand(terminal));
    line.addSubcommand(new ExportCommand(terminal));
    line.addSubcommand(new CohesionCommand(terminal));
    line.addSubcommand(new ParseCommand(terminal));
    line.addSubcommand(new NamesCommand(terminal));
    line.addSubcommand(NewCommand.with(terminal));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
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

  /** The JDK's messages for files are often a path alone. */
  private static String said(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder: " + e.getMessage();
    }
    return e instanceof AccessDeniedException
        ? "not allowed: " + e.getMessage()
        : "cannot read or write: " + e.getMessage();
  }

  /** What the user can mend is said in one line; anything else is a bug and shows its trace. */
  private static int failed(Terminal terminal, Exception e) {
    Optional<StoreException> store = StoreException.behind(e);
    if (store.isPresent() || e instanceof DataException) {
      terminal
          .err()
          .println("rapporteur: " + store.map(Exception::getMessage).orElse(e.getMessage()));
    } else if (e instanceof IOException io) {
      terminal.err().println("rapporteur: " + said(io));
    } else {
      terminal.err().println("rapporteur: this is a bug; please report it with what follows:");
      e.printStackTrace(terminal.err());
    }
    return 1;
  }
}
