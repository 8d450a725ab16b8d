package org.rapporteur.bench.train;

import org.rapporteur.text.Network;
import org.rapporteur.text.Shape;
import org.rapporteur.text.Shape.Part;

/** The numbers of a network in training, and Adam's memory of them (Kingma and Ba, ICLR 2015). */
final class NetworkParameters {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float EPSILON = 1e-8f;
  private static final float MAX_NORM = 5f;

  final Shape shape;
  final float[][] parts;
  final float[][] turned;
  final float[] embedding;
  final float[] hints;
  final int[] counts;
  final int rootRelation;
  private final float[][] first;
  private final float[][] second;
  private final float[] firstEmbedding;
  private final float[] secondEmbedding;
  private final float[] firstHints;
  private final float[] secondHints;
  private int steps;

  /**
   * @param counts how often each row of the embedding is met
   * @param hints number of kinds of hints
   */
  NetworkParameters(Shape shape, int[] counts, int hints, int rootRelation, long seed) {
    this.shape = shape;
    this.counts = counts.clone();
    this.rootRelation = rootRelation;
    parts = zeros();
    turned = zeros();
    first = zeros();
    second = zeros();
    embedding = new float[counts.length * shape.embedding()];
    firstEmbedding = new float[embedding.length];
    secondEmbedding = new float[embedding.length];
    this.hints = new float[hints];
    firstHints = new float[hints];
    secondHints = new float[hints];
    Chance chance = new Chance(seed);
    for (int i = 0; i < embedding.length; i++) {
      embedding[i] = (chance.next() - 0.5f) * 0.2f;
    }
    for (Part part : Part.values()) {
      int rows = shape.rows(part);
      int columns = shape.columns(part);
      float[] values = parts[part.index()];
      if (rows > 1 && part != Part.LABEL_BIAS) {
        float range = (float) StrictMath.sqrt(6.0 / (rows + Math.min(columns, rows)));
        for (int i = 0; i < values.length; i++) {
          values[i] = (2f * chance.next() - 1f) * range;
        }
      } else if (part == Part.ROOT || part == Part.LABEL_ROOT) {
        for (int i = 0; i < values.length; i++) {
          values[i] = chance.next() * 0.5f;
        }
      } else if (columns == 4 * shape.hidden()) {
        java.util.Arrays.fill(values, shape.hidden(), 2 * shape.hidden(), 1f);
      }
    }
    turn();
  }

  /** Goes on from a network that has learned already. */
  void startFrom(Network network) {
    float[][] learned = network.parts();
    for (int k = 0; k < parts.length; k++) {
      System.arraycopy(learned[k], 0, parts[k], 0, parts[k].length);
    }
    System.arraycopy(network.embedding(), 0, embedding, 0, embedding.length);
    turn();
  }

  float[][] zeros() {
    float[][] out = new float[Part.values().length][];
    for (Part part : Part.values()) {
      out[part.index()] = new float[shape.rows(part) * shape.columns(part)];
    }
    return out;
  }

  void turn() {
    for (Part part : Part.values()) {
      int rows = shape.rows(part);
      int columns = shape.columns(part);
      float[] from = parts[part.index()];
      float[] to = turned[part.index()];
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          to[c * rows + r] = from[r * columns + c];
        }
      }
    }
  }

  /** Takes one step against the gradients of a pass and clears them. */
  void step(SentencePass pass, float rate, float scale) {
    float[][] gradients = pass.gradients;
    SparseGradient rows = pass.embedding;
    float[] hintGradient = pass.hintGradient;
    steps++;
    double squares = 0;
    for (float[] part : gradients) {
      for (float v : part) {
        squares += v * v;
      }
    }
    float norm = (float) Math.sqrt(squares) * scale;
    float factor = norm > MAX_NORM ? scale * MAX_NORM / norm : scale;
    float correct1 = 1f - (float) StrictMath.pow(BETA1, steps);
    float correct2 = 1f - (float) StrictMath.pow(BETA2, steps);
    float size = rate * (float) Math.sqrt(correct2) / correct1;
    for (int k = 0; k < parts.length; k++) {
      adam(parts[k], gradients[k], 0, 0, parts[k].length, first[k], second[k], factor, size);
      java.util.Arrays.fill(gradients[k], 0f);
    }
    adam(hints, hintGradient, 0, 0, hints.length, firstHints, secondHints, factor, size * 3);
    java.util.Arrays.fill(hintGradient, 0f);
    int e = shape.embedding();
    for (int k = 0; k < rows.size(); k++) {
      adam(
          embedding,
          rows.values(),
          k * e,
          rows.row(k) * e,
          e,
          firstEmbedding,
          secondEmbedding,
          factor,
          size);
    }
    rows.clear();
    turn();
  }

  private static void adam(
      float[] values,
      float[] gradient,
      int from,
      int at,
      int n,
      float[] first,
      float[] second,
      float factor,
      float size) {
    for (int i = 0; i < n; i++) {
      float d = gradient[from + i] * factor;
      float m = BETA1 * first[at + i] + (1f - BETA1) * d;
      float v = BETA2 * second[at + i] + (1f - BETA2) * d * d;
      first[at + i] = m;
      second[at + i] = v;
      values[at + i] -= size * m / ((float) Math.sqrt(v) + EPSILON);
    }
  }
}
