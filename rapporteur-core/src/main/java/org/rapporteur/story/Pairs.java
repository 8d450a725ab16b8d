package org.rapporteur.story;

import java.util.Arrays;

/**
 * Pages that share something rare: gathers what stands on which page, and gives the pairs of pages
 * that have enough of it in common. Sorted arrays rather than maps, as there are fifty a page.
 */
final class Pairs {
  private long[] found;
  private int size;

  /**
   * @param room how many things are likely to be added
   */
  Pairs(int room) {
    found = new long[Math.max(16, room)];
  }

  /** Tells that something, by its hash, stands on a page. */
  void add(int hash, int page) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = (long) hash << 32 | page;
  }

  /**
   * Pairs of pages, as the lower number shifted by 32 bits and the higher, sorted.
   *
   * @param mostPages what stands on more pages is not rare
   * @param least how many rare things both must hold
   */
  long[] sharing(int mostPages, int least) {
    Arrays.sort(found, 0, size);
    long[] pairs = new long[64];
    int count = 0;
    for (int start = 0, end = 0; start < size; start = end) {
      int kept = start;
      for (end = start; end < size && found[end] >> 32 == found[start] >> 32; end++) {
        if (end == start || found[end] != found[kept - 1]) {
          found[kept++] = found[end];
        }
      }
      if (kept - start <= mostPages) {
        for (int b = start + 1; b < kept; b++) {
          for (int a = start; a < b; a++) {
            if (count == pairs.length) {
              pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = (found[a] & 0xffffffffL) << 32 | (found[b] & 0xffffffffL);
          }
        }
      }
    }
    return oftenEnough(pairs, count, least);
  }

  private static long[] oftenEnough(long[] pairs, int count, int least) {
    Arrays.sort(pairs, 0, count);
    int kept = 0;
    for (int start = 0, end = 0; start < count; start = end) {
      end = start;
      while (end < count && pairs[end] == pairs[start]) {
        end++;
      }
      if (end - start >= least) {
        pairs[kept++] = pairs[start];
      }
    }
    return Arrays.copyOf(pairs, kept);
  }
}
