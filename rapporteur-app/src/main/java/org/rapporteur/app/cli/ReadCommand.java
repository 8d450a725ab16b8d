package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads pages and prints what they claim. */
@Command(name = "read", description = "Reads pages and prints what they claim.")
final class ReadCommand implements Callable<Integer> {
  @Option(names = "--json", description = "Print one reading a line.")
  boolean json;

  @Parameters(description = "Files, folders, or - for standard input.")
  List<String> paths = List.of();

  @Override
  public Integer call() {
    return 0;
  }
}
