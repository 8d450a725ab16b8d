package org.rapporteur.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.correct.Outcome;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.store.StoreException;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether all is well, and what to do where it is not. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says whether Java, memory, the data rows and the store are well, and what to do.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur doctor                 the store in .rapporteur, if there is one",
      "  rapporteur doctor --store DIR",
      "",
      "Exit code 1 when something is wrong."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final int LEAST_JAVA = 17;
  private static final long MIB = 1L << 20;
  private static final long LEAST_MEMORY_MIB = 400;
  private static final int DESK_PORT = 8337;

  @Option(names = "--store", paramLabel = "DIR", description = "The store (default: .rapporteur).")
  Path folder = Intake.DEFAULT_STORE;

  private final Terminal terminal;
  private int wrong;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    int java = Runtime.version().feature();
    say(java >= LEAST_JAVA, "Java " + java, "install a Java of at least " + LEAST_JAVA);
    long memory = Runtime.getRuntime().maxMemory() / MIB;
    say(
        memory >= LEAST_MEMORY_MIB,
        memory + " MiB of memory",
        "set RAPPORTEUR_JAVA_OPTIONS=-Xmx1g");
    try (PageReader reader = PageReader.open(null, null)) {
      int bodies = new Organisations(reader.rapporteur().lexicon().gazetteer()).all().size();
      say(bodies > 0, "data rows and models, " + bodies + " organisations", "install it again");
    }
    say(isFree(), "the desk's port " + DESK_PORT, "something listens there: serve --port 0");
    if (Store.exists(folder)) {
      try {
        store();
      } catch (RuntimeException e) {
        StoreException store = StoreException.behind(e).orElseThrow(() -> e);
        say(false, "the store in " + folder, String.valueOf(store.getMessage()));
      }
    } else {
      terminal.out().println("--  no store in " + folder + ": read --store " + folder + " PATH...");
    }
    return wrong == 0 ? 0 : 1;
  }

  private void store() throws IOException {
    try (PageReader reader = PageReader.open(null, folder)) {
      Store store = reader.store().orElseThrow();
      List<String> damage = store.upkeep().damage();
      say(
          damage.isEmpty(),
          "the store in " + folder + ", " + store.size() + " pages",
          damage + ": restore a copy that backup made");
      long free = Files.getFileStore(folder).getUsableSpace() / MIB;
      say(free > LEAST_MEMORY_MIB, free + " MiB of room on the disk", "make room");
      List<Reading> readings = new ArrayList<>();
      store.current(line -> readings.add(ReadingJson.parse(line)));
      long lost =
          reader.corrected(readings).outcomes().stream()
              .filter(o -> o.state() == Outcome.State.NEEDS_REVIEW)
              .count();
      say(lost == 0, "corrections", lost + " need review: review --store " + folder);
    }
  }

  private static boolean isFree() {
    try (ServerSocket socket = new ServerSocket(DESK_PORT, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private void say(boolean well, String what, String otherwise) {
    wrong += well ? 0 : 1;
    terminal.out().println((well ? "ok  " + what : "!!  " + what + ": " + otherwise));
  }
}
