package org.rapporteur.bench.train;

/**
 * Leaves features out at random while training, so that no lucky word pair takes all the blame and
 * all the credit: the general features have to learn too. Seeded; alike in every run.
 */
final class Thinning {
  private final int keep;
  private int chance = 0x2545F491;

  /**
   * @param keep share of features kept, in (0, 1]
   */
  Thinning(float keep) {
    this.keep = (int) (keep * 65536);
  }

  /** Moves the features that stay to the front and returns how many they are. */
  int thin(int[] features, int n) {
    int kept = 0;
    for (int i = 0; i < n; i++) {
      chance ^= chance << 13;
      chance ^= chance >>> 17;
      chance ^= chance << 5;
      if ((chance & 0xFFFF) < keep) {
        features[kept++] = features[i];
      }
    }
    return kept;
  }
}
