package org.rapporteur.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.source.Delivery;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that say which pages a command works on; the same on every command. */
final class Intake {
  /** Where pages are kept unless the user says otherwise. */
  static final Path DEFAULT_STORE = Path.of(".rapporteur");

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders, one address of the web, or - for standard input. HTML, plain text,"
              + " JSONL, WARC, RSS, Atom, NewsML-G2, NITF, ninjs, news sitemaps, MHTML, PDF, each"
              + " also gzipped or in a zip. Folders are read whole, in the order of their paths.")
  List<String> paths = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Keep pages and readings in this folder; what is kept is not read twice.")
  @Nullable Path store;

  @Option(
      names = "--private-addresses",
      description = "Let an address that is read be on this machine or its network.")
  boolean privateAddresses;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "A folder of your own data files (names, offices, cues). One of the same path stands"
              + " in place of ours: copy ours first.")
  @Nullable Path data;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  private int failures;

  /** Leaves out the first word, where a command has taken it for its own: it comes to both. */
  void skipFirst() {
    paths = paths.subList(1, paths.size());
  }

  /** 0 when all pages were read, 1 when some failed. */
  int exitCode() {
    return failures == 0 ? 0 : 1;
  }

  PageReader open() {
    if (data != null && !Files.isDirectory(data)) {
      throw usage("--data " + data + " is not a folder");
    }
    if (data != null && !Lexicon.isKnown(data)) {
      throw usage(
          "--data "
              + data
              + " holds nothing that is read: a file there stands for ours of the same path, such"
              + " as org/NAME.yaml or lang/en/cues.tsv; rapporteur new organisation makes one");
    }
    return PageReader.open(data, store);
  }

  /**
   * Reads the pages of the paths, in order, naming each that fails on standard error.
   *
   * @param receiver returns false to stop
   */
  void read(PageReader reader, Terminal terminal, Predicate<PageReader.Read> receiver) {
    PageSource source = new PageSource(terminal.in(), privateAddresses);
    run(reader, terminal, source::share, d -> source.deliver(paths, d), receiver);
  }

  /** Reads again what an older version read. */
  void readAgain(PageReader reader, Terminal terminal, Predicate<PageReader.Read> receiver) {
    run(reader, terminal, OptionalDouble::empty, reader::deliverOutdated, receiver);
  }

  /**
   * All readings of the paths, or of the store when no path is given, with what people put right.
   */
  List<Reading> readings(PageReader reader, Terminal terminal) {
    return reader.corrected(uncorrected(reader, terminal)).readings();
  }

  /** The same as they were read. */
  List<Reading> uncorrected(PageReader reader, Terminal terminal) {
    List<Reading> readings = new ArrayList<>();
    if (paths.isEmpty()) {
      Store kept = reader.store().orElseThrow();
      kept.current(line -> readings.add(ReadingJson.parse(line)));
      if (readings.isEmpty()) {
        throw usage(nothingKept(store));
      }
    } else {
      read(reader, terminal, read -> readings.add(read.light()));
    }
    return readings;
  }

  /**
   * What the pages amount to. From a store that has changed since, what follows from its readings
   * is put in its tables, too.
   */
  Findings findings(PageReader reader, Terminal terminal) {
    Findings findings = Findings.of(readings(reader, terminal), reader.stories());
    if (paths.isEmpty()) {
      reader
          .store()
          .map(Store::derived)
          .filter(d -> !d.isFresh())
          .ifPresent(d -> d.replace(findings.told()));
    }
    return findings;
  }

  /**
   * For commands that need pages from somewhere: without a path, the store; without a store given,
   * the default one.
   */
  void requirePages(String example) {
    if (!paths.isEmpty()) {
      return;
    }
    Path folder = store == null ? DEFAULT_STORE : store;
    if (!Store.exists(folder)) {
      throw usage("no pages. Name some, as in\n    " + example + "\nor: " + nothingKept(folder));
    }
    store = folder;
  }

  private static String nothingKept(@Nullable Path folder) {
    return "nothing is kept in "
        + folder
        + " yet; keep pages there with\n    rapporteur read --store "
        + folder
        + " PATH...";
  }

  ParameterException usage(String message) {
    if (spec == null) {
      throw new IllegalStateException("not a mixin of a command: " + message);
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private void run(
      PageReader reader,
      Terminal terminal,
      Supplier<OptionalDouble> share,
      Consumer<Consumer<Delivery>> source,
      Predicate<PageReader.Read> receiver) {
    try (Progress progress = Progress.start(terminal, "Reading", share)) {
      new PageRun<>(reader::read)
          .run(
              source,
              outcome -> {
                progress.step(outcome.failed().isPresent());
                outcome.failed().ifPresent(f -> name(f, terminal));
                outcome.made().ifPresent(reader::keep);
                return outcome.made().map(receiver::test).orElse(true);
              });
    }
  }

  private void name(Delivery.Failed failed, Terminal terminal) {
    failures++;
    terminal.err().println("rapporteur: " + failed.origin() + " " + failed.reason());
  }
}
