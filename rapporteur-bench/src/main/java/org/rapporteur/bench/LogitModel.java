package org.rapporteur.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A multinomial logit over alternatives and "none", learned by AdaGrad (Duchi et al. 2011). */
final class LogitModel {
  private static final double STEP = 0.15;
  private static final double PENALTY = 0.002;
  private static final int MIN_COUNT = 8;
  private static final int KNOWN_COUNT = 40;
  private static final double MIN_WEIGHT = 0.05;

  private final Map<String, Integer> ids = new HashMap<>();
  private int[] counts = new int[0];
  private float[] weights = new float[0];
  private float[] squares = new float[0];

  /**
   * One word.
   *
   * @param features ids by alternative
   * @param right which alternatives are right; none when the word is no cue
   */
  record Example(List<int[]> features, BitSet right) {
    boolean any() {
      return !right.isEmpty();
    }
  }

  Example example(List<List<String>> alternatives, BitSet right) {
    List<int[]> features = new ArrayList<>();
    for (List<String> names : alternatives) {
      int[] own = new int[names.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = id(names.get(i));
      }
      features.add(own);
    }
    return new Example(features, right);
  }

  private int id(String name) {
    return ids.computeIfAbsent(name, n -> ids.size());
  }

  /** Forgets all weights and learns them from these examples, which it shuffles. */
  void fit(List<Example> examples, int epochs, long seed) {
    counts = new int[ids.size()];
    weights = new float[ids.size()];
    squares = new float[ids.size()];
    for (Example example : examples) {
      for (int[] features : example.features()) {
        for (int feature : features) {
          counts[feature]++;
        }
      }
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(examples, random);
      System.err.printf("epoch %d: loss %.4f%n", epoch, learn(examples));
    }
  }

  /** One pass over the examples; the mean loss. */
  private double learn(List<Example> examples) {
    double loss = 0;
    for (Example example : examples) {
      loss += learn(example);
    }
    return loss / Math.max(1, examples.size());
  }

  private double learn(Example example) {
    int size = example.features().size();
    double[] scores = new double[size];
    double highest = 0;
    for (int r = 0; r < size; r++) {
      for (int feature : example.features().get(r)) {
        scores[r] += weights[feature];
      }
      highest = Math.max(highest, scores[r]);
    }
    double none = Math.exp(-highest);
    double sum = none;
    double rightSum = 0;
    for (int r = 0; r < size; r++) {
      scores[r] = Math.exp(scores[r] - highest);
      sum += scores[r];
      rightSum += example.right().get(r) ? scores[r] : 0;
    }
    boolean any = example.any();
    for (int r = 0; r < size; r++) {
      double target = any && example.right().get(r) ? scores[r] / rightSum : 0;
      step(example.features().get(r), target - scores[r] / sum);
    }
    return -Math.log((any ? rightSum : none) / sum);
  }

  private void step(int[] features, double gradient) {
    if (Math.abs(gradient) < 1e-4) {
      return;
    }
    for (int feature : features) {
      if (counts[feature] >= MIN_COUNT) {
        squares[feature] += (float) (gradient * gradient);
        double rate = STEP / Math.sqrt(1e-2 + squares[feature]);
        double moved = weights[feature] + rate * gradient;
        double shrink = rate * PENALTY;
        weights[feature] = (float) (Math.signum(moved) * Math.max(0, Math.abs(moved) - shrink));
      }
    }
  }

  /**
   * Writes the weights that matter, and each word met often even without one, so that a reader
   * knows which words the weights have met.
   */
  void write(BufferedWriter out) throws IOException {
    for (Map.Entry<String, Integer> entry : new TreeMap<>(ids).entrySet()) {
      String name = entry.getKey();
      float weight = weights[entry.getValue()];
      boolean word = name.startsWith("l=") && name.indexOf('&') < 0;
      boolean known = word && counts[entry.getValue()] >= KNOWN_COUNT;
      if (known || Math.abs(weight) >= MIN_WEIGHT) {
        out.write(name + "\t" + String.format(Locale.ROOT, "%.2f", weight) + "\n");
      }
    }
  }
}
