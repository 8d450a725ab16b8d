package org.rapporteur.text;

import java.util.List;

/**
 * What is known of a sentence before its names are told for good: its words and tags, what the
 * network takes for names, and which names are listed.
 *
 * <p>A second reading after the network's (stacking: Wolpert 1992) that can remember single words
 * and learn from a few thousand sentences marked by hand. Immutable by convention.
 */
public final class NameClues {
  /** Upper bound of the number of features of one word. */
  public static final int MAX = 64;

  private static final int EDGE = 0x5bd1e995;
  private static final int MOST_MARGIN = 5;

  private final Words words;
  private final int[] tags;
  private final float[][] scores;
  private final int[] first;
  private final int[] marks;
  private final ListedNames listed;

  /** Reads a sentence with all of a model but what corrects names. */
  public NameClues(Model model, Words words) {
    this(
        words,
        new NetworkReader(model.network(), words, Model.tagWith(model.tagging(), words)),
        new NameDecoder(model.names()),
        new ListedNames(model.naming().listed()));
  }

  private NameClues(Words words, NetworkReader reader, NameDecoder decoder, ListedNames listed) {
    this(words, reader.tags(), reader.names(), decoder, listed);
  }

  NameClues(Words words, int[] tags, float[][] scores, NameDecoder decoder, ListedNames listed) {
    this.words = words;
    this.tags = tags;
    this.scores = scores;
    this.listed = listed;
    first = decoder.decode(scores);
    marks = listed.marks(words);
  }

  /** Number of words. */
  public int size() {
    return words.size;
  }

  /** The network's label of a word, as an index of the model's labels. */
  public int first(int i) {
    return first[i];
  }

  /** The network's score of a label. */
  public float score(int i, int label) {
    return scores[i][label];
  }

  /** Chooses labels by scores, a row a word, so that each name begins with its first word. */
  public static int[] decode(List<String> labels, float[][] scores) {
    return new NameDecoder(labels).decode(scores);
  }

  /**
   * Writes the features of word {@code i}.
   *
   * @param out receives the hashes, at least {@link #MAX} long
   * @return how many were written
   */
  public int fill(int i, int[] out) {
    int n = 0;
    int w = words.form[i];
    int w1 = at(words.form, i - 1);
    int w2 = at(words.form, i + 1);
    int f = first[i];
    int f1 = at(first, i - 1);
    int f2 = at(first, i + 1);
    int t = tags[i];
    int t1 = at(tags, i - 1);
    int t2 = at(tags, i + 1);
    int s = words.shape[i];
    int s1 = at(words.shape, i - 1);
    int s2 = at(words.shape, i + 1);
    int c = words.fine[i];
    int g1 = at(words.coarse, i - 1);
    int g2 = at(words.coarse, i + 1);
    int second = second(i);
    int margin = Math.min(MOST_MARGIN, (int) (scores[i][best(i)] - scores[i][second]));
    out[n++] = 1;
    out[n++] = h(2, f);
    out[n++] = h(3, f, margin);
    out[n++] = h(4, f, second, margin);
    out[n++] = h(5, f1, f);
    out[n++] = h(6, f, f2);
    out[n++] = h(7, f1, f, f2);
    out[n++] = h(8, at(first, i - 2));
    out[n++] = h(9, at(first, i + 2));
    out[n++] = h(10, w);
    out[n++] = h(11, w1);
    out[n++] = h(12, w2);
    out[n++] = h(13, w1, w);
    out[n++] = h(14, w, w2);
    out[n++] = h(15, f, w);
    out[n++] = h(16, f, w1);
    out[n++] = h(17, f, w2);
    out[n++] = h(18, at(words.form, i - 2));
    out[n++] = h(19, at(words.form, i + 2));
    out[n++] = h(20, t);
    out[n++] = h(21, t1);
    out[n++] = h(22, t2);
    out[n++] = h(23, t1, t, t2);
    out[n++] = h(24, s);
    out[n++] = h(25, f, s);
    out[n++] = h(26, s1, s, s2);
    out[n++] = h(27, c);
    out[n++] = h(28, f, c);
    out[n++] = h(29, words.coarse[i]);
    out[n++] = h(30, at(words.fine, i - 1));
    out[n++] = h(31, at(words.fine, i + 1));
    out[n++] = h(32, at(words.fine, i - 2));
    out[n++] = h(33, at(words.fine, i + 2));
    out[n++] = h(34, g1, words.coarse[i], g2);
    out[n++] = h(35, words.suffix(i, 3));
    out[n++] = h(36, words.suffix(i, 2));
    out[n++] = h(37, words.prefix(i, 3));
    out[n++] = h(38, marks[i]);
    out[n++] = h(39, f, marks[i]);
    out[n++] = h(40, at(marks, i - 1), marks[i], at(marks, i + 1));
    int kind = listed.kind(words, i);
    if (kind > 0) {
      out[n++] = h(41, kind);
      out[n++] = h(42, f, kind, words.exact[i] == w ? 1 : 0);
    }
    return n;
  }

  private int best(int i) {
    int best = 0;
    for (int k = 1; k < scores[i].length; k++) {
      best = scores[i][k] > scores[i][best] ? k : best;
    }
    return best;
  }

  private int second(int i) {
    int best = best(i);
    int second = best == 0 ? 1 : 0;
    for (int k = second + 1; k < scores[i].length; k++) {
      second = k != best && scores[i][k] > scores[i][second] ? k : second;
    }
    return second;
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? EDGE : values[i];
  }

  private static int h(int template, int a) {
    return Hash.mix(template * 0x3C6EF372, a);
  }

  private static int h(int template, int a, int b) {
    return Hash.mix(h(template, a), b);
  }

  private static int h(int template, int a, int b, int c) {
    return Hash.mix(h(template, a, b), c);
  }
}
