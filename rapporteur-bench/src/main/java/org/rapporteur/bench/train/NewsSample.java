package org.rapporteur.bench.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;
import org.rapporteur.text.SentenceSplitter;
import org.rapporteur.text.Tokenizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Draws sentences from the news for the teacher to read: one a line, tokens parted by a blank. One
 * document in twenty is set aside, by a checksum of its text's beginning, and never trained on.
 */
@Command(
    name = "news-sample",
    mixinStandardHelpOptions = true,
    description =
        "Draws sentences from news for the teacher: train.txt (with a treebank, taught.txt) and, for"
            + " scoring, aside.txt.")
public final class NewsSample implements Callable<Integer> {
  private static final int KEEP_CHARS = 200;
  private static final int ASIDE_SENTENCES = 334;
  private static final int MIN_WORDS = 5;
  private static final int MAX_WORDS = 60;

  @Parameters(index = "0", paramLabel = "NEWS", description = "Folder of JSON Lines.")
  Path news = Path.of("-");

  @Parameters(index = "1", paramLabel = "FOLDER", description = "Where to write.")
  Path folder = Path.of("-");

  @Option(names = "--sentences", description = "At most so many from one collection.")
  int sentences = 20_000;

  @Option(names = "--treebank", description = "CoNLL-U; its sentences go before the news.")
  @Nullable Path treebank;

  static boolean isSetAside(String text) {
    CRC32 crc = new CRC32();
    crc.update(
        text.substring(0, Math.min(KEEP_CHARS, text.length())).getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % 20 == 7;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    Tokenizer tokenizer = new Tokenizer(Lexicon.bundled(), "en");
    SentenceSplitter splitter = new SentenceSplitter(Lexicon.bundled(), "en");
    List<String> train = new ArrayList<>();
    Set<String> aside = new HashSet<>();
    List<String> asideInOrder = new ArrayList<>();
    for (String file : List.of("reuters21578", "t17", "wmt-newstest-human")) {
      List<String> found = new ArrayList<>();
      List<String> kept = new ArrayList<>();
      for (String article : News.texts(news, file, "en")) {
        String text = plain(article);
        List<String> to = isSetAside(article) ? kept : found;
        for (String block : text.split("\n(?= {3})|\n\n|(?<=[.?!\"]) \n", -1)) {
          for (List<Span> s :
              splitter.sentences(block, tokenizer.tokens(block, 0, block.length()))) {
            String line = line(block, s);
            if (!line.isEmpty()) {
              to.add(line);
            }
          }
        }
      }
      train.addAll(thinned(found, sentences));
      for (String line : thinned(kept, ASIDE_SENTENCES)) {
        if (aside.add(line)) {
          asideInOrder.add(line);
        }
      }
      aside.addAll(kept);
    }
    write(folder.resolve("aside.txt"), asideInOrder);
    Set<String> once = new HashSet<>();
    train.removeIf(line -> aside.contains(line) || !once.add(line));
    if (treebank != null) {
      List<String> all = new ArrayList<>();
      for (Treebank.Tree tree : Treebank.read(treebank)) {
        all.add(Restyler.key(tree.forms()));
      }
      all.addAll(train);
      write(folder.resolve("taught.txt"), all);
    } else {
      write(folder.resolve("train.txt"), train);
    }
    return 0;
  }

  private static String plain(String text) {
    return text.replace("-LRB-", "(").replace("-RRB-", ")").replace("``", "\"").replace("''", "\"");
  }

  private static String line(String block, List<Span> tokens) {
    if (tokens.size() < MIN_WORDS || tokens.size() > MAX_WORDS) {
      return "";
    }
    StringBuilder line = new StringBuilder();
    int letters = 0;
    for (Span t : tokens) {
      String form = t.of(block);
      letters += Character.isLetter(form.charAt(0)) ? 1 : 0;
      line.append(line.isEmpty() ? "" : " ").append(form);
    }
    char last = line.charAt(line.length() - 1);
    boolean whole = last == '.' || last == '"' || last == '?' || last == '!' || last == '\u201d';
    return whole && letters * 2 > tokens.size() ? line.toString() : "";
  }

  private static List<String> thinned(List<String> all, int size) {
    if (all.size() <= size) {
      return all;
    }
    List<String> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      out.add(all.get((int) ((long) i * all.size() / size)));
    }
    return out;
  }

  private static void write(Path file, List<String> lines) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      lines.forEach(l -> out.print(l + "\n"));
    }
  }
}
