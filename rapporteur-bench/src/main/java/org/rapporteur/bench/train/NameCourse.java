package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.text.Model;
import org.rapporteur.text.NameClues;
import org.rapporteur.text.Naming;
import org.rapporteur.text.Words;

/**
 * Learns to correct a model's names from sentences marked by hand, by an averaged perceptron over
 * the network's scores and hashed features (Collins, "Discriminative training methods for hidden
 * Markov models", EMNLP 2002). The margin is after Taskar, Guestrin and Koller, "Max-margin Markov
 * networks", NIPS 2003.
 */
public final class NameCourse {
  /**
   * What one unit of the network's scores weighs against one update, and the margin by which a
   * right label has to win, in updates. Set on UNER English dev by five folds of documents, with a
   * prototype: F1 .687 to .697 for a trust of 3 to 20, .686 to .701 for a margin of 0 to 80.
   */
  private static final float TRUST = 10f;

  private static final float MARGIN = 60f;
  private static final int ROUNDS = 8;
  private static final int WEIGHTS = 200_000;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Example(NameClues clues, int[] gold) {}

  private final Model model;
  private final List<Example> examples = new ArrayList<>();
  private final int[] found = new int[NameClues.MAX];

  /**
   * @param model its network is asked, its corrections are not
   */
  public NameCourse(Model model) {
    this.model = model.with(new Naming(NameRows.read(), 1f, model.naming().weights()));
  }

  /** Adds a sentence with BIO labels; kinds that the model does not know are no names. */
  public void add(List<String> forms, List<String> labels) {
    int[] gold = new int[forms.size()];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = Math.max(0, model.names().indexOf(labels.get(i)));
    }
    examples.add(new Example(clues(forms), gold));
  }

  private NameClues clues(List<String> forms) {
    return new NameClues(model, new Words(forms, model.classes()));
  }

  /** The model with what was learned. */
  public Model train() {
    int labels = model.names().size();
    Perceptron perceptron = new Perceptron(labels, 0);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Example one : order) {
        wrong += learn(one, perceptron, labels);
      }
      Train.say("  names round %d: %d wrong", round, wrong);
    }
    perceptron.average();
    Perceptron.Scaled scaled = perceptron.scaled(WEIGHTS);
    return model.with(
        new Naming(model.naming().listed(), TRUST * scaled.scale(), scaled.weights()));
  }

  private int learn(Example one, Perceptron perceptron, int labels) {
    int n = one.gold().length;
    float[][] scores = new float[n][labels];
    for (int i = 0; i < n; i++) {
      perceptron.score(found, one.clues().fill(i, found), scores[i]);
      for (int k = 0; k < labels; k++) {
        scores[i][k] += TRUST * one.clues().score(i, k) + (k == one.gold()[i] ? 0f : MARGIN);
      }
    }
    int[] read = NameClues.decode(model.names(), scores);
    int wrong = 0;
    for (int i = 0; i < n; i++) {
      perceptron.update(found, one.clues().fill(i, found), one.gold()[i], read[i]);
      wrong += read[i] == one.gold()[i] ? 0 : 1;
    }
    return wrong;
  }
}
