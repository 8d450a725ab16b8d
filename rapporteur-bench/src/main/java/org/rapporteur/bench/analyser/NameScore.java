package org.rapporteur.bench.analyser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Token;
import org.rapporteur.text.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores names against IOB2 files: a name counts when both ends and the kind are right. */
@Command(name = "names", description = "Scores persons, organisations and places in IOB2 files.")
final class NameScore implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "IOB2, gzipped or not.")
  List<Path> files = List.of();

  @Option(
      names = "--mentions",
      description = "Score what the product says: rows of states, places, bodies and people too.")
  boolean mentions;

  @Override
  public Integer call() throws IOException {
    Parser parser = new Parser(Lexicon.bundled());
    NamedMentions finder = new NamedMentions(Lexicon.bundled());
    NameCounts counts = new NameCounts();
    for (Path file : files) {
      try (InputStream raw = Files.newInputStream(file);
          InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
        for (Conllu sentence : Conllu.read(in)) {
          List<String> gold = sentence.rows().stream().map(r -> r.get(2)).toList();
          List<Token> tokens = parser.analyse(sentence.forms());
          Set<String> own = NameCounts.names(tokens.stream().map(Token::name).toList());
          counts.add(NameCounts.names(gold), mentions ? finder.corrected(tokens, own) : own);
        }
      }
    }
    counts.print();
    return 0;
  }
}
