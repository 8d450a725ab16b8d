package org.rapporteur.bench.train;

import org.rapporteur.text.Rows;

/** Sums of outer products: the gradients of matrices. */
final class Outer {
  private Outer() {}

  /** Adds the outer product of a row of {@code x} and a row of {@code d} to {@code g}. */
  static void add(float[] x, int xAt, int in, float[] d, int dAt, int out, float[] g) {
    for (int i = 0; i < in; i++) {
      Rows.addScaled(x[xAt + i], d, dAt, out, g, i * out);
    }
  }

  /** Adds the outer products of {@code n} rows, four at a time. */
  static void addAll(float[] x, int in, float[] d, int out, int n, float[] g) {
    int t = 0;
    for (; t + 4 <= n; t += 4) {
      for (int i = 0; i < in; i++) {
        four(x, t * in + i, in, d, t * out, out, g, i * out);
      }
    }
    for (; t < n; t++) {
      add(x, t * in, in, d, t * out, out, g);
    }
  }

  private static void four(
      float[] x, int xAt, int in, float[] d, int dAt, int out, float[] g, int gAt) {
    float a = x[xAt];
    float b = x[xAt + in];
    float c = x[xAt + 2 * in];
    float e = x[xAt + 3 * in];
    int second = dAt + out;
    int third = second + out;
    int fourth = third + out;
    for (int o = 0; o < out; o++) {
      g[gAt + o] += a * d[dAt + o] + b * d[second + o] + c * d[third + o] + e * d[fourth + o];
    }
  }
}
