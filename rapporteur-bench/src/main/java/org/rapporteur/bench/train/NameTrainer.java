package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.text.Model;
import org.rapporteur.text.NameFeatures;
import org.rapporteur.text.Weights;
import org.rapporteur.text.WordClasses;
import org.rapporteur.text.Words;

/** Trains the name tagger on names that the teacher found. */
final class NameTrainer {
  private static final List<String> LABELS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-GRP", "I-GRP");

  /** Set on UNER English-EWT dev. */
  private static final float KEEP = 0.7f;

  @SuppressWarnings("ArrayRecordComponent") // local, never compared
  private record Example(Words words, int[] tags, int[] gold) {}

  private final List<Example> examples = new ArrayList<>();
  private final Perceptron perceptron = new Perceptron(LABELS.size(), 1);
  private final Thinning thinning = new Thinning(KEEP);
  private final int[] found = new int[NameFeatures.MAX];
  private final float[] scores = new float[LABELS.size()];

  List<String> labels() {
    return LABELS;
  }

  void add(List<TeacherTrees.Mapped> sentences, Weights tagging, WordClasses classes) {
    for (TeacherTrees.Mapped one : sentences) {
      Words words = new Words(one.tree().forms(), classes);
      int[] gold = one.names().stream().mapToInt(LABELS::indexOf).toArray();
      examples.add(new Example(words, Model.tagWith(tagging, words), gold));
    }
  }

  Perceptron train(int epochs) {
    Random random = new Random(11);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(examples, random);
      int wrong = 0;
      for (Example e : examples) {
        wrong += pass(e, epoch == 0);
      }
      Train.say("  names round %d: %d wrong", epoch, wrong);
    }
    perceptron.average();
    return perceptron;
  }

  private int pass(Example e, boolean count) {
    int last = -1;
    int beforeLast = -1;
    int wrong = 0;
    for (int i = 0; i < e.gold.length; i++) {
      int n = NameFeatures.fill(e.words, e.tags, i, last, beforeLast, found);
      if (count) {
        perceptron.count(found, n);
      }
      n = thinning.thin(found, n);
      perceptron.score(found, n, scores);
      int best = 0;
      for (int label = 1; label < scores.length; label++) {
        best = scores[label] > scores[best] ? label : best;
      }
      perceptron.update(found, n, e.gold[i], best);
      wrong += best == e.gold[i] ? 0 : 1;
      beforeLast = last;
      last = best;
    }
    return wrong;
  }
}
