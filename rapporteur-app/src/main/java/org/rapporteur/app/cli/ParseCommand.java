package org.rapporteur.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.text.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how sentences are analysed: words, tags, trees, names. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Analyses sentences and draws their trees, or fills in a CoNLL-U file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  echo 'Norvia left the pact.' | rapporteur parse -   draws the tree",
      "  rapporteur parse note.txt                           every sentence of a file",
      "  rapporteur parse --conllu treebank.conllu           keeps the words, fills in",
      "                                                      tags, heads, relations"
    })
final class ParseCommand implements Callable<Integer> {
  @Option(names = "--conllu", description = "Read CoNLL-U and print it with our analysis.")
  boolean conllu;

  @Parameters(
      paramLabel = "FILE",
      arity = "1",
      description = "Text or CoNLL-U; - for standard input.")
  String file = "-";

  private final Terminal terminal;

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (InputStream in = open();
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Parser parser = new Parser(Lexicon.bundled());
      if (conllu && !fill(reader, parser)) {
        terminal.err().println("rapporteur: " + file + " holds no word of CoNLL-U");
        return 1;
      } else if (!conllu) {
        draw(reader, parser);
      }
      return 0;
    } catch (IOException e) {
      String why = e.getMessage() == null ? "it ends too soon" : e.getMessage();
      terminal.err().println("rapporteur: cannot read " + file + ": " + why);
      return 1;
    }
  }

  private InputStream open() throws IOException {
    if (file.equals("-")) {
      return terminal.in();
    }
    InputStream in = Files.newInputStream(Path.of(file));
    return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void draw(BufferedReader reader, Parser parser) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      for (Sentence sentence : parser.sentences(line)) {
        terminal.out().println(terminal.bold(sentence.span().of(line)));
        terminal.out().println(TreeDrawing.of(sentence));
      }
    }
  }

  /** Whether there was a word to fill in. */
  private boolean fill(BufferedReader reader, Parser parser) throws IOException {
    boolean any = false;
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isEmpty()) {
        any |= fill(lines, parser);
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    return fill(lines, parser) || any;
  }

  private boolean fill(List<String> lines, Parser parser) {
    List<String> forms = new ArrayList<>();
    for (String line : lines) {
      if (isWord(line)) {
        forms.add(line.split("\t", 3)[1]);
      }
    }
    if (forms.isEmpty()) {
      return false;
    }
    List<Token> tokens = parser.analyse(forms);
    int next = 0;
    for (String line : lines) {
      terminal.out().println(isWord(line) ? row(next, tokens.get(next++)) : line);
    }
    terminal.out().println();
    return true;
  }

  /** Words have a whole number; comments, ranges and empty nodes stay as they are. */
  private static boolean isWord(String line) {
    int tab = line.indexOf('\t');
    return tab > 0 && line.substring(0, tab).chars().allMatch(Character::isDigit);
  }

  private static String row(int index, Token token) {
    String misc = token.name().equals("O") ? "_" : "Name=" + token.name();
    return String.join(
        "\t",
        Integer.toString(index + 1),
        token.form(),
        token.lemma(),
        token.upos().name(),
        "_",
        token.features(),
        Integer.toString(token.head() + 1),
        token.relation(),
        "_",
        misc);
  }
}
