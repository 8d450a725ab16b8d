package org.rapporteur.text;

import java.util.Arrays;
import java.util.Optional;
import org.rapporteur.text.Shape.Part;

/** Reads one sentence with a network. Mutable; serves one sentence. */
final class NetworkReader {
  private static final float NEVER = -1e9f;

  private final Network network;
  private final Shape shape;
  private final int n;

  /** States of the first and of the second layer, a row a word. */
  private final float[][] lower;

  private final float[][] upper;

  NetworkReader(Network network, Words words, int[] firstTags) {
    this.network = network;
    shape = network.shape();
    n = words.size;
    float[][] x = new float[n][shape.embedding()];
    int[] features = new int[NetworkFeatures.COUNT];
    for (int t = 0; t < n; t++) {
      NetworkFeatures.fill(words, t, firstTags[t], features, 0);
      network.addRows(features, x[t]);
    }
    lower = layer(x, Part.FIRST_RIGHT_INPUT.index());
    upper = layer(lower, Part.SECOND_RIGHT_INPUT.index());
  }

  private float[][] layer(float[][] x, int part) {
    Part[] all = Part.values();
    float[][] out = new float[n][2 * shape.hidden()];
    for (int side = 0; side < 2; side++) {
      int first = part + 3 * side;
      Recurrent.run(
          x,
          side == 1,
          network.matrix(all[first]),
          network.matrix(all[first + 1]),
          network.part(all[first + 2]),
          out,
          side * shape.hidden());
    }
    return out;
  }

  /** A row a word: the bias, or zeros, and the states times the weights. */
  private float[][] project(float[][] states, Part weights, Optional<Part> bias) {
    Matrix matrix = network.matrix(weights);
    float[][] out = new float[n][];
    for (int t = 0; t < n; t++) {
      out[t] =
          bias.map(b -> network.part(b).clone()).orElseGet(() -> new float[shape.columns(weights)]);
      matrix.addProduct(states[t], 0, out[t]);
    }
    return out;
  }

  private static void cut(float[][] rows) {
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = Math.max(0f, row[i]);
      }
    }
  }

  /** The head of each word, {@code n} for the root. */
  int[] heads() {
    float[][] dependents = project(upper, Part.DEPENDENT, Optional.of(Part.DEPENDENT_BIAS));
    float[][] words = project(upper, Part.HEAD, Optional.of(Part.HEAD_BIAS));
    cut(dependents);
    cut(words);
    float[][] heads = Arrays.copyOf(words, n + 1);
    heads[n] = network.part(Part.ROOT);
    Matrix turned = Matrix.turned(heads, n + 1, shape.arc());
    Matrix fit = network.matrix(Part.FIT);
    float[] distance = network.part(Part.DISTANCE);
    float[] scores = new float[n * (n + 1)];
    for (int j = 0; j < n; j++) {
      float[] fitted = network.part(Part.HEADNESS).clone();
      fit.addProduct(dependents[j], 0, fitted);
      float[] row = new float[n + 1];
      for (int i = 0; i < n; i++) {
        row[i] = i == j ? NEVER : distance[Shape.distance(j, i)];
      }
      turned.addProduct(fitted, 0, row);
      System.arraycopy(row, 0, scores, j * (n + 1), n + 1);
    }
    return ProjectiveTree.heads(scores, n);
  }

  /** The relation of each word to its head; the root's is {@code root} and no other's is. */
  int[] relations(int[] heads, int root) {
    int width = shape.label();
    float[][] dependents = project(upper, Part.LABEL_DEPENDENT, Optional.empty());
    float[][] above = project(upper, Part.LABEL_HEAD, Optional.empty());
    float[] biases = network.part(Part.LABEL_BIAS);
    Matrix label = network.matrix(Part.LABEL);
    float[] hidden = new float[width];
    int[] out = new int[n];
    for (int j = 0; j < n; j++) {
      int head = heads[j];
      if (head == n) {
        out[j] = root;
        continue;
      }
      int bias = Shape.distance(j, head) * width;
      for (int k = 0; k < width; k++) {
        hidden[k] = Math.max(0f, dependents[j][k] + above[head][k] + biases[bias + k]);
      }
      float[] logits = network.part(Part.LABEL_OUT_BIAS).clone();
      label.addProduct(hidden, 0, logits);
      out[j] = best(logits, root);
    }
    return out;
  }

  /** The tag of each word. */
  int[] tags() {
    float[][] scores = project(lower, Part.TAG, Optional.of(Part.TAG_BIAS));
    int[] out = new int[n];
    for (int t = 0; t < n; t++) {
      out[t] = best(scores[t], -1);
    }
    return out;
  }

  /** Scores of name labels, a row a word. */
  float[][] names() {
    return project(upper, Part.NAME, Optional.of(Part.NAME_BIAS));
  }

  private static int best(float[] scores, int but) {
    int best = but == 0 ? 1 : 0;
    for (int i = best + 1; i < scores.length; i++) {
      if (i != but && scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
