package org.rapporteur.text;

import java.util.Arrays;

/**
 * How far the parser has come in one sentence: a stack of words without head yet, a queue of words
 * to come, and the arcs found. The root stands behind the last word.
 *
 * <p>Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta, ACL 2011): shift the next word;
 * left, the top of the stack hangs on the next word; right, it hangs on the word under it. Mutable;
 * used by one thread.
 */
public final class Configuration {
  private static final int NONE = -1;

  final int size;
  final int[] head;
  final int[] label;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final int[] leftLabels;
  final int[] rightLabels;
  private final int[] stack;
  private int depth;
  int next;

  /** Starts a sentence of {@code size} words. */
  public Configuration(int size) {
    this.size = size;
    head = filled(size);
    label = filled(size);
    left1 = filled(size + 1);
    left2 = filled(size + 1);
    right1 = filled(size + 1);
    right2 = filled(size + 1);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    leftLabels = new int[size + 1];
    rightLabels = new int[size + 1];
    stack = new int[size + 1];
  }

  private static int[] filled(int size) {
    int[] out = new int[size];
    Arrays.fill(out, NONE);
    return out;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** The word {@code down} places under the top of the stack, -1 if there is none. */
  public int stack(int down) {
    return down < depth ? stack[depth - 1 - down] : NONE;
  }

  /** Number of words on the stack. */
  public int depth() {
    return depth;
  }

  /** The next word of the queue; {@code size} is the root. */
  public int next() {
    return next;
  }

  /** Whether every word has its head. */
  public boolean done() {
    return next == size && depth == 0;
  }

  /** Whether the next word may be shifted. */
  public boolean mayShift() {
    return next < size;
  }

  /** Whether the top may hang on the next word; on the root only as the last word. */
  public boolean mayLeft() {
    return depth > 0 && (next < size || depth == 1);
  }

  /** Whether the top may hang on the word under it. */
  public boolean mayRight() {
    return depth > 1;
  }

  /** Moves the next word to the stack. */
  public void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the top of the stack on the next word. */
  public void left(int relation) {
    int child = stack[--depth];
    attach(child, next, relation);
    left2[next] = left1[next];
    left1[next] = child;
    leftCount[next]++;
    leftLabels[next] = Hash.mix(leftLabels[next], relation + 1);
  }

  /** Hangs the top of the stack on the word under it. */
  public void right(int relation) {
    int child = stack[--depth];
    int parent = stack[depth - 1];
    attach(child, parent, relation);
    right2[parent] = right1[parent];
    right1[parent] = child;
    rightCount[parent]++;
    rightLabels[parent] = Hash.mix(rightLabels[parent], relation + 1);
  }

  private void attach(int child, int parent, int relation) {
    head[child] = parent;
    label[child] = relation;
  }

  /** Head of a word: {@code size} for the root, -1 while unknown. */
  public int head(int word) {
    return head[word];
  }

  /** Relation of a word to its head, -1 while unknown. */
  public int label(int word) {
    return label[word];
  }
}
