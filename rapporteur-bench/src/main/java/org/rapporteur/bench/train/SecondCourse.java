package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.Model;
import org.rapporteur.text.Network;
import org.rapporteur.text.Weights;
import org.rapporteur.text.WordClasses;
import org.rapporteur.text.Words;

/**
 * A short second course for a network that has read everything once: the constructions of reported
 * speech in one manner ({@link Addressees}, {@link ReportedClauses}) and in places where treebanks
 * seldom have them ({@link Parentheses}), headlines, the treebank once more, a part of the news.
 * Then the same for relations alone, with speakers whom somebody quotes ({@link QuotedSpeakers}).
 */
final class SecondCourse {
  /** One plain sentence of news in so many is read again. */
  private static final int PLAIN = 6;

  /** How often a variant of a rare construction is read. */
  private static final int RARE = 4;

  private static final Dropout DROPOUT = new Dropout(.85f, .85f, .75f, .85f, .25f, .5f, 1f);
  private static final float RATE = 0.001f;

  /**
   * Of 40 hard sentences 37, 37, 36 and 37 are right at .001, .0003, .0001 and .00005 (35 before);
   * only the last two leave all rows' examples and pinned floors alone.
   */
  private static final float RELATION_RATE = 0.00005f;

  private final WordClasses classes;
  private final Weights tagging;
  private final Lessons lessons;

  /** Speakers whom somebody quotes: relations are learned from these, too. */
  private final Lessons quoted;

  private int variants;

  SecondCourse(Inventory inventory, WordClasses classes, Weights tagging) {
    this.classes = classes;
    this.tagging = tagging;
    lessons = new Lessons(inventory, Curriculum.LABELS);
    quoted = new Lessons(inventory, Curriculum.LABELS);
  }

  void addTreebank(
      List<Treebank.Tree> trees, int[][] guessed, Map<String, TeacherTrees.Mapped> taught) {
    for (int i = 0; i < guessed.length; i++) {
      Treebank.Tree tree = trees.get(i);
      TeacherTrees.Mapped one = taught.get(Restyler.key(tree.forms()));
      List<String> names = List.of();
      if (one != null) {
        names = TaughtNames.of(tree.rows(), one.names());
        List<String> mapped = one.tree().rows().stream().map(row -> row[5]).toList();
        tree = ReportedClauses.turned(tree, one.tree().heads(), mapped);
      }
      tree = Addressees.marked(tree);
      lessons.add(new Words(tree.forms(), classes), guessed[i], tree, names, 1);
      addVariants(tree);
    }
  }

  void addNews(List<Taught> all) {
    for (int i = 0; i < all.size(); i++) {
      Taught one = all.get(i);
      Treebank.Tree tree = Addressees.marked(one.tree());
      if (i % PLAIN == 0 || Addressees.isIn(tree) || !Parentheses.of(tree).isEmpty()) {
        add(tree, TaughtNames.of(tree.rows(), one.names()), 1);
        addVariants(tree);
      }
    }
  }

  /** A sentence in other dress; the common kinds each in turn, the rare ones always. */
  private void addVariants(Treebank.Tree tree) {
    variants++;
    List<Treebank.Tree> dressed = new ArrayList<>(OtherWords.told(tree, variants));
    if (variants % 3 == 0 || Parentheses.isCited(tree)) {
      dressed.addAll(Parentheses.of(tree));
    }
    if (variants % 3 == 1) {
      for (Treebank.Tree moved : Reordered.of(tree)) {
        dressed.add(moved);
        dressed.addAll(OtherWords.citing(moved, variants));
      }
    }
    if (variants % 3 == 2 || Headlines.isPassive(tree)) {
      dressed.addAll(Headlines.terse(tree, variants % 2 == 0));
    }
    for (Treebank.Tree one : QuotedSpeakers.of(tree, variants)) {
      Words words = new Words(one.forms(), classes);
      quoted.add(words, Model.tagWith(tagging, words), one, List.of(), 1);
    }
    for (Treebank.Tree one : dressed) {
      if (one.isProjective()) {
        add(one, List.of(), Parentheses.isCited(tree) ? RARE : 1);
      }
    }
  }

  private void add(Treebank.Tree tree, List<String> names, int copies) {
    Words words = new Words(tree.forms(), classes);
    lessons.add(words, Model.tagWith(tagging, words), tree, names, copies);
  }

  /** The network after this course. */
  Network train(Network first, NetworkParameters parameters, FeatureTable table) {
    if (!Arrays.equals(first.keys(), table.keys())) {
      throw new IllegalStateException("the network has learned from other sentences");
    }
    List<Lesson> all = lessons.all(table);
    Train.say("%d sentences for the second course", all.size());
    parameters.startFrom(first);
    new NetworkTrainer(parameters, DROPOUT, RATE).train(all, 1, 6);
    return new Network(parameters.shape, parameters.parts, table.keys(), parameters.embedding);
  }

  /**
   * The network of this course after another one for its relations alone: heads, tags and names
   * stay what they are.
   */
  Network trainRelations(Network second, NetworkParameters parameters, FeatureTable table) {
    List<Lesson> all = new ArrayList<>(lessons.all(table));
    all.addAll(quoted.all(table));
    Train.say("%d sentences for relations", all.size());
    parameters.startFrom(second);
    new NetworkTrainer(parameters, DROPOUT, RELATION_RATE).onlyRelations().train(all, 1, 7);
    return new Network(parameters.shape, parameters.parts, table.keys(), parameters.embedding);
  }
}
