package org.rapporteur.bench.train;

/**
 * A sentence to learn from or to read.
 *
 * @param size number of words
 * @param features rows of the embedding, an equal number for each word, -1 for none; the first of
 *     each word is the word itself
 * @param heads head of each word, {@code size} for the root, -1 where it is not taught
 * @param labels relation of each word, -1 where it is not taught
 * @param tags tag of each word, -1 where it is not taught
 * @param names name label of each word, -1 where it is not taught
 * @param hints dependent, head and kind of arcs that a teacher vouches for, in turn
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lesson(
    int size, int[] features, int[] heads, int[] labels, int[] tags, int[] names, int[] hints) {

  int width() {
    return features.length / size;
  }
}
