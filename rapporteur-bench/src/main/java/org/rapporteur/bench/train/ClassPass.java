package org.rapporteur.bench.train;

import org.rapporteur.text.Rows;
import org.rapporteur.text.Shape.Part;

/** Tags or name labels of words, told from their states. */
final class ClassPass {
  private final NetworkParameters all;
  private final float[][] gradients;
  private final int weights;
  private final int in;
  private final int classes;
  private final float[] logits;

  /**
   * @param weights the bias is the next part
   */
  ClassPass(NetworkParameters all, float[][] gradients, Part weights) {
    this.all = all;
    this.gradients = gradients;
    this.weights = weights.index();
    in = all.shape.rows(weights);
    classes = all.shape.columns(weights);
    logits = new float[classes];
  }

  private void score(float[] h, int t) {
    System.arraycopy(all.parts[weights + 1], 0, logits, 0, classes);
    Rows.addProduct(h, t * in, all.parts[weights], in, classes, logits, 0);
  }

  double learn(float[] h, int[] gold, int n, float weight, float[] dh) {
    double loss = 0;
    for (int t = 0; t < n; t++) {
      if (gold[t] >= 0) {
        score(h, t);
        loss += Softmax.loss(logits, 0, classes, gold[t], weight);
        Rows.addProduct(logits, 0, all.turned[weights], classes, in, dh, t * in);
        Outer.add(h, t * in, in, logits, 0, classes, gradients[weights]);
        Rows.addScaled(1f, logits, 0, classes, gradients[weights + 1], 0);
      }
    }
    return loss;
  }

  int[] read(float[] h, int n) {
    int[] out = new int[n];
    for (int t = 0; t < n; t++) {
      score(h, t);
      out[t] = Softmax.best(logits, classes, -1);
    }
    return out;
  }
}
