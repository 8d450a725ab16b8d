package org.rapporteur.article.html;

import java.util.function.LongConsumer;

/**
 * The runs of so many words of a text, each as a hash: letter case and marks are ignored. Equal
 * runs have equal hashes; that two others share one of 64 bits does not matter to a share.
 */
final class Shingles {
  private static final long PRIME = 0x100000001b3L;
  private final String text;
  private final int width;

  /**
   * The runs of a text.
   *
   * @param width words in a run, 1 or more
   */
  Shingles(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** How many words a text has; counting stops at ten. */
  static int words(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && count < 10; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      count += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return count;
  }

  void forEach(LongConsumer receiver) {
    long[] last = new long[width];
    int count = 0;
    long hash = 0;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter) {
        hash = inWord ? hash : 1;
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      } else if (inWord) {
        last[count % width] = hash;
        count++;
        if (count >= width) {
          receiver.accept(run(last, count));
        }
      }
      inWord = letter;
    }
  }

  private static long run(long[] last, int count) {
    long run = last.length;
    for (int k = 0; k < last.length; k++) {
      run = run * 31 * PRIME + last[(count + k) % last.length];
    }
    return run;
  }
}
