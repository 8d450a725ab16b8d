package org.rapporteur.text;

/** One direction of one recurrent layer (Hochreiter and Schmidhuber 1997, with forget gates). */
final class Recurrent {
  private Recurrent() {}

  /**
   * Writes the state after each word.
   *
   * @param x rows of {@code in} numbers, {@code n} of them
   * @param toLeft whether it reads from the end
   * @param input weights of the input, state weights and bias: {@code in}, {@code hidden} and 1
   *     rows of {@code 4 * hidden} (input gate, forget gate, output gate, candidate)
   * @param out receives rows of {@code 2 * hidden}, at columns from {@code column} on
   */
  static void run(
      float[] x,
      int n,
      int in,
      int hidden,
      boolean toLeft,
      float[] input,
      float[] state,
      float[] bias,
      float[] out,
      int column) {
    int gates = 4 * hidden;
    int width = 2 * hidden;
    float[] z = new float[n * gates];
    for (int t = 0; t < n; t++) {
      System.arraycopy(bias, 0, z, t * gates, gates);
    }
    Rows.addProducts(x, n, input, in, gates, z);
    float[] cell = new float[hidden];
    for (int step = 0; step < n; step++) {
      int t = toLeft ? n - 1 - step : step;
      if (step > 0) {
        int before = (toLeft ? t + 1 : t - 1) * width + column;
        Rows.addProduct(out, before, state, hidden, gates, z, t * gates);
      }
      step(z, t * gates, cell, hidden, out, t * width + column);
    }
  }

  private static void step(float[] z, int from, float[] cell, int hidden, float[] out, int at) {
    for (int k = from; k < from + 3 * hidden; k++) {
      z[k] = 0.5f + 0.5f * Rows.tanh(0.5f * z[k]);
    }
    for (int k = from + 3 * hidden; k < from + 4 * hidden; k++) {
      z[k] = Rows.tanh(z[k]);
    }
    for (int k = 0; k < hidden; k++) {
      cell[k] = z[from + hidden + k] * cell[k] + z[from + k] * z[from + 3 * hidden + k];
      out[at + k] = z[from + 2 * hidden + k] * Rows.tanh(cell[k]);
    }
  }
}
