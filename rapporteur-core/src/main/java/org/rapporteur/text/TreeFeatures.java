package org.rapporteur.text;

/**
 * What the parser looks at before each transition.
 *
 * <p>Templates after Zhang and Nivre, "Transition-based dependency parsing with rich non-local
 * features", ACL 2011, section 3, for the arc-hybrid system (words on the stack have no head yet,
 * so there are no head features), with word classes, marks between and the end of the sentence
 * added. One instance serves one sentence and one thread.
 */
public final class TreeFeatures {
  /** Upper bound of the number of features of one configuration. */
  public static final int MAX = 220;

  private static final int EDGE = 0x5bd1e995;
  private static final int ROOT = 0x1b873593;

  private static final int PUNCT = Hash.of("PUNCT");
  private static final int VERB = Hash.of("VERB");
  private static final int AUX = Hash.of("AUX");

  private final Words words;
  private final int[] tags;
  private final int[] upos;
  private final int[] marks;
  private final int end;
  private final int[] out;
  private int n;

  /**
   * Prepares a sentence.
   *
   * @param words the sentence
   * @param tags fine tag of each word
   * @param upos universal part of speech of each word, as {@link Words#hashOfTag} has it
   * @param out receives the hashes, at least {@link #MAX} long
   */
  public TreeFeatures(Words words, int[] tags, int[] upos, int[] out) {
    this.words = words;
    this.tags = tags;
    this.upos = upos;
    this.out = out;
    marks = new int[words.size + 1];
    for (int i = 0; i < words.size; i++) {
      boolean verb = upos[i] == VERB || upos[i] == AUX;
      marks[i + 1] = marks[i] + (upos[i] == PUNCT ? 1 : 0) + (verb ? 1 << 16 : 0);
    }
    end = words.size == 0 ? EDGE : words.form[words.size - 1];
  }

  private int w(int i) {
    return i < 0 ? EDGE : i == words.size ? ROOT : words.form[i];
  }

  private int p(int i) {
    return i < 0 ? EDGE : i == words.size ? ROOT : tags[i] + 1;
  }

  private int u(int i) {
    return i < 0 ? EDGE : i == words.size ? ROOT : upos[i];
  }

  private int c(int i) {
    return i < 0 ? EDGE : i == words.size ? ROOT : words.fine[i];
  }

  private int g(int i) {
    return i < 0 ? EDGE : i == words.size ? ROOT : words.coarse[i];
  }

  private static int l(Configuration at, int i) {
    return i < 0 ? EDGE : i == at.size ? ROOT : at.label[i] + 1;
  }

  private int ahead(Configuration at, int steps) {
    int i = at.next + steps;
    return i <= at.size ? i : -1;
  }

  private static int child(int[] children, int i) {
    return i < 0 ? -1 : children[i];
  }

  private static int value(int[] values, int i) {
    return i < 0 ? EDGE : values[i];
  }

  private int between(int from, int to) {
    if (from < 0 || to < 0) {
      return EDGE;
    }
    int found = marks[to] - marks[from + 1];
    return Math.min(3, found & 0xFFFF) * 4 + Math.min(3, found >>> 16);
  }

  private static int distance(int from, int to) {
    if (from < 0 || to < 0) {
      return 0;
    }
    int d = to - from;
    return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
  }

