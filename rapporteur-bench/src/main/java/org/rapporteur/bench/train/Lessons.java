package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.text.NetworkFeatures;
import org.rapporteur.text.Words;

/** Sentences gathered for the network to learn from. */
final class Lessons {
  /** A feature met less often has no row of its own. */
  private static final int MIN_COUNT = 4;

  @SuppressWarnings("ArrayRecordComponent") // local, never compared
  private record Draft(Words words, int[] tags, Treebank.Tree tree, int[] names, int copies) {}

  private final Inventory inventory;
  private final List<String> labels;
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * @param labels name labels in order
   */
  Lessons(Inventory inventory, List<String> labels) {
    this.inventory = inventory;
    this.labels = List.copyOf(labels);
  }

  static int[] unknown(int size) {
    int[] out = new int[size];
    Arrays.fill(out, -1);
    return out;
  }

  /**
   * Adds a sentence.
   *
   * @param tags first guesses
   * @param names BIO labels, empty where nobody taught them
   * @param copies how often it is read in a round
   */
  void add(Words words, int[] tags, Treebank.Tree tree, List<String> names, int copies) {
    int[] numbers = names.isEmpty() ? unknown(tree.size()) : new int[tree.size()];
    for (int i = 0; i < names.size(); i++) {
      numbers[i] = labels.indexOf(names.get(i));
    }
    drafts.add(new Draft(words, tags, tree, numbers, copies));
  }

  /** The rows of features that the sentences need. */
  FeatureTable table() {
    List<int[]> all = new ArrayList<>();
    drafts.forEach(d -> all.add(features(d)));
    return FeatureTable.of(all, drafts.size() > 4000 ? MIN_COUNT : 1);
  }

  private static int[] features(Draft draft) {
    int n = draft.words().size();
    int[] out = new int[n * NetworkFeatures.COUNT];
    for (int i = 0; i < n; i++) {
      NetworkFeatures.fill(draft.words(), i, draft.tags()[i], out, i * NetworkFeatures.COUNT);
    }
    return out;
  }

  /** The sentences as lessons, copies one after the other. */
  List<Lesson> all(FeatureTable table) {
    List<Lesson> out = new ArrayList<>();
    for (Draft d : drafts) {
      int[] relations = inventory.relationsOf(d.tree());
      Lesson lesson =
          new Lesson(
              d.tree().size(),
              table.rowsOf(features(d), NetworkFeatures.COUNT),
              d.tree().heads(),
              relations,
              inventory.tagsOf(d.tree()),
              d.names(),
              new int[0]);
      for (int k = 0; k < d.copies(); k++) {
        out.add(lesson);
      }
    }
    return out;
  }
}
