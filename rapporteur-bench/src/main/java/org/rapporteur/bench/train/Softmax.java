package org.rapporteur.bench.train;

/** Cross entropy of scores against the right one. */
final class Softmax {
  private Softmax() {}

  /**
   * Turns scores into their gradient.
   *
   * @return the loss
   */
  static double loss(float[] z, int at, int classes, int gold, float weight) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < classes; i++) {
      most = Math.max(most, z[at + i]);
    }
    double sum = 0;
    double own = z[at + gold] - most;
    for (int i = 0; i < classes; i++) {
      double power = StrictMath.exp(z[at + i] - most);
      z[at + i] = (float) power;
      sum += power;
    }
    float scale = (float) (weight / sum);
    for (int i = 0; i < classes; i++) {
      z[at + i] *= scale;
    }
    z[at + gold] -= weight;
    return weight * (StrictMath.log(sum) - own);
  }

  /** The class with the greatest score, one class left out (-1 for none). */
  static int best(float[] scores, int classes, int but) {
    int best = but == 0 ? 1 : 0;
    for (int i = best + 1; i < classes; i++) {
      best = i != but && scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
