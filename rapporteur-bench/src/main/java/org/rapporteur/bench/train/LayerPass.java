package org.rapporteur.bench.train;

import java.util.Arrays;
import org.rapporteur.text.Rows;
import org.rapporteur.text.Shape.Part;

/** One plain layer over the states of a sentence's words, forward and back. */
final class LayerPass {
  private static final int NONE = -1;

  private final NetworkParameters all;
  private final float[][] gradients;
  private final int weights;
  private final int bias;
  private final int in;
  private final int width;
  private final boolean isCut;

  /** What comes out, a row a word; one row more than there are words for the root. */
  final float[] out;

  /** The gradient of what comes out. */
  final float[] d;

  /** A layer with bias whose numbers below zero are cut off. */
  static LayerPass cut(NetworkParameters all, float[][] gradients, Part weights, Part bias) {
    return new LayerPass(all, gradients, weights, bias.index(), true);
  }

  /** A layer of weights alone. */
  static LayerPass plain(NetworkParameters all, float[][] gradients, Part weights) {
    return new LayerPass(all, gradients, weights, NONE, false);
  }

  private LayerPass(
      NetworkParameters all, float[][] gradients, Part weights, int bias, boolean isCut) {
    this.all = all;
    this.gradients = gradients;
    this.weights = weights.index();
    this.bias = bias;
    this.isCut = isCut;
    in = all.shape.rows(weights);
    width = all.shape.columns(weights);
    out = new float[(SentencePass.MAX_WORDS + 1) * width];
    d = new float[out.length];
  }

  void forward(float[] h, int n) {
    Arrays.fill(d, 0, (n + 1) * width, 0f);
    if (bias == NONE) {
      Arrays.fill(out, 0, n * width, 0f);
    }
    for (int t = 0; bias != NONE && t < n; t++) {
      System.arraycopy(all.parts[bias], 0, out, t * width, width);
    }
    Rows.addProducts(h, n, all.parts[weights], in, width, out);
    for (int i = 0; isCut && i < n * width; i++) {
      out[i] = Math.max(0f, out[i]);
    }
  }

  /** Multiplies the rows of all words, or of their gradients, by a mask. */
  static void times(float[] rows, int n, float[] mask) {
    for (int t = 0; t < n; t++) {
      for (int i = 0; i < mask.length; i++) {
        rows[t * mask.length + i] *= mask[i];
      }
    }
  }

  /** Adds to the gradients of the layer and to that of the states. */
  void backward(float[] h, int n, float[] dh) {
    for (int i = 0; isCut && i < n * width; i++) {
      d[i] = out[i] > 0f ? d[i] : 0f;
    }
    Outer.addAll(h, in, d, width, n, gradients[weights]);
    for (int t = 0; bias != NONE && t < n; t++) {
      Rows.addScaled(1f, d, t * width, width, gradients[bias], 0);
    }
    Rows.addProducts(d, n, all.turned[weights], width, in, dh);
  }
}
