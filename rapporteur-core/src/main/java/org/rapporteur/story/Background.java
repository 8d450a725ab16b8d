package org.rapporteur.story;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.lexicon.Lexicon;

/**
 * How common stems are in news at large, so that five pages can be compared as soundly as five
 * thousand. From {@code story/background.tsv}, which bench's {@code BackgroundCounts} writes.
 */
final class Background {
  /** A stem on more of the pages than this is grammar. */
  private static final float COMMON = 0.25f;

  private final Map<String, Float> shares = new HashMap<>();
  private final Map<Long, Float> byKey = new HashMap<>();

  Background(Lexicon lexicon) {
    for (String line : lexicon.lines("story/background.tsv")) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#") && Character.isDigit(line.charAt(tab + 1))) {
        String stem = line.substring(0, tab);
        float share = Integer.parseInt(line.substring(tab + 1)) / 10_000f;
        shares.put(stem, share);
        byKey.put(TermKeys.of(stem, TermKeys.WORD), share);
        byKey.put(TermKeys.of(Latin.of(stem), TermKeys.ANCHOR), share);
      }
    }
  }

  /** Whether the stem is grammar rather than matter. */
  boolean isCommon(String stem) {
    return shares.getOrDefault(stem, 0f) >= COMMON;
  }

  /** The share of news pages that hold the term, in [0, 1]. */
  float share(long key) {
    return byKey.getOrDefault(key, 0f);
  }
}
