package org.rapporteur.text;

/** What the network is told of one word: its spelling, its classes and the tagger's first guess. */
public final class NetworkFeatures {
  /** Number of features of one word; the first is the word itself. */
  public static final int COUNT = 13;

  private NetworkFeatures() {}

  /** Writes the hashes of the features of word {@code i}, tagged {@code tag} at first. */
  public static void fill(Words words, int i, int tag, int[] out, int at) {
    int shape = words.shape[i];
    out[at] = h(1, words.form[i]);
    out[at + 1] = h(2, words.exact[i]);
    out[at + 2] = h(3, shape);
    out[at + 3] = h(4, Hash.mix(shape, i == 0 ? 1 : i == words.size - 1 ? 2 : 0));
    out[at + 4] = h(5, words.suffix(i, 1));
    out[at + 5] = h(6, words.suffix(i, 2));
    out[at + 6] = h(7, words.suffix(i, 3));
    out[at + 7] = h(8, words.suffix(i, 4));
    out[at + 8] = h(9, words.prefix(i, 2));
    out[at + 9] = h(10, words.prefix(i, 3));
    out[at + 10] = h(11, words.fine[i]);
    out[at + 11] = h(12, words.coarse[i]);
    out[at + 12] = h(13, tag);
  }

  /** The hash of a feature beyond these, such as what a teacher says of the word. */
  public static int extra(int template, int value) {
    return h(100 + template, value);
  }

  private static int h(int template, int value) {
    return Hash.mix(template * 0x3C6EF372, value);
  }
}
