package org.rapporteur.bench.train;

/**
 * What is left out at random while learning, and how much each task counts.
 *
 * @param input share of the input kept
 * @param middle share of the first layer kept
 * @param top share of the second layer kept
 * @param arc share of the comparison of heads kept
 * @param rare a word seen {@code c} times is taken for unknown with chance rare / (rare + c)
 * @param tagWeight weight of the tags
 * @param nameWeight weight of the names
 */
record Dropout(
    float input,
    float middle,
    float top,
    float arc,
    float rare,
    float tagWeight,
    float nameWeight) {

  /** The features of a lesson with some of its words made unknown. */
  int[] thin(Lesson lesson, Chance chance, int[] counts) {
    int[] out = lesson.features().clone();
    int width = lesson.width();
    for (int t = 0; t < lesson.size(); t++) {
      int row = out[t * width];
      if (row > 0 && chance.next() < rare / (rare + counts[row])) {
        out[t * width] = 0;
        out[t * width + 1] = -1;
      }
      for (int k = 2; k < width; k++) {
        int other = out[t * width + k];
        if (other > 0 && chance.next() < 0.05f) {
          out[t * width + k] = -1;
        }
      }
    }
    return out;
  }
}
