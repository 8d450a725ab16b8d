package org.rapporteur.story;

/**
 * Terms as 64-bit keys. The two lowest bits say what kind a term is, so that names, figures and
 * days can be told from words without looking the term up.
 */
final class TermKeys {
  static final int WORD = 0;
  static final int PAIR = 1;

  /** A name, a figure or a day: what survives translation. */
  static final int ANCHOR = 2;

  private TermKeys() {}

  static long of(String form, int kind) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
    }
    return spread(hash) << 2 | kind;
  }

  static long pair(long first, long second) {
    return spread(first * 0x9e3779b97f4a7c15L + second) << 2 | PAIR;
  }

  static boolean isAnchor(long key) {
    return (key & 3) == ANCHOR;
  }

  static int kind(long key) {
    return (int) (key & 3);
  }

  /** Finaliser of MurmurHash3 (Appleby, public domain). */
  static long spread(long value) {
    long x = value;
    x = (x ^ x >>> 33) * 0xff51afd7ed558ccdL;
    x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
    return x ^ x >>> 33;
  }
}
