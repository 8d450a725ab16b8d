package org.rapporteur.text;

import org.rapporteur.text.Shape.Part;

/** Reads one sentence with a network. Mutable; serves one sentence. */
final class NetworkReader {
  private static final float NEVER = -1e9f;

  private final Network network;
  private final Shape shape;
  private final int n;
  private final int two;

  /** States of the first and of the second layer. */
  private final float[] lower;

  private final float[] upper;

  NetworkReader(Network network, Words words, int[] firstTags) {
    this.network = network;
    shape = network.shape();
    n = words.size;
    two = 2 * shape.hidden();
    lower = new float[n * two];
    upper = new float[n * two];
    int width = shape.embedding();
    float[] x = new float[n * width];
    int[] features = new int[NetworkFeatures.COUNT];
    for (int t = 0; t < n; t++) {
      NetworkFeatures.fill(words, t, firstTags[t], features, 0);
      for (int k = 0; k < features.length; k++) {
        network.addRow(features[k], k == 0, x, t * width);
      }
    }
    layer(x, width, Part.FIRST_RIGHT_INPUT.index(), lower);
    layer(lower, two, Part.SECOND_RIGHT_INPUT.index(), upper);
  }

  private void layer(float[] x, int in, int part, float[] out) {
    Part[] all = Part.values();
    for (int side = 0; side < 2; side++) {
      int first = part + 3 * side;
      Recurrent.run(
          x,
          n,
          in,
          shape.hidden(),
          side == 1,
          network.part(all[first]),
          network.part(all[first + 1]),
          network.part(all[first + 2]),
          out,
          side * shape.hidden());
    }
  }

  private float[] project(Part weights, Part bias, int width, boolean cut, int spare) {
    float[] out = new float[(n + spare) * width];
    for (int t = 0; bias != weights && t < n; t++) {
      System.arraycopy(network.part(bias), 0, out, t * width, width);
    }
    Rows.addProducts(upper, n, network.part(weights), two, width, out);
    for (int i = 0; cut && i < n * width; i++) {
      out[i] = Math.max(0f, out[i]);
    }
    return out;
  }

  /** The head of each word, {@code n} for the root. */
  int[] heads() {
    int width = shape.arc();
    float[] dependents = project(Part.DEPENDENT, Part.DEPENDENT_BIAS, width, true, 0);
    float[] heads = project(Part.HEAD, Part.HEAD_BIAS, width, true, 1);
    System.arraycopy(network.part(Part.ROOT), 0, heads, n * width, width);
    float[] turned = new float[heads.length];
    for (int i = 0; i <= n; i++) {
      for (int k = 0; k < width; k++) {
        turned[k * (n + 1) + i] = heads[i * width + k];
      }
    }
    float[] distance = network.part(Part.DISTANCE);
    float[] scores = new float[n * (n + 1)];
    float[] fitted = new float[n * width];
    for (int j = 0; j < n; j++) {
      System.arraycopy(network.part(Part.HEADNESS), 0, fitted, j * width, width);
      for (int i = 0; i < n; i++) {
        scores[j * (n + 1) + i] = i == j ? NEVER : distance[Shape.distance(j, i)];
      }
    }
    Rows.addProducts(dependents, n, network.part(Part.FIT), width, width, fitted);
    Rows.addProducts(fitted, n, turned, width, n + 1, scores);
    return ProjectiveTree.heads(scores, n);
  }

  /** The relation of each word to its head; the root's is {@code root} and no other's is. */
  int[] relations(int[] heads, int root) {
    int width = shape.label();
    float[] dependents = project(Part.LABEL_DEPENDENT, Part.LABEL_DEPENDENT, width, false, 0);
    float[] above = project(Part.LABEL_HEAD, Part.LABEL_HEAD, width, false, 0);
    float[] biases = network.part(Part.LABEL_BIAS);
    float[] hidden = new float[width];
    float[] logits = new float[shape.relations()];
    int[] out = new int[n];
    for (int j = 0; j < n; j++) {
      int head = heads[j];
      if (head == n) {
        out[j] = root;
        continue;
      }
      int bias = Shape.distance(j, head) * width;
      for (int k = 0; k < width; k++) {
        hidden[k] =
            Math.max(0f, dependents[j * width + k] + above[head * width + k] + biases[bias + k]);
      }
      System.arraycopy(network.part(Part.LABEL_OUT_BIAS), 0, logits, 0, shape.relations());
      Rows.addProduct(hidden, 0, network.part(Part.LABEL), width, shape.relations(), logits, 0);
      out[j] = best(logits, 0, shape.relations(), root);
    }
    return out;
  }

  /** The tag of each word. */
  int[] tags() {
    float[] scores = classify(lower, Part.TAG, Part.TAG_BIAS, shape.tags());
    int[] out = new int[n];
    for (int t = 0; t < n; t++) {
      out[t] = best(scores, t * shape.tags(), shape.tags(), -1);
    }
    return out;
  }

  /** Scores of name labels, a row a word. */
  float[] names() {
    return classify(upper, Part.NAME, Part.NAME_BIAS, shape.names());
  }

  private float[] classify(float[] states, Part weights, Part bias, int classes) {
    float[] out = new float[n * classes];
    for (int t = 0; t < n; t++) {
      System.arraycopy(network.part(bias), 0, out, t * classes, classes);
    }
    Rows.addProducts(states, n, network.part(weights), two, classes, out);
    return out;
  }

  private static int best(float[] scores, int from, int classes, int but) {
    int best = but == 0 ? 1 : 0;
    for (int i = best + 1; i < classes; i++) {
      if (i != but && scores[from + i] > scores[from + best]) {
        best = i;
      }
    }
    return best;
  }
}
