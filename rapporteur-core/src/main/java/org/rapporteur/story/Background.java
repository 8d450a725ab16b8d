package org.rapporteur.story;

import java.util.Arrays;
import org.rapporteur.lexicon.Lexicon;

/**
 * How common stems are in news at large, so that five pages can be compared as soundly as five
 * thousand. From {@code story/background.tsv}, which bench's {@code BackgroundCounts} writes.
 */
final class Background {
  /** A stem on more of the pages than this is grammar. */
  private static final float COMMON = 0.25f;

  private final TermNumbers numbers = new TermNumbers();
  private float[] shares = new float[1 << 16];

  Background(Lexicon lexicon) {
    for (String line : lexicon.lines("story/background.tsv")) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#") && Character.isDigit(line.charAt(tab + 1))) {
        String stem = line.substring(0, tab);
        float share = Integer.parseInt(line.substring(tab + 1)) / 10_000f;
        put(TermKeys.of(stem, TermKeys.WORD), share);
        put(TermKeys.of(Latin.of(stem), TermKeys.ANCHOR), share);
      }
    }
  }

  private void put(long key, float share) {
    int number = numbers.number(key);
    if (number >= shares.length) {
      shares = Arrays.copyOf(shares, number * 2);
    }
    shares[number] = share;
  }

  /** Whether a stem, by its key, is grammar rather than matter. */
  boolean isCommon(long stem) {
    return share(stem) >= COMMON;
  }

  /** The share of news pages that hold the term, in [0, 1]. */
  float share(long key) {
    int number = numbers.known(key);
    return number < 0 ? 0 : shares[number];
  }
}
