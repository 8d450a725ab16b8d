package org.rapporteur.bench.train;

import org.rapporteur.text.Rows;

/**
 * One direction of one recurrent layer over one sentence, forward and back (Hochreiter and
 * Schmidhuber 1997, with forget gates).
 */
final class LstmPass {
  private final int in;
  private final int hidden;
  private final int gates;
  private final boolean toLeft;
  private final int part;

  private final float[] pre;
  private final float[] act;
  private final float[] slope;
  private final float[] cell;
  private final float[] cellTanh;
  private final float[] cellSlope;
  private final float[] state;
  private final float[] dz;
  private final float[] dState;
  private final float[] dCell;

  /**
   * @param part ordinal of the input weights; state weights and bias follow
   * @param words longest sentence
   */
  LstmPass(int in, int hidden, boolean toLeft, int part, int words) {
    this.in = in;
    this.hidden = hidden;
    this.gates = 4 * hidden;
    this.toLeft = toLeft;
    this.part = part;
    pre = new float[words * gates];
    act = new float[words * gates];
    slope = new float[words * gates];
    cell = new float[words * hidden];
    cellTanh = new float[words * hidden];
    cellSlope = new float[words * hidden];
    state = new float[words * hidden];
    dz = new float[words * gates];
    dState = new float[hidden];
    dCell = new float[hidden];
  }

  /** Writes the states to {@code out}, rows of {@code width}, from column {@code column} on. */
  void forward(float[] x, int n, float[][] p, float[] out, int width, int column) {
    for (int t = 0; t < n; t++) {
      System.arraycopy(p[part + 2], 0, pre, t * gates, gates);
    }
    Rows.addProducts(x, n, p[part], in, gates, pre);
    for (int step = 0; step < n; step++) {
      int t = toLeft ? n - 1 - step : step;
      int before = toLeft ? t + 1 : t - 1;
      if (step > 0) {
        Rows.addProduct(state, before * hidden, p[part + 1], hidden, gates, pre, t * gates);
      }
      activate(t * gates);
      int z = t * gates;
      int c = t * hidden;
      for (int k = 0; k < hidden; k++) {
        float last = step > 0 ? cell[before * hidden + k] : 0f;
        cell[c + k] = act[z + hidden + k] * last + act[z + k] * act[z + 3 * hidden + k];
      }
      for (int k = 0; k < hidden; k++) {
        cellTanh[c + k] = Rows.tanh(cell[c + k]);
        cellSlope[c + k] = Rows.slope(cell[c + k]);
        state[c + k] = act[z + 2 * hidden + k] * cellTanh[c + k];
      }
      System.arraycopy(state, c, out, t * width + column, hidden);
    }
  }

  private void activate(int z) {
    for (int k = z; k < z + 3 * hidden; k++) {
      act[k] = 0.5f + 0.5f * Rows.tanh(0.5f * pre[k]);
      slope[k] = 0.25f * Rows.slope(0.5f * pre[k]);
    }
    for (int k = z + 3 * hidden; k < z + gates; k++) {
      act[k] = Rows.tanh(pre[k]);
      slope[k] = Rows.slope(pre[k]);
    }
  }

  /**
   * Adds to the gradients and to {@code dx}.
   *
   * @param turned the parameters with rows and columns exchanged
   */
  void backward(
      float[] x,
      int n,
      float[][] turned,
      float[][] g,
      float[] dOut,
      int width,
      int column,
      float[] dx) {
    java.util.Arrays.fill(dState, 0f);
    java.util.Arrays.fill(dCell, 0f);
    for (int step = n - 1; step >= 0; step--) {
      int t = toLeft ? n - 1 - step : step;
      int before = toLeft ? t + 1 : t - 1;
      int z = t * gates;
      int c = t * hidden;
      int d = t * width + column;
      for (int k = 0; k < hidden; k++) {
        float dh = dOut[d + k] + dState[k];
        float last = step > 0 ? cell[before * hidden + k] : 0f;
        float gate = act[z + 2 * hidden + k];
        float dc = dh * gate * cellSlope[c + k] + dCell[k];
        dz[z + k] = dc * act[z + 3 * hidden + k] * slope[z + k];
        dz[z + hidden + k] = dc * last * slope[z + hidden + k];
        dz[z + 2 * hidden + k] = dh * cellTanh[c + k] * slope[z + 2 * hidden + k];
        dz[z + 3 * hidden + k] = dc * act[z + k] * slope[z + 3 * hidden + k];
        dCell[k] = dc * act[z + hidden + k];
      }
      java.util.Arrays.fill(dState, 0f);
      if (step > 0) {
        Rows.addProduct(dz, z, turned[part + 1], gates, hidden, dState, 0);
        Outer.add(state, before * hidden, hidden, dz, z, gates, g[part + 1]);
      }
    }
    Outer.addAll(x, in, dz, gates, n, g[part]);
    for (int t = 0; t < n; t++) {
      Rows.addScaled(1f, dz, t * gates, gates, g[part + 2], 0);
    }
    Rows.addProducts(dz, n, turned[part], gates, in, dx);
  }
}
