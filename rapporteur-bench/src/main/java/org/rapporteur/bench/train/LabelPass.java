package org.rapporteur.bench.train;

import java.util.Arrays;
import org.rapporteur.text.Rows;
import org.rapporteur.text.Shape;
import org.rapporteur.text.Shape.Part;

/** Relations of words to their heads. */
final class LabelPass {
  private final NetworkParameters all;
  private final float[][] g;
  private final int l;
  private final int relations;
  private final LayerPass dependents;
  private final LayerPass heads;
  private final float[] hidden;
  private final float[] dHidden;
  private final float[] logits;

  LabelPass(NetworkParameters all, float[][] gradients) {
    this.all = all;
    g = gradients;
    l = all.shape.label();
    relations = all.shape.relations();
    dependents = LayerPass.plain(all, g, Part.LABEL_DEPENDENT);
    heads = LayerPass.plain(all, g, Part.LABEL_HEAD);
    hidden = new float[l];
    dHidden = new float[l];
    logits = new float[relations];
  }

  private void forward(float[] h, int n) {
    dependents.forward(h, n);
    heads.forward(h, n);
    System.arraycopy(all.parts[Part.LABEL_ROOT.index()], 0, heads.out, n * l, l);
  }

  /** Scores the relations of a word to a head; returns the row of the bias used. */
  private int score(int j, int head, int n) {
    int row = head == n ? 0 : Shape.distance(j, head);
    float[] biases = all.parts[Part.LABEL_BIAS.index()];
    for (int k = 0; k < l; k++) {
      hidden[k] =
          Math.max(0f, dependents.out[j * l + k] + heads.out[head * l + k] + biases[row * l + k]);
    }
    System.arraycopy(all.parts[Part.LABEL_OUT_BIAS.index()], 0, logits, 0, relations);
    Rows.addProduct(hidden, 0, all.parts[Part.LABEL.index()], l, relations, logits, 0);
    return row;
  }

  double learn(float[] h, Lesson lesson, float[] dh) {
    int n = lesson.size();
    forward(h, n);
    int label = Part.LABEL.index();
    double loss = 0;
    for (int j = 0; j < n; j++) {
      int head = lesson.heads()[j];
      int gold = lesson.labels()[j];
      if (head >= 0 && gold >= 0) {
        int row = score(j, head, n);
        loss += Softmax.loss(logits, 0, relations, gold, 1f);
        Outer.add(hidden, 0, l, logits, 0, relations, g[label]);
        Rows.addScaled(1f, logits, 0, relations, g[Part.LABEL_OUT_BIAS.index()], 0);
        Arrays.fill(dHidden, 0f);
        Rows.addProduct(logits, 0, all.turned[label], relations, l, dHidden, 0);
        for (int k = 0; k < l; k++) {
          float d = hidden[k] > 0f ? dHidden[k] : 0f;
          dependents.d[j * l + k] += d;
          heads.d[head * l + k] += d;
          g[Part.LABEL_BIAS.index()][row * l + k] += d;
        }
      }
    }
    Rows.addScaled(1f, heads.d, n * l, l, g[Part.LABEL_ROOT.index()], 0);
    dependents.backward(h, n, dh);
    heads.backward(h, n, dh);
    return loss;
  }

  int[] read(float[] h, int[] found, int n) {
    forward(h, n);
    int[] out = new int[n];
    for (int j = 0; j < n; j++) {
      score(j, found[j], n);
      out[j] = found[j] == n ? all.rootRelation : Softmax.best(logits, relations, all.rootRelation);
    }
    return out;
  }
}
