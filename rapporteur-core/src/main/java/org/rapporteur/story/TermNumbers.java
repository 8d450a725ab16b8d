package org.rapporteur.story;

import java.util.Arrays;

/** Numbers terms in the order they come: an open hash table from a term's key to a small number. */
final class TermNumbers {
  private long[] keys = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int size;

  int size() {
    return size;
  }

  /** The term's number, given now when it is new. */
  int number(long key) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(keys, numbers, key);
    if (numbers[slot] == 0) {
      keys[slot] = key;
      numbers[slot] = ++size;
    }
    return numbers[slot] - 1;
  }

  /** The term's number; negative when it has none. */
  int known(long key) {
    return numbers[slot(keys, numbers, key)] - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(keys, numbers, oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private static int slot(long[] keys, int[] numbers, long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key ^ (key >>> 29)) & mask);
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** An array with room for every number given, the old values kept. */
  static int[] fit(int[] counts, int size) {
    return size <= counts.length
        ? counts
        : Arrays.copyOf(counts, Math.max(size, counts.length * 2));
  }
}
