package org.rapporteur.text;

/** One direction of one recurrent layer (Hochreiter and Schmidhuber 1997, with forget gates). */
final class Recurrent {
  private Recurrent() {}

  /**
   * Writes the state after each word.
   *
   * @param x a row a word
   * @param toLeft whether it reads from the end
   * @param input weights of the input: {@code 4 * hidden} columns (input gate, forget gate, output
   *     gate, candidate)
   * @param state weights of the state before, {@code hidden} rows
   * @param bias {@code 4 * hidden} numbers
   * @param out receives the states, at columns from {@code column} on
   */
  static void run(
      float[][] x,
      boolean toLeft,
      Matrix input,
      Matrix state,
      float[] bias,
      float[][] out,
      int column) {
    int n = x.length;
    int hidden = bias.length / 4;
    float[] cell = new float[hidden];
    for (int step = 0; step < n; step++) {
      int t = toLeft ? n - 1 - step : step;
      float[] z = bias.clone();
      input.addProduct(x[t], 0, z);
      if (step > 0) {
        state.addProduct(out[toLeft ? t + 1 : t - 1], column, z);
      }
      step(z, cell, hidden, out[t], column);
    }
  }

  private static void step(float[] z, float[] cell, int hidden, float[] out, int at) {
    for (int k = 0; k < 3 * hidden; k++) {
      z[k] = 0.5f + 0.5f * Rows.tanh(0.5f * z[k]);
    }
    for (int k = 3 * hidden; k < z.length; k++) {
      z[k] = Rows.tanh(z[k]);
    }
    for (int k = 0; k < hidden; k++) {
      cell[k] = z[hidden + k] * cell[k] + z[k] * z[3 * hidden + k];
      out[at + k] = z[2 * hidden + k] * Rows.tanh(cell[k]);
    }
  }
}
