package org.rapporteur.text;

/**
 * What the name tagger looks at: five words of spelling, class and tag, two labels to the left.
 *
 * <p>Templates after Ratinov and Roth, "Design challenges and misconceptions in named entity
 * recognition", CoNLL 2009, section 5, without gazetteers: rows of names are matched by a later
 * stage, which may correct this one.
 */
public final class NameFeatures {
  /** Upper bound of the number of features of one word. */
  public static final int MAX = 72;

  private static final int EDGE = 0x5bd1e995;

  private NameFeatures() {}

  /**
   * Writes the features of one word.
   *
   * @param words the sentence
   * @param tags fine tag of each word
   * @param i the word, {@code 0 <= i < words.size()}
   * @param last label of the word before, -1 at the start
   * @param beforeLast label of the word before that, -1 at the start
   * @param out receives the hashes, at least {@link #MAX} long
   * @return how many were written
   */
  public static int fill(Words words, int[] tags, int i, int last, int beforeLast, int[] out) {
    int w = words.form[i];
    int p1 = at(words.form, i - 1);
    int n1 = at(words.form, i + 1);
    int f = words.fine[i];
    int fp1 = at(words.fine, i - 1);
    int fn1 = at(words.fine, i + 1);
    int shape = words.shape[i];
    int sp1 = at(words.shape, i - 1);
    int sn1 = at(words.shape, i + 1);
    int t = tags[i];
    int tp1 = at(tags, i - 1);
    int tn1 = at(tags, i + 1);
    int start = i == 0 ? 1 : 0;
    int n = 0;
    out[n++] = 1;
    out[n++] = h(2, w);
    out[n++] = h(3, words.exact[i]);
    out[n++] = h(4, shape, start);
    for (int k = 2; k <= 4; k++) {
      out[n++] = h(3 + k, words.suffix(i, k));
      out[n++] = h(6 + k, words.prefix(i, k));
    }
    out[n++] = h(11, f);
    out[n++] = h(12, words.coarse[i], shape);
    out[n++] = h(13, t);
    out[n++] = h(14, t, shape);
    for (int d = -2; d <= 2; d++) {
      if (d != 0) {
        out[n++] = h(20 + d, at(words.form, i + d));
        out[n++] = h(25 + d, at(words.fine, i + d));
        out[n++] = h(30 + d, at(words.shape, i + d));
        out[n++] = h(35 + d, at(tags, i + d));
      }
    }
    out[n++] = h(40, p1, w);
    out[n++] = h(41, w, n1);
    out[n++] = h(42, fp1, f);
    out[n++] = h(43, f, fn1);
    out[n++] = h(44, sp1, shape);
    out[n++] = h(45, shape, sn1);
    out[n++] = h(46, sp1, shape, sn1);
    out[n++] = h(47, tp1, t);
    out[n++] = h(48, t, tn1);
    out[n++] = h(49, p1, n1);
    out[n++] = h(50, fp1, fn1);
    out[n++] = h(51, p1, shape);
    out[n++] = h(52, n1, shape);
    out[n++] = h(53, last);
    out[n++] = h(54, last, beforeLast);
    out[n++] = h(55, last, w);
    out[n++] = h(56, last, f);
    out[n++] = h(57, last, shape);
    out[n++] = h(58, last, p1);
    out[n++] = h(59, last, shape, p1);
    out[n++] = h(60, last, t);
    out[n++] = h(61, last, fp1, f);
    out[n++] = h(62, last, f, fn1);
    out[n++] = h(63, last, t, tn1);
    out[n++] = h(64, Hash.mix(last, beforeLast), f);
    out[n++] = h(65, last, n1);
    out[n++] = h(66, last, p1, w);
    return n;
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? EDGE : values[i];
  }

  private static int h(int template, int a) {
    return Hash.mix(template * 0x7F4A7C15, a);
  }

  private static int h(int template, int a, int b) {
    return Hash.mix(h(template, a), b);
  }

  private static int h(int template, int a, int b, int c) {
    return Hash.mix(h(template, a, b), c);
  }
}
