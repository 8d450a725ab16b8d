package org.rapporteur.bench.train;

import java.util.Arrays;

/**
 * Hangs marks where they delimit, without crossing arcs: an opening mark on what it opens, a comma
 * before a dependent on that dependent, the last full stop on the root.
 */
final class MarkPlacement {
  private final int n;
  private final String[] form;
  private final int[] head;
  private final boolean[] isMark;

  /**
   * @param head head of each word, changed in place
   * @param isMark whether the word is a mark
   */
  MarkPlacement(String[] form, int[] head, boolean[] isMark) {
    n = head.length;
    this.form = form;
    this.head = head;
    this.isMark = isMark;
  }

  void place() {
    int[] first = new int[n];
    int[] last = new int[n];
    edges(first, last);
    int root = 0;
    for (int i = 0; i < n; i++) {
      root = head[i] == n ? i : root;
    }
    int[] to = new int[n];
    Arrays.fill(to, -1);
    for (int i = 0; i < n; i++) {
      if (isMark[i] && head[i] < n) {
        int left = i - 1;
        while (left >= 0 && isMark[left]) {
          left--;
        }
        int right = i + 1;
        while (right < n && isMark[right]) {
          right++;
        }
        to[i] = place(i, left, right, root, first, last);
      }
    }
    for (int i = 0; i < n; i++) {
      if (to[i] >= 0) {
        head[i] = to[i];
      }
    }
  }

  private int place(int i, int left, int right, int root, int[] first, int[] last) {
    if (right >= n || left < 0) {
      boolean quote = "\"'\u201c\u201d".contains(form[i]) && form[i].length() == 1;
      if (quote && left < 0 && right < n) {
        return up(right, true, i, first, last);
      }
      return right >= n && quote && left >= 0 ? up(left, false, i, first, last) : root;
    }
    int before = up(left, false, i, first, last);
    int after = up(right, true, i, first, last);
    if (form[i].equals("-")) {
      return left;
    }
    boolean opens = "(\u201c[{".contains(form[i]);
    boolean closes = ")\u201d]}".contains(form[i]);
    if (opens) {
      return after;
    }
    if (closes) {
      return before;
    }
    if (head[after] < i) {
      return after;
    }
    return head[before] != n ? before : after;
  }

  /**
   * The highest word whose words begin right of (or end left of) a mark and that {@code from} is
   * below.
   */
  private int up(int from, boolean begins, int mark, int[] first, int[] last) {
    int at = from;
    while (head[at] < n && (begins ? first[head[at]] > mark : last[head[at]] < mark)) {
      at = head[at];
    }
    return at;
  }

  private void edges(int[] first, int[] last) {
    for (int i = 0; i < n; i++) {
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < n; i++) {
      if (!isMark[i]) {
        for (int at = head[i]; at < n; at = head[at]) {
          first[at] = Math.min(first[at], i);
          last[at] = Math.max(last[at], i);
        }
      }
    }
  }
}
