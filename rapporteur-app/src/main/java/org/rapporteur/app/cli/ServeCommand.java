package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.app.web.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the desk in the browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows what was read in a browser, with search and an API.",
    description =
        "%nListens on this machine alone. Pages that are kept in a store can be corrected there."
            + " Stop it with Ctrl-C. Programs find the description of the API at"
            + " /api/openapi.json.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur serve samples      the sample pages, at http://localhost:8337/",
      "  rapporteur serve              the pages kept in .rapporteur",
      "  rapporteur serve --port 0     on any port that is free"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int DEFAULT_PORT = 8337;

  @Mixin final Intake intake = new Intake();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  int port = DEFAULT_PORT;

  private final Terminal terminal;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    intake.requirePages("rapporteur serve samples");
    if (port < 0 || port > 65_535) {
      throw intake.usage("--port must be from 0 to 65535");
    }
    try (PageReader reader = intake.open()) {
      StoreKeeper keeper = new StoreKeeper(reader, intake.uncorrected(reader, terminal));
      try (Desk desk = Desk.open(keeper, port)) {
        terminal.out().println(desk.address());
        terminal.out().flush();
        terminal.err().println("rapporteur: serving on this machine alone; stop with Ctrl-C");
        new CountDownLatch(1).await();
      } catch (IOException e) {
        throw intake.usage(
            "cannot listen on port " + port + ": " + e.getMessage() + "; try --port 0");
      }
    }
    return intake.exitCode();
  }
}
