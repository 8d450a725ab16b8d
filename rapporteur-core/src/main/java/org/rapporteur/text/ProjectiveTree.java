package org.rapporteur.text;

import java.util.Arrays;

/**
 * Finds the best tree without crossing arcs and with one root (Eisner, COLING 1996, section 4), in
 * time cubic in the length of the sentence.
 */
public final class ProjectiveTree {
  private static final float NEVER = -1e30f;

  private final int n;
  private final float[] scores;

  /**
   * Best spans: open ones have an arc over them, closed ones are done; the head is the left or the
   * right end. By left end, then right end, or (byRight) the other way round, so that the inner
   * loops run along rows.
   */
  private final float[] openLeftByRight;

  private final float[] openRight;
  private final float[] closedLeft;
  private final float[] closedLeftByRight;
  private final float[] closedRight;
  private final float[] closedRightByRight;
  private final int[] openAt;
  private final int[] closedLeftAt;
  private final int[] closedRightAt;
  private final int[] heads;

  private ProjectiveTree(float[] scores, int n) {
    this.n = n;
    this.scores = scores;
    openLeftByRight = new float[n * n];
    openRight = new float[n * n];
    closedLeft = new float[n * n];
    closedLeftByRight = new float[n * n];
    closedRight = new float[n * n];
    closedRightByRight = new float[n * n];
    openAt = new int[n * n];
    closedLeftAt = new int[n * n];
    closedRightAt = new int[n * n];
    heads = new int[n];
  }

  /**
   * The head of each word; {@code n} is the root.
   *
   * @param scores for each word {@code n + 1} scores, one a head
   * @param n number of words, at least 1
   */
  public static int[] heads(float[] scores, int n) {
    ProjectiveTree tree = new ProjectiveTree(scores, n);
    tree.fill();
    return tree.read();
  }

  private float arc(int head, int child) {
    return scores[child * (n + 1) + head];
  }

  private void fill() {
    for (int length = 1; length < n; length++) {
      for (int i = 0; i + length < n; i++) {
        span(i, i + length);
      }
    }
  }

  private void span(int i, int j) {
    int row = i * n;
    int column = j * n;
    float best = NEVER;
    int at = i;
    for (int k = i; k < j; k++) {
      float sum = closedRight[row + k] + closedLeftByRight[column + k + 1];
      if (sum > best) {
        best = sum;
        at = k;
      }
    }
    openAt[row + j] = at;
    openLeftByRight[column + i] = best + arc(j, i);
    openRight[row + j] = best + arc(i, j);
    best = NEVER;
    for (int k = i; k < j; k++) {
      float sum = closedLeft[row + k] + openLeftByRight[column + k];
      if (sum > best) {
        best = sum;
        at = k;
      }
    }
    closedLeft[row + j] = best;
    closedLeftByRight[column + i] = best;
    closedLeftAt[row + j] = at;
    best = NEVER;
    for (int k = i + 1; k <= j; k++) {
      float sum = openRight[row + k] + closedRightByRight[column + k];
      if (sum > best) {
        best = sum;
        at = k;
      }
    }
    closedRight[row + j] = best;
    closedRightByRight[column + i] = best;
    closedRightAt[row + j] = at;
  }

  private int[] read() {
    Arrays.fill(heads, n);
    int root = 0;
    float best = NEVER;
    for (int r = 0; r < n; r++) {
      float sum = closedLeft[r] + closedRight[r * n + n - 1] + arc(n, r);
      if (sum > best) {
        best = sum;
        root = r;
      }
    }
    readSpans(root);
    return heads;
  }

  /** Walks down from the root without recursion: a sentence may be one long chain. */
  private void readSpans(int root) {
    int[] todo = new int[6 * n + 6];
    int depth = 0;
    depth = push(todo, depth, 0, root, 0);
    depth = push(todo, depth, root, n - 1, 1);
    while (depth > 0) {
      int kind = todo[--depth];
      int j = todo[--depth];
      int i = todo[--depth];
      if (i == j) {
        continue;
      }
      boolean toLeft = kind == 0;
      int k = toLeft ? closedLeftAt[i * n + j] : closedRightAt[i * n + j];
      int from = toLeft ? k : i;
      int to = toLeft ? j : k;
      heads[toLeft ? from : to] = toLeft ? to : from;
      depth = push(todo, depth, toLeft ? i : k, toLeft ? k : j, kind);
      int middle = openAt[from * n + to];
      depth = push(todo, depth, from, middle, 1);
      depth = push(todo, depth, middle + 1, to, 0);
    }
  }

  private static int push(int[] todo, int depth, int i, int j, int kind) {
    todo[depth] = i;
    todo[depth + 1] = j;
    todo[depth + 2] = kind;
    return depth + 3;
  }
}
