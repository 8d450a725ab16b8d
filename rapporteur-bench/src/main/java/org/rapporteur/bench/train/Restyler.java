package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.Model;
import org.rapporteur.text.Shape;
import org.rapporteur.text.Weights;
import org.rapporteur.text.WordClasses;
import org.rapporteur.text.Words;

/**
 * Draws the teacher's trees as the treebank would have drawn them: a small network that is told the
 * teacher's tree learns on the treebank's own sentences, which the teacher read too, and then reads
 * the news.
 */
final class Restyler {
  private static final int MIN_COUNT = 2;
  private static final Dropout DROPOUT = new Dropout(.8f, .8f, .8f, .9f, 1f, .5f, 0f);
  private static final int ROUNDS = 4;
  private static final float RATE = 0.003f;

  private final Inventory inventory;
  private final WordClasses classes;
  private final Weights tagging;
  private final FeatureTable table;
  private final SentencePass reader;

  /**
   * Learns.
   *
   * @param trees the treebank
   * @param guessed its tags as a tagger guesses them that has not seen the sentence
   * @param taught what the teacher made of these sentences, by {@link #key}
   */
  Restyler(
      Inventory inventory,
      WordClasses classes,
      Weights tagging,
      List<Treebank.Tree> trees,
      int[][] guessed,
      Map<String, TeacherTrees.Mapped> taught) {
    this.inventory = inventory;
    this.classes = classes;
    this.tagging = tagging;
    List<Treebank.Tree> known = new ArrayList<>();
    List<TeacherTrees.Mapped> drawn = new ArrayList<>();
    List<int[]> features = new ArrayList<>();
    for (int i = 0; i < guessed.length; i++) {
      Treebank.Tree tree = trees.get(i);
      TeacherTrees.Mapped one = taught.get(key(tree.forms()));
      if (one != null) {
        known.add(tree);
        drawn.add(one);
        features.add(Restyling.features(new Words(tree.forms(), classes), guessed[i], one));
      }
    }
    table = FeatureTable.of(features, MIN_COUNT);
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Treebank.Tree tree = known.get(i);
      lessons.add(
          new Lesson(
              tree.size(),
              table.rowsOf(features.get(i), Restyling.COUNT),
              tree.heads(),
              inventory.relationsOf(tree),
              inventory.tagsOf(tree),
              Lessons.unknown(tree.size()),
              Restyling.hints(drawn.get(i))));
    }
    Shape shape =
        new Shape(64, 48, 48, 48, inventory.relations().size(), inventory.tags().size(), 1);
    NetworkParameters parameters =
        new NetworkParameters(
            shape, table.counts(), Restyling.HINTS, inventory.relations().indexOf("root"), 1);
    new NetworkTrainer(parameters, DROPOUT, RATE).train(lessons, ROUNDS, 5);
    reader = new SentencePass(parameters);
  }

  /** The words of a sentence parted by blanks, as the teacher was given them. */
  static String key(List<String> forms) {
    List<String> words = new ArrayList<>();
    for (String form : forms) {
      words.add(form.replace(' ', '_'));
    }
    return String.join(" ", words);
  }

  /** Sentences of the teacher by their words. */
  static Map<String, TeacherTrees.Mapped> byWords(List<TeacherTrees.Mapped> all) {
    Map<String, TeacherTrees.Mapped> out = new HashMap<>();
    all.forEach(one -> out.put(key(one.tree().forms()), one));
    return out;
  }

  /** All sentences but those of the treebank, none twice. */
  List<Taught> restyle(List<TeacherTrees.Mapped> all, List<Treebank.Tree> treebank) {
    Set<String> known = new HashSet<>();
    treebank.forEach(tree -> known.add(key(tree.forms())));
    List<Taught> out = new ArrayList<>();
    for (TeacherTrees.Mapped one : all) {
      if (one.tree().size() <= SentencePass.MAX_WORDS && known.add(key(one.tree().forms()))) {
        out.add(new Taught(restyle(one), one.names()));
      }
    }
    return out;
  }

  /** The tree as the treebank would have it; its rows have the teacher's lemmas. */
  Treebank.Tree restyle(TeacherTrees.Mapped taught) {
    Words words = new Words(taught.tree().forms(), classes);
    int[] tags = Model.tagWith(tagging, words);
    int n = words.size();
    int[] none = Lessons.unknown(n);
    int[][] read =
        reader.read(
            new Lesson(
                n,
                table.rowsOf(Restyling.features(words, tags, taught), Restyling.COUNT),
                none,
                none,
                none,
                none,
                Restyling.hints(taught)));
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Model.Tag tag = inventory.tags().get(read[2][i]);
      String[] row = taught.tree().rows().get(i);
      rows.add(
          new String[] {
            row[0], row[1], tag.upos(), tag.fine(), "_", inventory.relations().get(read[1][i])
          });
    }
    List<String> mapped = taught.tree().rows().stream().map(row -> row[5]).toList();
    return ReportedClauses.turned(new Treebank.Tree(rows, read[0]), taught.tree().heads(), mapped);
  }
}
