package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.text.TagFeatures;
import org.rapporteur.text.Words;

/** Trains a greedy tagger on its own guesses. */
final class TagTrainer {
  /** Set on English EWT dev: .949 at 1, .9525 at .6, .951 at .4. */
  private static final float KEEP = 0.6f;

  /** One training sentence; a gold tag of -1 is not learned from. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(Words words, int[] gold) {}

  private final Perceptron perceptron;
  private final int[] found = new int[TagFeatures.MAX];
  private final float[] scores;

  private final Thinning thinning = new Thinning(KEEP);

  TagTrainer(int tags) {
    perceptron = new Perceptron(tags, 1);
    scores = new float[tags];
  }

  Perceptron train(List<Example> examples, int epochs, long seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Example e : order) {
        wrong += pass(e, epoch == 0);
      }
      Train.say("  tags round %d: %d wrong", epoch, wrong);
    }
    perceptron.average();
    return perceptron;
  }

  private int pass(Example e, boolean count) {
    int last = -1;
    int beforeLast = -1;
    int wrong = 0;
    for (int i = 0; i < e.gold().length; i++) {
      int n = TagFeatures.fill(e.words(), i, last, beforeLast, found);
      if (count) {
        perceptron.count(found, n);
      }
      n = thinning.thin(found, n);
      perceptron.score(found, n, scores);
      int best = 0;
      for (int t = 1; t < scores.length; t++) {
        best = scores[t] > scores[best] ? t : best;
      }
      if (e.gold()[i] >= 0) {
        perceptron.update(found, n, e.gold()[i], best);
        wrong += best == e.gold()[i] ? 0 : 1;
      }
      beforeLast = last;
      last = best;
    }
    return wrong;
  }
}
