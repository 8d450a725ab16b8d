package org.rapporteur.text;

/**
 * A matrix whose rows are arrays of their own, for the products of reading.
 *
 * <p>The compiler turns a loop into vector instructions only where every array in it is read from
 * its first element on; over one array with rows at offsets the same sums take three times as long
 * (JDK 17, 25 against 7 thousand million products a second). The sums are those of {@link Rows},
 * bit by bit.
 */
final class Matrix {
  private final float[][] rows;

  private Matrix(float[][] rows) {
    this.rows = rows;
  }

  /** The matrix whose rows stand one after the other in {@code values}. */
  static Matrix of(float[] values, int rows, int columns) {
    float[][] out = new float[rows][columns];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(values, r * columns, out[r], 0, columns);
    }
    return new Matrix(out);
  }

  /** The first {@code n} of these rows as columns. */
  static Matrix turned(float[][] from, int n, int width) {
    float[][] out = new float[width][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < width; k++) {
        out[k][i] = from[i][k];
      }
    }
    return new Matrix(out);
  }

  /**
   * Adds {@code x} from {@code at} on, as long as there are rows, times the matrix to {@code y}.
   */
  void addProduct(float[] x, int at, float[] y) {
    int i = 0;
    for (; i + 4 <= rows.length; i += 4) {
      addFour(x, at + i, i, y);
    }
    for (; i < rows.length; i++) {
      Rows.addScaled(x[at + i], rows[i], 0, y.length, y, 0);
    }
  }

  private void addFour(float[] x, int at, int row, float[] y) {
    float a = x[at];
    float b = x[at + 1];
    float c = x[at + 2];
    float d = x[at + 3];
    float[] p = rows[row];
    float[] q = rows[row + 1];
    float[] r = rows[row + 2];
    float[] s = rows[row + 3];
    for (int o = 0; o < y.length; o++) {
      y[o] += a * p[o] + b * q[o] + c * r[o] + d * s[o];
    }
  }
}
