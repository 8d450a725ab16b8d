package org.rapporteur.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.web.Desk;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Reading;
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
        "%nListens on this machine alone, unless --address is given: then whoever asks needs a token"
            + " (rapporteur token create). Pages that are kept in a store can be corrected there,"
            + " and others added. Stop it with Ctrl-C. Programs find the description of the API"
            + " at /api/openapi.json.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur serve samples      the sample pages, at http://localhost:8337/",
      "  rapporteur serve              the pages kept in .rapporteur",
      "  rapporteur serve --store new  an empty store, to be filled at the desk",
      "  rapporteur serve --port 0     on any port that is free",
      "  rapporteur serve --address 192.0.2.7 --host desk.example",
      "",
      "The desk itself speaks plain HTTP: on a network that others share, put it behind",
      "a server that speaks TLS, and name that one with --host."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int DEFAULT_PORT = 8337;

  @Mixin final Intake intake = new Intake();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  int port = DEFAULT_PORT;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "Listen on this address of the machine; 0.0.0.0 for all (default: loopback).")
  String address = "";

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A name the desk is asked for by others; may be given several times.")
  List<String> hosts = List.of();

  private final Terminal terminal;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    boolean named = intake.store != null && intake.paths.isEmpty();
    if (!named) {
      intake.requirePages("rapporteur serve samples");
    }
    if (port < 0 || port > 65_535) {
      throw intake.usage("--port must be from 0 to 65535");
    }
    InetSocketAddress listened = new InetSocketAddress(listened(), port);
    try (PageReader reader = intake.open()) {
      requireToken(listened.getAddress(), reader);
      List<Reading> readings = named ? kept(reader) : intake.uncorrected(reader, terminal);
      try (StoreKeeper keeper = new StoreKeeper(reader, readings);
          Desk desk = Desk.open(keeper, listened, hosts)) {
        terminal.out().println(desk.address());
        terminal.out().flush();
        String who = desk.needsToken() ? "whoever has a token" : "this machine alone";
        terminal.err().println("rapporteur: serving " + who + "; stop with Ctrl-C");
        new CountDownLatch(1).await();
      } catch (IOException e) {
        throw intake.usage(
            "cannot listen on port " + port + ": " + e.getMessage() + "; try --port 0");
      }
    }
    return intake.exitCode();
  }

  private InetAddress listened() {
    if (address.isEmpty()) {
      return InetAddress.getLoopbackAddress();
    }
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw intake.usage("--address " + address + " is no address of a machine");
    }
  }

  /** Nobody could come in without one, and nobody should. */
  private void requireToken(InetAddress listened, PageReader reader) {
    if (listened.isLoopbackAddress()) {
      return;
    }
    boolean any =
        reader.store().stream()
            .flatMap(s -> s.tokens().all().stream())
            .anyMatch(t -> t.revoked().isEmpty());
    if (!any) {
      String store = reader.store().isPresent() ? " --store " + intake.store : "";
      throw intake.usage(
          "a desk on "
              + address
              + " can be reached by others, so it needs a store and a token:"
              + " rapporteur token create --name NAME"
              + store);
    }
  }

  private static List<Reading> kept(PageReader reader) {
    List<Reading> readings = new ArrayList<>();
    Store store = reader.store().orElseThrow();
    store.current(line -> readings.add(ReadingJson.parse(line)));
    return readings;
  }
}
