package org.rapporteur.bench.train;

/** Random numbers that depend on the seed alone (xorshift; Marsaglia 2003). */
final class Chance {
  private long state;

  Chance(long seed) {
    state = seed * 0x9E3779B97F4A7C15L + 0x2545F4914F6CDD1DL;
    next();
    next();
  }

  /** A number in [0, 1). */
  float next() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return (state >>> 40) * 0x1p-24f;
  }

  /** Fills {@code mask} with 0 or, with chance {@code keep}, 1 / keep. */
  void mask(float[] mask, float keep) {
    for (int i = 0; i < mask.length; i++) {
      mask[i] = keep >= 1f || next() < keep ? 1f / keep : 0f;
    }
  }
}
