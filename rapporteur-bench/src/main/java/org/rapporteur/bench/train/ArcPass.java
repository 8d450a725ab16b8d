package org.rapporteur.bench.train;

import java.util.Arrays;
import org.rapporteur.text.ProjectiveTree;
import org.rapporteur.text.Rows;
import org.rapporteur.text.Shape;
import org.rapporteur.text.Shape.Part;

/** Heads: every word compared with every other and with the root. */
final class ArcPass {
  private final NetworkParameters all;
  private final float[][] g;
  private final int a;
  private final LayerPass dependents;
  private final LayerPass heads;
  private final float[] fitted;
  private final float[] dFitted;
  private final float[] scores;

  final float[] hintGradient;

  ArcPass(NetworkParameters all, float[][] gradients) {
    this.all = all;
    g = gradients;
    a = all.shape.arc();
    int m = SentencePass.MAX_WORDS + 1;
    dependents = LayerPass.cut(all, g, Part.DEPENDENT, Part.DEPENDENT_BIAS);
    heads = LayerPass.cut(all, g, Part.HEAD, Part.HEAD_BIAS);
    fitted = new float[m * a];
    dFitted = new float[m * a];
    scores = new float[m * m];
    hintGradient = new float[all.hints.length];
  }

  private void score(float[] h, Lesson lesson, float[] mask) {
    int n = lesson.size();
    dependents.forward(h, n);
    heads.forward(h, n);
    LayerPass.times(dependents.out, n, mask);
    LayerPass.times(heads.out, n, mask);
    System.arraycopy(all.parts[Part.ROOT.index()], 0, heads.out, n * a, a);
    float[] distance = all.parts[Part.DISTANCE.index()];
    for (int j = 0; j < n; j++) {
      System.arraycopy(all.parts[Part.HEADNESS.index()], 0, fitted, j * a, a);
    }
    Rows.addProducts(dependents.out, n, all.parts[Part.FIT.index()], a, a, fitted);
    for (int j = 0; j < n; j++) {
      for (int i = 0; i <= n; i++) {
        float sum = i == n || i == j ? 0f : distance[Shape.distance(j, i)];
        for (int k = 0; k < a; k++) {
          sum += fitted[j * a + k] * heads.out[i * a + k];
        }
        scores[j * (n + 1) + i] = i == j ? -1e9f : sum;
      }
    }
    int[] hints = lesson.hints();
    for (int k = 0; k < hints.length; k += 3) {
      scores[hints[k] * (n + 1) + hints[k + 1]] += all.hints[hints[k + 2]];
    }
  }

  int[] read(float[] h, Lesson lesson, float[] mask) {
    score(h, lesson, mask);
    return ProjectiveTree.heads(scores, lesson.size());
  }

  double learn(float[] h, Lesson lesson, float[] mask, float[] dh) {
    score(h, lesson, mask);
    int n = lesson.size();
    Arrays.fill(dFitted, 0, n * a, 0f);
    double loss = 0;
    for (int j = 0; j < n; j++) {
      int at = j * (n + 1);
      if (lesson.heads()[j] < 0) {
        Arrays.fill(scores, at, at + n + 1, 0f);
      } else {
        loss += Softmax.loss(scores, at, n + 1, lesson.heads()[j], 1f);
        compare(j, n);
      }
    }
    int[] hints = lesson.hints();
    for (int k = 0; k < hints.length; k += 3) {
      hintGradient[hints[k + 2]] += scores[hints[k] * (n + 1) + hints[k + 1]];
    }
    int fit = Part.FIT.index();
    for (int j = 0; j < n; j++) {
      Rows.addScaled(1f, dFitted, j * a, a, g[Part.HEADNESS.index()], 0);
    }
    Rows.addProducts(dFitted, n, all.turned[fit], a, a, dependents.d);
    Outer.addAll(dependents.out, a, dFitted, a, n, g[fit]);
    Rows.addScaled(1f, heads.d, n * a, a, g[Part.ROOT.index()], 0);
    LayerPass.times(dependents.d, n, mask);
    LayerPass.times(heads.d, n, mask);
    dependents.backward(h, n, dh);
    heads.backward(h, n, dh);
    return loss;
  }

  /** Spreads the gradient of the scores of one word's heads. */
  private void compare(int j, int n) {
    for (int i = 0; i <= n; i++) {
      float d = scores[j * (n + 1) + i];
      if (i != j && Math.abs(d) > 1e-7f) {
        if (i < n) {
          g[Part.DISTANCE.index()][Shape.distance(j, i)] += d;
        }
        Rows.addScaled(d, heads.out, i * a, a, dFitted, j * a);
        Rows.addScaled(d, fitted, j * a, a, heads.d, i * a);
      }
    }
  }
}
