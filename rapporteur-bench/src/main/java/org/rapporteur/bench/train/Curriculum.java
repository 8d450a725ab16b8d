package org.rapporteur.bench.train;

import java.util.List;
import java.util.Map;
import org.rapporteur.text.Model;
import org.rapporteur.text.Network;
import org.rapporteur.text.Shape;
import org.rapporteur.text.Weights;
import org.rapporteur.text.WordClasses;
import org.rapporteur.text.Words;

/**
 * What the network learns from: the treebank, several times over; news that a teacher read; and
 * both in other dress, as headlines, with the reporting clause moved, in lower case.
 */
final class Curriculum {
  static final List<String> LABELS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-GRP", "I-GRP");

  private static final Dropout DROPOUT = new Dropout(.85f, .85f, .75f, .85f, .25f, .5f, .4f);
  private static final float RATE = 0.003f;

  private final Inventory inventory;
  private final WordClasses classes;
  private final Weights tagging;
  private final int copies;
  private final Lessons lessons;
  private int variants;

  Curriculum(Inventory inventory, WordClasses classes, Weights tagging, int copies) {
    this.inventory = inventory;
    this.classes = classes;
    this.tagging = tagging;
    this.copies = copies;
    lessons = new Lessons(inventory, LABELS);
  }

  /** Adds the treebank with the names that the teacher found in it. */
  void addTreebank(
      List<Treebank.Tree> trees, int[][] guessed, Map<String, TeacherTrees.Mapped> taught) {
    for (int i = 0; i < guessed.length; i++) {
      Treebank.Tree tree = trees.get(i);
      TeacherTrees.Mapped one = taught.get(Restyler.key(tree.forms()));
      List<String> names = one == null ? List.of() : TaughtNames.of(tree.rows(), one.names());
      lessons.add(new Words(tree.forms(), classes), guessed[i], tree, names, copies);
      if (!taught.isEmpty()) {
        for (Treebank.Tree moved : Reordered.of(tree)) {
          add(moved, List.of(), copies);
        }
        addVariants(tree, names, 1);
      }
    }
  }

  /** Adds news, drawn evenly. */
  void addNews(List<Taught> all, int sentences) {
    int wanted = Math.min(sentences, all.size());
    for (int i = 0; i < wanted; i++) {
      Taught one = all.get((int) ((long) i * all.size() / wanted));
      List<String> names = TaughtNames.of(one.tree().rows(), one.names());
      add(one.tree(), names, 1);
      addVariants(one.tree(), names, 4);
    }
    Train.say("%d of %d sentences of news", wanted, all.size());
  }

  void add(Treebank.Tree tree, List<String> names, int times) {
    Words words = new Words(tree.forms(), classes);
    lessons.add(words, Model.tagWith(tagging, words), tree, names, times);
  }

  /** Every {@code rarity}-th sentence that can be one as a headline, every 12th in lower case. */
  void addVariants(Treebank.Tree tree, List<String> names, int rarity) {
    variants++;
    if (variants % rarity == 0) {
      for (Treebank.Tree headline : Headlines.of(tree, variants % (2 * rarity) == 0)) {
        add(headline, List.of(), 1);
      }
    }
    if (variants % 12 == 0) {
      add(Headlines.lowered(tree), names, 1);
    }
  }

  /** The rows of features that this course needs. */
  FeatureTable table() {
    return lessons.table();
  }

  /** A network that has learned nothing yet. */
  NetworkParameters fresh(FeatureTable table) {
    Shape shape =
        new Shape(
            96, 64, 64, 48, inventory.relations().size(), inventory.tags().size(), LABELS.size());
    return new NetworkParameters(
        shape, table.counts(), 0, inventory.relations().indexOf("root"), 1);
  }

  /** Trains. */
  Network train(FeatureTable table, int rounds) {
    List<Lesson> all = lessons.all(table);
    Train.say("%d sentences for the network, %d features", all.size(), table.keys().length);
    NetworkParameters parameters = fresh(table);
    new NetworkTrainer(parameters, DROPOUT, RATE).train(all, rounds, 5);
    return new Network(parameters.shape, parameters.parts, table.keys(), parameters.embedding);
  }
}
