package org.rapporteur.bench.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;
import org.rapporteur.text.Model;
import org.rapporteur.text.Tokenizer;
import org.rapporteur.text.Weights;
import org.rapporteur.text.WordClasses;
import org.rapporteur.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Trains an analyser model from a treebank and, where there are any, news and a teacher's trees.
 */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Trains an analyser model: the same files and options give the same bytes. The shipped",
      "models' commands stand in their MODEL.md."
    })
public final class Train implements Callable<Integer> {
  private static final int FOLDS = 5;
  private static final int MIN_WORDS = 5;
  private static final int MAX_WORDS = 45;

  @Parameters(index = "0", paramLabel = "TREEBANK", description = "CoNLL-U, gzipped or not.")
  Path treebank = Path.of("-");

  @Parameters(index = "1", paramLabel = "MODEL", description = "The file to write.")
  Path model = Path.of("-");

  @Option(names = "--language", description = "ISO 639-1 code; its token rows are used.")
  String language = "en";

  @Option(names = "--news", description = "Folder of news as JSON Lines, for word classes.")
  List<Path> news = List.of();

  @Option(names = "--teacher", description = "What the teacher read, for trees and names.")
  List<Path> teacher = List.of();

  @Option(names = "--teacher-trees", description = "How many of the teacher's trees to use.")
  int teacherTrees = 15_000;

  @Option(names = "--names-from", description = "What the teacher read, for names alone.")
  List<Path> namesFrom = List.of();

  @Option(names = "--fine", split = ",", description = "Features that make the fine tag.")
  List<String> fine = List.of();

  @Option(names = "--epochs", description = "Rounds over the sentences.")
  int epochs = 6;

  @Option(names = "--tag-weights", description = "Single weights of the tagger to keep.")
  int tagWeights = 700_000;

  @Option(names = "--tree-weights", description = "Single weights of the parser to keep.")
  int treeWeights = 1_500_000;

  @Option(names = "--name-weights", description = "Single weights of the name tagger to keep.")
  int nameWeights = 250_000;

  @Override
  public Integer call() throws IOException {
    List<Treebank.Tree> trees = Treebank.read(treebank);
    Inventory inventory = new Inventory(trees, fine);
    WordClasses classes = news.isEmpty() ? WordClasses.NONE : classes();
    say(
        "%d trees, %d tags, %d relations",
        trees.size(), inventory.tags().size(), inventory.relations().size());
    List<TagTrainer.Example> tagged = new ArrayList<>();
    for (Treebank.Tree tree : trees) {
      tagged.add(new TagTrainer.Example(new Words(tree.forms(), classes), inventory.tagsOf(tree)));
    }
    int tags = inventory.tags().size();
    List<TeacherTrees.Mapped> taught = taught(inventory);
    int[][] guessed = guessed(tagged, tags);
    Weights tagging = new TagTrainer(tags).train(tagged, epochs, 99).quantised(tagWeights);

    NameTrainer names = new NameTrainer();
    for (Path file : teacher) {
      names.add(TeacherTrees.read(file), tagging, classes);
    }
    for (Path file : namesFrom) {
      names.add(TeacherTrees.read(file), tagging, classes);
    }
    Weights naming = names.train(Math.min(epochs, 4)).quantised(nameWeights);

    List<TreeTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      examples.add(example(trees.get(i), tagged.get(i).words(), guessed[i], inventory));
      for (Treebank.Tree moved : Reordered.of(trees.get(i))) {
        Words words = new Words(moved.forms(), classes);
        examples.add(example(moved, words, Model.tagWith(tagging, words), inventory));
      }
    }
    for (TeacherTrees.Mapped one : taught) {
      Words words = new Words(one.tree().forms(), classes);
      examples.add(example(one.tree(), words, Model.tagWith(tagging, words), inventory));
    }
    say("%d sentences for the parser, %d of them taught", examples.size(), taught.size());
    Weights parsing =
        new TreeTrainer(inventory.relations()).train(examples, epochs, 7).quantised(treeWeights);
    write(
        new Model(
            inventory.tags(),
            inventory.relations(),
            names.labels(),
            classes,
            tagging,
            parsing,
            naming,
            inventory.lemmas(trees),
            inventory.wordFeatures(trees)));
    return 0;
  }

  private static TreeTrainer.Example example(
      Treebank.Tree tree, Words words, int[] tags, Inventory inventory) {
    return new TreeTrainer.Example(
        words, tags, inventory.upos(tags), tree.heads(), inventory.relationsOf(tree));
  }

  /** Every sentence as a tagger reads it that has not learned from it: the parser's daily bread. */
  private static int[][] guessed(List<TagTrainer.Example> tagged, int tags) {
    int[][] out = new int[tagged.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TagTrainer.Example> others = new ArrayList<>();
      for (int i = 0; i < out.length; i++) {
        if (i % FOLDS != fold) {
          others.add(tagged.get(i));
        }
      }
      Weights weights = new TagTrainer(tags).train(others, 4, fold).quantised(Integer.MAX_VALUE);
      for (int i = fold; i < out.length; i += FOLDS) {
        out[i] = Model.tagWith(weights, tagged.get(i).words());
      }
    }
    return out;
  }

  /** The teacher's trees that can be trusted: whole, of usual length, every relation known. */
  private List<TeacherTrees.Mapped> taught(Inventory inventory) throws IOException {
    List<TeacherTrees.Mapped> all = new ArrayList<>();
    for (Path file : teacher) {
      for (TeacherTrees.Mapped one : TeacherTrees.read(file)) {
        int size = one.tree().size();
        boolean known = Arrays.stream(inventory.relationsOf(one.tree())).allMatch(r -> r >= 0);
        boolean sure = one.tree().rows().stream().noneMatch(row -> row[5].equals("dep"));
        if (known && sure && size >= MIN_WORDS && size <= MAX_WORDS && one.tree().isProjective()) {
          all.add(one);
        }
      }
    }
    say("%d of the teacher's trees are whole", all.size());
    List<TeacherTrees.Mapped> out = new ArrayList<>();
    int wanted = Math.min(teacherTrees, all.size());
    for (int i = 0; i < wanted; i++) {
      out.add(all.get((int) ((long) i * all.size() / wanted)));
    }
    return out;
  }

  private WordClasses classes() throws IOException {
    Tokenizer tokenizer = new Tokenizer(Lexicon.bundled(), language);
    int[] text = new int[1 << 20];
    int n = 1;
    for (Path folder : news) {
      for (String article : News.texts(folder, "", language)) {
        if (!NewsSample.isSetAside(article)) {
          for (Span span : tokenizer.tokens(article, 0, article.length())) {
            text = n + 2 > text.length ? Arrays.copyOf(text, text.length * 2) : text;
            text[n++] = Words.hashOf(span.of(article));
          }
          text[n++] = 0;
        }
      }
    }
    text = Arrays.copyOf(text, n);
    Map<Integer, Integer> fineClasses = new ClassTrainer(text, 400, 4).train(8);
    Map<Integer, Integer> coarse = new ClassTrainer(text, 60, 4).train(10);
    return new WordClasses(
        fineClasses.keySet().stream().mapToInt(Integer::intValue).toArray(),
        fineClasses.values().stream().mapToInt(Integer::intValue).toArray(),
        coarse.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private void write(Model made) throws IOException {
    try (OutputStream out = Files.newOutputStream(model)) {
      made.write(out);
    }
    say("%s: %d bytes", model, Files.size(model));
  }

  static void say(String format, Object... values) {
    System.err.printf(format + "%n", values);
  }
}
