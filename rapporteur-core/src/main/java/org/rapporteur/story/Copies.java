package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pages are copies of one report, by the runs of words they share: containment of shingles
 * (Broder 1997), so that a cut-off copy, a new lead or comments glued on do not hide it; and by
 * {@link Retellings} where no words are left. Runs that many pages of one site share are furniture
 * and no evidence.
 */
final class Copies {
  /** One in this many shingles is indexed, the same ones on every page. */
  private static final int SAMPLED = 4;

  /** Of a page with no more shingles than this, all are. */
  private static final int FEW = 40;

  /** A shingle on more pages than this finds no candidates. */
  private static final int MAX_PAGES = 64;

  /**
   * Least share of the shorter page's shingles that stand in the other. Set on copies made from
   * development texts and on Reuters-21578; swept from .3 to .9.
   */
  static final double CONTAINED = 0.6;

  /** A run of words on this share of a site's pages, and on at least three, is furniture. */
  private static final double FURNITURE_SHARE = 0.2;

  private static final int FURNITURE_PAGES = 4;

  private final List<PageProfile> pages;
  private final int[][] shingles;
  private final Retellings retellings;

  Copies(List<PageProfile> pages) {
    this.pages = pages;
    this.retellings = new Retellings(pages);
    this.shingles = withoutFurniture(pages);
  }

  /** The number of each page's family: the lowest of its pages. */
  int[] families() {
    Linkage linkage = new Linkage(pages.size(), this::likeness, CONTAINED, Integer.MAX_VALUE);
    for (long pair : candidates()) {
      int a = (int) (pair >>> 32);
      int b = (int) pair;
      double contained = contained(a, b);
      if (contained > 0.1) {
        linkage.add(a, b, contained);
      }
    }
    for (long pair : retellings.candidates()) {
      int a = (int) (pair >>> 32);
      int b = (int) pair;
      double likeness = likeness(a, b);
      if (likeness >= CONTAINED) {
        linkage.add(a, b, likeness);
      }
    }
    return linkage.groups();
  }

  /** How surely one page is a copy of the other: by its words, else by names and figures. */
  private double likeness(int a, int b) {
    double contained = contained(a, b);
    return contained >= CONTAINED ? contained : Math.max(contained, retellings.likeness(a, b));
  }

  /** How much of the shorter page stands in the other, in [0, 1]. */
  double contained(int a, int b) {
    int shared = shared(shingles[a], shingles[b]);
    int shorter = Math.min(shingles[a].length, shingles[b].length);
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  private long[] candidates() {
    Pairs pairs = new Pairs(shingles.length * 64);
    for (int i = 0; i < shingles.length; i++) {
      boolean all = shingles[i].length <= FEW;
      for (int shingle : shingles[i]) {
        if (all || Integer.remainderUnsigned(shingle, SAMPLED) == 0) {
          pairs.add(shingle, i);
        }
      }
    }
    return pairs.sharing(MAX_PAGES, 1);
  }

  private static int[][] withoutFurniture(List<PageProfile> pages) {
    Map<String, List<Integer>> bySite = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).site().isEmpty()) {
        bySite.computeIfAbsent(pages.get(i).site(), s -> new ArrayList<>()).add(i);
      }
    }
    int[][] kept = new int[pages.size()][];
    Arrays.setAll(kept, i -> pages.get(i).shingles());
    for (List<Integer> site : bySite.values()) {
      if (site.size() < FURNITURE_PAGES) {
        continue;
      }
      Map<Integer, Integer> counts = new HashMap<>();
      site.forEach(i -> Arrays.stream(kept[i]).forEach(s -> counts.merge(s, 1, Integer::sum)));
      int most = Math.max(FURNITURE_PAGES - 1, (int) (site.size() * FURNITURE_SHARE));
      Set<Integer> furniture = new HashSet<>();
      counts.forEach(
          (shingle, count) -> {
            if (count > most) {
              furniture.add(shingle);
            }
          });
      if (!furniture.isEmpty()) {
        site.forEach(
            i -> kept[i] = Arrays.stream(kept[i]).filter(s -> !furniture.contains(s)).toArray());
      }
    }
    return kept;
  }

  static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, k = 0; i < a.length && k < b.length; ) {
      if (a[i] == b[k]) {
        shared++;
        i++;
        k++;
      } else if (a[i] < b[k]) {
        i++;
      } else {
        k++;
      }
    }
    return shared;
  }
}
