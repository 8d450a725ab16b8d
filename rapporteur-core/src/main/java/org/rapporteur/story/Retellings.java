package org.rapporteur.story;

import java.util.List;

/**
 * Pages that give the names, figures and days of another in its order although the words differ: a
 * translation, or a copy whose words were changed. Measured by the longest common subsequence of
 * both lists (Wagner and Fischer 1974) as a share of the shorter.
 */
final class Retellings {
  /** Pages with fewer names and figures share them by chance. */
  private static final int LEAST = 8;

  /** In one language it takes more: reporters of one event name the same people. */
  private static final int LEAST_OF_ONE_LANGUAGE = 12;

  /**
   * Least share between two languages. On the WMT news tests (five languages, translated by people)
   * and MEANTIME; swept from .36 to .55, below .4 pairs of the same day's markets are taken for
   * one.
   */
  private static final double ACROSS = 0.4;

  /**
   * Least share within a language. Two reports of one event have .76 or less (99 of 100): ECB+
   * development, swept from .6 to .95.
   */
  private static final double WITHIN = 0.85;

  /**
   * A copy whose words were exchanged keeps this share of the names and figures in order, and of
   * all words in order the next. No pair of sibling events of ECB+ development (4,117 pairs, twelve
   * names or more) has both. On copies made from development texts .7 and .48 with twelve names
   * gave a pair precision of .988, .8 and .5 with thirty one of .999; nothing between was tried.
   */
  private static final double NAMES_OF_REWORDED = 0.8;

  /** Names and figures of a page below which a few shared ones say too little of its words. */
  private static final int LEAST_OF_REWORDED = 30;

  private static final double WORDS_OF_REWORDED = 0.5;

  /** Words of a page that are put in order, so that cost stays bounded. */
  private static final int MOST_WORDS = 1_500;

  /** Pages with fewer figures need not share any. */
  private static final int LEAST_FIGURES = 3;

  /** Least share of the figures of the page with fewer; .3 to .6 tried. */
  private static final double FIGURES = 0.5;

  /** A pair of neighbours on more pages than this finds no candidates. */
  private static final int MAX_PAGES = 64;

  /** Pairs of neighbours that two pages must share to be compared. */
  private static final int SHARED_PAIRS = 2;

  private final List<PageProfile> pages;

  Retellings(List<PageProfile> pages) {
    this.pages = pages;
  }

  /** Pairs that share rare neighbours, as the lower number shifted by 32 bits and the higher. */
  long[] candidates() {
    Pairs pairs = new Pairs(pages.size() * 32);
    for (int i = 0; i < pages.size(); i++) {
      int[] anchors = pages.get(i).anchors();
      for (int k = 0; anchors.length >= LEAST && k + 1 < anchors.length; k++) {
        pairs.add(31 * anchors[k] + anchors[k + 1], i);
      }
    }
    return pairs.sharing(MAX_PAGES, SHARED_PAIRS);
  }

  /** How surely one page retells the other, by their numbers. */
  double likeness(int a, int b) {
    return likeness(pages.get(a), pages.get(b));
  }

  /**
   * The share of names and figures in one order, on the scale of containment: {@link
   * Copies#CONTAINED} or more for a retelling. Within a language the words that were left may stand
   * surety for it.
   */
  static double likeness(PageProfile a, PageProfile b) {
    boolean across = !a.sharesLanguageWith(b);
    int shorter = Math.min(a.anchors().length, b.anchors().length);
    if (shorter < (across ? LEAST : LEAST_OF_ONE_LANGUAGE) || !sharesFigures(a, b)) {
      return 0;
    }
    double share = (double) inOrder(a.anchors(), b.anchors()) / shorter;
    double likeness = share / (across ? ACROSS : WITHIN);
    if (!across && likeness < 1 && shorter >= LEAST_OF_REWORDED && share >= NAMES_OF_REWORDED) {
      double words = (double) inOrder(a.order(), b.order()) / Math.min(a.length(), b.length());
      likeness = Math.max(likeness, words / WORDS_OF_REWORDED);
    }
    return Math.min(1, likeness * Copies.CONTAINED);
  }

  /** Reports of two days on one market name the same shares, at other prices. */
  private static boolean sharesFigures(PageProfile a, PageProfile b) {
    int fewer = Math.min(a.figures().length, b.figures().length);
    return fewer < LEAST_FIGURES || Copies.shared(a.figures(), b.figures()) >= FIGURES * fewer;
  }

  private static int inOrder(int[] one, int[] other) {
    int[] longest = new int[other.length + 1];
    for (int anchor : one) {
      int diagonal = 0;
      for (int k = 1; k <= other.length; k++) {
        int above = longest[k];
        longest[k] = anchor == other[k - 1] ? diagonal + 1 : Math.max(above, longest[k - 1]);
        diagonal = above;
      }
    }
    return longest[other.length];
  }

  private static int inOrder(char[] one, char[] other) {
    return inOrder(numbers(one), numbers(other));
  }

  private static int[] numbers(char[] words) {
    int[] numbers = new int[Math.min(words.length, MOST_WORDS)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = words[i];
    }
    return numbers;
  }
}
