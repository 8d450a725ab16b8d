package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.Rapporteur;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.lexicon.Lexicon;
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
  public Integer call() throws IOException {
    Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
    ReadingJson writer = new ReadingJson("0.1.0", rapporteur.lexicon().digest());
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PageSource.read(paths, System.in, page -> out.println(writer.line(rapporteur.read(page))));
    out.flush();
    return 0;
  }
}
