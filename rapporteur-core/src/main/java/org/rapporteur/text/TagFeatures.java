package org.rapporteur.text;

/**
 * What the tagger looks at: five words of spelling and class, two tags to the left.
 *
 * <p>Templates after Collins, "Discriminative training methods for hidden Markov models", EMNLP
 * 2002, with word classes added.
 */
public final class TagFeatures {
  /** Upper bound of the number of features of one word. */
  public static final int MAX = 64;

  private static final int EDGE = 0x5bd1e995;

  private TagFeatures() {}

  /**
   * Writes the features of one word.
   *
   * @param words the sentence
   * @param i the word, {@code 0 <= i < words.size()}
   * @param last tag of the word before, -1 at the start
   * @param beforeLast tag of the word before that, -1 at the start
   * @param out receives the hashes, at least {@link #MAX} long
   * @return how many were written
   */
  public static int fill(Words words, int i, int last, int beforeLast, int[] out) {
    int n = 0;
    int w = words.form[i];
    int p1 = at(words.form, i - 1);
    int p2 = at(words.form, i - 2);
    int n1 = at(words.form, i + 1);
    int n2 = at(words.form, i + 2);
    int f = words.fine[i];
    int fp1 = at(words.fine, i - 1);
    int fp2 = at(words.fine, i - 2);
    int fn1 = at(words.fine, i + 1);
    int fn2 = at(words.fine, i + 2);
    int g = words.coarse[i];
    int gn1 = at(words.coarse, i + 1);
    int gp1 = at(words.coarse, i - 1);
    int shape = words.shape[i];
    int s3 = words.suffix(i, 3);
    int sn3 = i + 1 < words.size ? words.suffix(i + 1, 3) : EDGE;
    int sp3 = i > 0 ? words.suffix(i - 1, 3) : EDGE;
    int place = i == 0 ? 1 : i == words.size - 1 ? 2 : 0;
    int pair = Hash.mix(last + 1, beforeLast + 1);
    out[n++] = 1;
    out[n++] = h(2, w);
    out[n++] = h(3, words.exact[i]);
    for (int k = 1; k <= 4; k++) {
      out[n++] = h(3 + k, words.suffix(i, k));
      out[n++] = h(7 + k, words.prefix(i, k));
    }
    out[n++] = h(12, shape);
    out[n++] = h(13, shape, place);
    out[n++] = h(14, shape, s3);
    out[n++] = h(15, f);
    out[n++] = h(16, g);
    out[n++] = h(17, p1);
    out[n++] = h(18, p2);
    out[n++] = h(19, n1);
    out[n++] = h(20, n2);
    out[n++] = h(21, p1, w);
    out[n++] = h(22, w, n1);
    out[n++] = h(23, p1, n1);
    out[n++] = h(24, fp1);
    out[n++] = h(25, fp2);
    out[n++] = h(26, fn1);
    out[n++] = h(27, fn2);
    out[n++] = h(28, fp1, f);
    out[n++] = h(29, f, fn1);
    out[n++] = h(30, fp1, fn1);
    out[n++] = h(31, fn1, fn2);
    out[n++] = h(32, gp1, g, gn1);
    out[n++] = h(33, sn3);
    out[n++] = h(34, sp3);
    out[n++] = h(35, s3, sn3);
    out[n++] = h(36, i + 1 < words.size ? words.shape[i + 1] : EDGE, shape);
    out[n++] = h(37, i > 0 ? words.shape[i - 1] : EDGE, shape);
    out[n++] = h(38, last);
    out[n++] = h(39, pair);
    out[n++] = h(40, last, w);
    out[n++] = h(41, pair, w);
    out[n++] = h(42, last, n1);
    out[n++] = h(43, last, f);
    out[n++] = h(44, last, fn1);
    out[n++] = h(45, pair, f);
    out[n++] = h(46, last, s3);
    out[n++] = h(47, last, shape);
    out[n++] = h(48, last, f, fn1);
    out[n++] = h(49, w, fn1, gp1);
    out[n++] = h(50, w, fn1);
    out[n++] = h(51, fp1, w);
    out[n++] = h(52, last, s3, fn1);
    out[n++] = h(53, w, n1, n2);
    out[n++] = h(54, last, w, n1);
    out[n++] = h(55, pair, fn1);
    return n;
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? EDGE : values[i];
  }

  private static int h(int template, int a) {
    return Hash.mix(template * 0x3C6EF372, a);
  }

  private static int h(int template, int a, int b) {
    return Hash.mix(Hash.mix(template * 0x3C6EF372, a), b);
  }

  private static int h(int template, int a, int b, int c) {
    return Hash.mix(h(template, a, b), c);
  }
}
