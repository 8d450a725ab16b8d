package org.rapporteur.bench.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;
import org.rapporteur.text.Model;
import org.rapporteur.text.Naming;
import org.rapporteur.text.Network;
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
  private static final int TAG_ROUNDS = 5;

  @Parameters(index = "0", paramLabel = "TREEBANK", description = "CoNLL-U, gzipped or not.")
  Path treebank = Path.of("-");

  @Parameters(index = "1", paramLabel = "MODEL", description = "The file to write.")
  Path model = Path.of("-");

  @Option(names = "--language", description = "ISO 639-1 code; its token rows are used.")
  String language = "en";

  @Option(names = "--news", description = "Folder of news as JSON Lines, for word classes.")
  List<Path> news = List.of();

  @Option(names = "--teacher", description = "What the teacher read: the treebank, then news.")
  List<Path> teacher = List.of();

  @Option(names = "--aside", description = "What the teacher read and nobody learns from.")
  @Nullable Path aside;

  @Option(names = "--fine", split = ",", description = "Features that make the fine tag.")
  List<String> fine = List.of();

  @Option(names = "--rounds", description = "Rounds of the network over the sentences.")
  int rounds = 1;

  @Option(names = "--copies", description = "How often a round has each treebank sentence.")
  int copies = 6;

  @Option(names = "--news-sentences", description = "How many of the teacher's sentences to use.")
  int newsSentences = 60_000;

  @Option(names = "--work", description = "Keeps what each stage makes; a second run goes on.")
  @Nullable Path work;

  @Option(names = "--names", description = "Names marked by hand, IOB2, to correct names by.")
  List<Path> names = List.of();

  @Option(names = "--tag-weights", description = "Single weights of the tagger to keep.")
  int tagWeights = 700_000;

  @Override
  public Integer call() throws IOException {
    List<Treebank.Tree> trees = Treebank.read(treebank);
    Inventory inventory = new Inventory(trees, fine);
    Stages stages = new Stages(Optional.ofNullable(work));
    WordClasses classes =
        news.isEmpty()
            ? WordClasses.NONE
            : stages.once("classes.bin", this::classes, WordClasses::write, WordClasses::read);
    say(
        "%d trees, %d tags, %d relations",
        trees.size(), inventory.tags().size(), inventory.relations().size());
    List<TagTrainer.Example> tagged = new ArrayList<>();
    for (Treebank.Tree tree : trees) {
      tagged.add(new TagTrainer.Example(new Words(tree.forms(), classes), inventory.tagsOf(tree)));
    }
    int tags = inventory.tags().size();
    int[][] guessed =
        stages.once(
            "guessed.bin", () -> guessed(tagged, tags), Stages::writeNumbers, Stages::readNumbers);
    Weights tagging =
        stages.once(
            "tagging.bin",
            () -> new TagTrainer(tags).train(tagged, TAG_ROUNDS, 99).quantised(tagWeights),
            Weights::write,
            Weights::read);

    List<TeacherTrees.Mapped> taught = new ArrayList<>();
    for (Path file : teacher) {
      taught.addAll(TeacherTrees.read(file));
    }
    Map<String, TeacherTrees.Mapped> byWords = Restyler.byWords(taught);
    Curriculum curriculum = new Curriculum(inventory, classes, tagging, copies);
    curriculum.addTreebank(trees, guessed, byWords);
    List<Taught> restyled = List.of();
    if (!taught.isEmpty()) {
      restyled =
          stages.once(
              "restyled.bin",
              () ->
                  restyled(
                      new Restyler(inventory, classes, tagging, trees, guessed, byWords),
                      taught,
                      trees),
              Stages::writeTaught,
              Stages::readTaught);
      curriculum.addNews(restyled, newsSentences);
    }
    FeatureTable table = curriculum.table();
    Network network =
        stages.once(
            "network.bin", () -> curriculum.train(table, rounds), Network::write, Network::read);
    if (!taught.isEmpty()) {
      SecondCourse second = new SecondCourse(inventory, classes, tagging);
      second.addTreebank(trees, guessed, byWords);
      second.addNews(restyled);
      Network first = network;
      Network read =
          stages.once(
              "second.bin",
              () -> second.train(first, curriculum.fresh(table), table),
              Network::write,
              Network::read);
      network = second.trainRelations(read, curriculum.fresh(table), table);
    }
    Model made =
        new Model(
            inventory.tags(),
            inventory.relations(),
            Curriculum.LABELS,
            classes,
            tagging,
            network,
            inventory.lemmas(trees),
            inventory.wordFeatures(trees),
            Naming.none(Curriculum.LABELS.size()));
    write(names.isEmpty() ? made : corrected(made));
    return 0;
  }

  private Model corrected(Model made) throws IOException {
    NameCourse course = new NameCourse(made);
    for (Path file : names) {
      for (NamedSentence one : NamedSentence.read(file)) {
        course.add(one.forms(), one.labels());
      }
    }
    return course.train();
  }

  /** The teacher's sentences in the treebank's manner; those set aside go to a file. */
  private List<Taught> restyled(
      Restyler restyler, List<TeacherTrees.Mapped> taught, List<Treebank.Tree> trees)
      throws IOException {
    if (work != null && aside != null) {
      TaughtSentences.write(
          restyler.restyle(TeacherTrees.read(aside), List.of()), work.resolve("aside.conllu"));
    }
    return restyler.restyle(taught, trees);
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
