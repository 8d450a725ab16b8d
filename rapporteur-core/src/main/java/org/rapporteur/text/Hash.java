package org.rapporteur.text;

/** Thirty-two bit mixing; the same on every machine and in every release of the JDK. */
final class Hash {
  private Hash() {}

  static int of(String text) {
    return finish(text.hashCode());
  }

  static int mix(int hash, int value) {
    int h = (hash ^ value) * 0x9E3779B1;
    return h ^ (h >>> 15);
  }

  private static int finish(int hash) {
    int h = hash * 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