  /** Writes the features of a configuration and returns how many they are. */
  public int fill(Configuration at) {
    n = 0;
    int s0 = at.stack(0);
    int s1 = at.stack(1);
    int s2 = at.stack(2);
    int n0 = at.next;
    int n1 = ahead(at, 1);
    int n2 = ahead(at, 2);
    int s0w = w(s0);
    int s0p = p(s0);
    int s0c = c(s0);
    int s1w = w(s1);
    int s1p = p(s1);
    int s1c = c(s1);
    int n0w = w(n0);
    int n0p = p(n0);
    int n0c = c(n0);
    int n1p = p(n1);
    int n2p = p(n2);
    int s2p = p(s2);
    out[n++] = 1;
    single(2, s0w, s0p, s0c, g(s0));
    single(7, s1w, s1p, s1c, g(s1));
    single(12, n0w, n0p, n0c, g(n0));
    single(17, w(n1), n1p, c(n1), g(n1));
    single(22, w(n2), n2p, c(n2), g(n2));
    single(27, w(s2), s2p, c(s2), g(s2));
    pair(32, s0w, s0p, s0c, n0w, n0p, n0c);
    pair(42, s1w, s1p, s1c, s0w, s0p, s0c);
    add(52, s1w, n0w);
    add(53, s1p, n0p);
    add(54, s1c, n0c);
    add(55, n0w, w(n1));
    add(56, n0p, n1p);
    add(57, n0w, n1p);
    add(58, n0p, w(n1));
    add(59, n0c, c(n1));
    add(60, s0p, w(n1));
    add(61, s0w, n1p);
    add(62, s0c, c(n1));
    add(63, s2p, s0w);
    triples(at, s0, s1, n0, s0p, s1p, s2p, n0p, n1p, n2p);
    add(80, s0w, n0p, n1p);
    add(81, s0p, n0w, n1p);
    add(82, s1w, s0p, n0p);
    add(83, s1p, s0w, n0p);
    add(84, s1p, s0p, n0w);
    add(85, s1c, s0c, n0c);
    add(86, s0c, n0c, n1p);
    add(87, s1w, s0w, n0p);
    add(88, s0w, n0w, n1p);
    distances(s0, s1, n0);
    valencies(at, s0, s1, n0);
    children(at, s0, s1, n0);
    labels(at, s0, s1, n0);
    context(at, s0, s1, n0);
    return n;
  }

  private void single(int template, int word, int tag, int fine, int coarse) {
    add(template, word);
    add(template + 1, tag);
    add(template + 2, word, tag);
    add(template + 3, fine);
    add(template + 4, coarse, tag);
  }

  private void pair(int t, int aw, int ap, int ac, int bw, int bp, int bc) {
    add(t, aw, ap, Hash.mix(bw, bp));
    add(t + 1, aw, ap, bw);
    add(t + 2, aw, bw, bp);
    add(t + 3, aw, ap, bp);
    add(t + 4, ap, bw, bp);
    add(t + 5, aw, bw);
    add(t + 6, ap, bp);
    add(t + 7, ac, bc);
    add(t + 8, ac, bp, bw);
    add(t + 9, aw, ap, bc);
  }

  private void triples(
      Configuration at,
      int s0,
      int s1,
      int n0,
      int s0p,
      int s1p,
      int s2p,
      int n0p,
      int n1p,
      int n2p) {
    add(64, n0p, n1p, n2p);
    add(65, s0p, n0p, n1p);
    add(66, s1p, s0p, n0p);
    add(67, s2p, s1p, s0p);
    add(68, s0p, p(child(at.left1, s0)), n0p);
    add(69, s0p, p(child(at.right1, s0)), n0p);
    add(70, s0p, n0p, p(child(at.left1, n0)));
    add(71, s1p, p(child(at.right1, s1)), s0p);
    add(72, s1p, p(child(at.left1, s1)), s0p);
    add(73, s1p, s0p, p(child(at.left1, s0)));
    add(74, s1p, s0p, p(child(at.right1, s0)));
    add(75, s1p, s0p, Hash.mix(n0p, n1p));
    add(76, s2p, s1p, Hash.mix(s0p, n0p));
    add(77, s0p, n0p, Hash.mix(n1p, n2p));
    add(78, s1p, p(child(at.right1, s1)), Hash.mix(s0p, n0p));
  }

  private void distances(int s0, int s1, int n0) {
    int d = distance(s0, n0);
    add(90, w(s0), d);
    add(91, p(s0), d);
    add(92, w(n0), d);
    add(93, p(n0), d);
    add(94, p(s0), p(n0), d);
    int e = distance(s1, s0);
    add(95, w(s1), e);
    add(96, p(s1), e);
    add(97, w(s0), e);
    add(98, p(s1), p(s0), e);
    add(99, between(s0, n0), p(s0), p(n0));
    add(100, between(s1, s0), p(s1), p(s0));
    add(101, between(s1, n0), p(s1), Hash.mix(p(s0), p(n0)));
  }

