package org.rapporteur.bench.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Gradient boosting of decision trees on logistic loss over binned features (Friedman 2001; second
 * order weights as in Chen and Guestrin 2016). No chance in it: the same rows give the same trees.
 */
final class Boosting {
  private static final int BINS = 48;
  private static final int DEPTH = 5;
  private static final float RATE = 0.12f;
  private static final float RIDGE = 4f;
  private static final float LEAST = 1.5f;
  private final List<float[]> rows;
  private final float[][] cuts;
  private final byte[][] binned;
  private final float[] gradient;
  private final float[] curvature;

  private Boosting(List<float[]> rows) {
    this.rows = rows;
    int columns = rows.get(0).length;
    this.cuts = new float[columns][];
    this.binned = new byte[columns][rows.size()];
    this.gradient = new float[rows.size()];
    this.curvature = new float[rows.size()];
    for (int c = 0; c < columns; c++) {
      bin(c);
    }
  }

  /** Trains a model; its lines are what {@code Forest.parse} reads. */
  static List<String> train(List<float[]> rows, float[] labels, float[] weights, int trees) {
    Boosting boosting = new Boosting(rows);
    float[] scores = new float[rows.size()];
    int[] all = new int[rows.size()];
    Arrays.setAll(all, i -> i);
    List<String> lines = new ArrayList<>();
    for (int t = 0; t < trees; t++) {
      for (int i = 0; i < scores.length; i++) {
        float p = (float) (1 / (1 + Math.exp(-scores[i])));
        boosting.gradient[i] = weights[i] * (labels[i] - p);
        boosting.curvature[i] = weights[i] * Math.max(p * (1 - p), 1e-6f);
      }
      StringBuilder line = new StringBuilder();
      boosting.grow(all, 0, scores, line);
      lines.add(line.toString().strip());
    }
    return lines;
  }

  private void bin(int column) {
    float[] sorted = new float[rows.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = rows.get(i)[column];
    }
    Arrays.sort(sorted);
    List<Float> found = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      float low = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
      int next = Arrays.binarySearch(sorted, Math.nextUp(low));
      int at = next < 0 ? -next - 1 : next;
      if (at < sorted.length) {
        float cut = (low + sorted[at]) / 2;
        if (cut <= low) {
          cut = sorted[at];
        }
        if (found.isEmpty() || cut > found.get(found.size() - 1)) {
          found.add(cut);
        }
      }
    }
    cuts[column] = new float[found.size()];
    for (int i = 0; i < found.size(); i++) {
      cuts[column][i] = found.get(i);
    }
    for (int i = 0; i < sorted.length; i++) {
      float value = rows.get(i)[column];
      int bin = 0;
      while (bin < cuts[column].length && value >= cuts[column][bin]) {
        bin++;
      }
      binned[column][i] = (byte) bin;
    }
  }

  private void grow(int[] members, int depth, float[] scores, StringBuilder line) {
    double g = 0;
    double h = 0;
    for (int i : members) {
      g += gradient[i];
      h += curvature[i];
    }
    int bestColumn = -1;
    int bestBin = 0;
    double bestGain = 1e-3;
    double whole = g * g / (h + RIDGE);
    for (int c = 0; c < cuts.length && depth < DEPTH; c++) {
      double[] sums = new double[BINS + 1];
      double[] curves = new double[BINS + 1];
      byte[] bins = binned[c];
      for (int i : members) {
        sums[bins[i]] += gradient[i];
        curves[bins[i]] += curvature[i];
      }
      double left = 0;
      double leftCurve = 0;
      for (int b = 0; b < cuts[c].length; b++) {
        left += sums[b];
        leftCurve += curves[b];
        double rightCurve = h - leftCurve;
        if (leftCurve < LEAST || rightCurve < LEAST) {
          continue;
        }
        double right = g - left;
        double gain =
            left * left / (leftCurve + RIDGE) + right * right / (rightCurve + RIDGE) - whole;
        if (gain > bestGain) {
          bestGain = gain;
          bestColumn = c;
          bestBin = b;
        }
      }
    }
    if (bestColumn < 0) {
      float value = (float) (RATE * g / (h + RIDGE));
      for (int i : members) {
        scores[i] += value;
      }
      line.append(String.format(Locale.ROOT, " =%.4f", value));
      return;
    }
    int column = bestColumn;
    int cut = bestBin;
    line.append(' ').append(column).append('<').append(cuts[column][cut]);
    grow(
        Arrays.stream(members).filter(i -> binned[column][i] <= cut).toArray(),
        depth + 1,
        scores,
        line);
    grow(
        Arrays.stream(members).filter(i -> binned[column][i] > cut).toArray(),
        depth + 1,
        scores,
        line);
  }
}