  private void valencies(Configuration at, int s0, int s1, int n0) {
    add(102, w(s0), value(at.rightCount, s0));
    add(103, p(s0), value(at.rightCount, s0));
    add(104, w(s0), value(at.leftCount, s0));
    add(105, p(s0), value(at.leftCount, s0));
    add(106, w(n0), value(at.leftCount, n0));
    add(107, p(n0), value(at.leftCount, n0));
    add(108, w(s1), value(at.rightCount, s1));
    add(109, p(s1), value(at.rightCount, s1));
    add(110, p(s1), value(at.leftCount, s1));
  }

  private void children(Configuration at, int s0, int s1, int n0) {
    family(111, at, s0, at.left1, at.left2);
    family(121, at, s0, at.right1, at.right2);
    family(131, at, n0, at.left1, at.left2);
    family(141, at, s1, at.right1, at.right2);
    family(151, at, s1, at.left1, at.left2);
  }

  private void family(int t, Configuration at, int i, int[] first, int[] second) {
    int a = child(first, i);
    int b = child(second, i);
    add(t, w(a));
    add(t + 1, p(a));
    add(t + 2, l(at, a));
    add(t + 3, p(b), l(at, b));
    add(t + 4, w(i), l(at, a));
    add(t + 5, p(i), p(a), p(b));
    add(t + 6, p(i), l(at, a), l(at, b));
    add(t + 7, w(i), w(a));
  }

  private void labels(Configuration at, int s0, int s1, int n0) {
    add(161, w(s0), value(at.leftLabels, s0));
    add(162, p(s0), value(at.leftLabels, s0));
    add(163, w(s0), value(at.rightLabels, s0));
    add(164, p(s0), value(at.rightLabels, s0));
    add(165, w(n0), value(at.leftLabels, n0));
    add(166, p(n0), value(at.leftLabels, n0));
    add(167, w(s1), value(at.rightLabels, s1));
    add(168, p(s1), value(at.rightLabels, s1), p(s0));
    add(169, p(s1), value(at.leftLabels, s1), p(s0));
    add(170, p(n0), value(at.leftLabels, n0), p(s0));
    add(171, p(s0), value(at.leftLabels, s0), p(n0));
    add(172, p(s0), value(at.leftLabels, s0), value(at.rightLabels, s0));
    add(173, p(s1), value(at.rightLabels, s1), w(s0));
    add(174, p(s0), Hash.mix(value(at.leftLabels, s0), p(s1)), p(n0));
  }

  private void context(Configuration at, int s0, int s1, int n0) {
    int beforeN0 = n0 - 1 == s0 ? EDGE : p(n0 - 1);
    add(180, end, p(s0), p(n0));
    add(181, at.depth() > 3 ? 4 : at.depth(), p(s0), p(n0));
    add(182, beforeN0, p(s0), p(n0));
    add(183, s0 < 0 ? EDGE : p(s0 - 1), p(s0), p(n0));
    add(184, s0 < 0 ? EDGE : p(s0 + 1), p(s0), p(n0));
    add(185, w(n0 - 1), p(s0), p(n0));
    add(186, s1 < 0 ? EDGE : p(s1 + 1), p(s1), p(s0));
    int s0u = u(s0);
    int s1u = u(s1);
    int n0u = u(n0);
    int n1u = u(ahead(at, 1));
    add(188, s0u, n0u, n1u);
    add(189, s1u, s0u, n0u);
    add(190, w(s0), n0u);
    add(191, s0u, w(n0));
    add(192, w(s1), s0u);
    add(193, s1u, w(s0));
    add(194, s1u, s0u, Hash.mix(n0u, n1u));
    add(195, u(at.stack(2)), s1u, Hash.mix(s0u, n0u));
    add(196, w(s0), n0u, n1u);
    add(197, s1u, s0u, w(n0));
    add(198, w(s1), s0u, n0u);
    add(199, s0u, n0u, Hash.mix(n1u, u(ahead(at, 2))));
    add(200, s0u, n0u, distance(s0, n0));
    add(201, s1u, s0u, distance(s1, s0));
    add(187, g(s0), g(n0), g(s1));
  }

  private void add(int template, int a) {
    out[n++] = Hash.mix(template * 0x3C6EF372, a);
  }

  private void add(int template, int a, int b) {
    out[n++] = Hash.mix(Hash.mix(template * 0x3C6EF372, a), b);
  }

  private void add(int template, int a, int b, int c) {
    out[n++] = Hash.mix(Hash.mix(Hash.mix(template * 0x3C6EF372, a), b), c);
  }
}
