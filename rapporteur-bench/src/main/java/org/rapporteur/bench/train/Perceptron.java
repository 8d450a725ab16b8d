package org.rapporteur.bench.train;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.rapporteur.text.Weights;

/**
 * An averaged multi-class perceptron over hashed features (Freund and Schapire 1999; Collins 2002).
 * A feature is kept once it has been counted often enough; it costs memory once it is updated.
 */
final class Perceptron {
  private static final int COUNTERS = 1 << 27;

  private final int classes;
  private final int minCount;
  private final byte[] counts = new byte[COUNTERS];
  private int[] keys = new int[1 << 20];
  private int[] slots = new int[1 << 20];
  private float[][] rows = new float[1 << 18][];
  private int size;
  private long steps = 1;

  Perceptron(int classes, int minCount) {
    this.classes = classes;
    this.minCount = minCount;
  }

  void count(int[] features, int n) {
    for (int i = 0; i < n; i++) {
      int at = features[i] & (COUNTERS - 1);
      if (counts[at] < 127) {
        counts[at]++;
      }
    }
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = (feature ^ (feature >>> 16)) & mask;
    while (slots[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void score(int[] features, int n, float[] scores) {
    Arrays.fill(scores, 0f);
    for (int i = 0; i < n; i++) {
      int row = slots[slot(features[i])];
      if (row != 0) {
        float[] entries = rows[row - 1];
        int end = (int) entries[0];
        for (int at = 1; at < end; at += 3) {
          scores[(int) entries[at]] += entries[at + 1];
        }
      }
    }
  }

  /** One step of training: the right class up, the wrong one down where they differ. */
  void update(int[] features, int n, int right, int wrong) {
    steps++;
    if (right == wrong) {
      return;
    }
    for (int i = 0; i < n; i++) {
      int slot = slot(features[i]);
      int row = slots[slot];
      if (row == 0) {
        if (counts[features[i] & (COUNTERS - 1)] < minCount) {
          continue;
        }
        row = create(features[i], slot);
      }
      add(row - 1, right, 1f);
      add(row - 1, wrong, -1f);
    }
  }

  private void add(int row, int c, float amount) {
    float[] entries = rows[row];
    int end = (int) entries[0];
    int at = 1;
    while (at < end && entries[at] != c) {
      at += 3;
    }
    if (at == end) {
      if (end + 3 > entries.length) {
        entries = Arrays.copyOf(entries, entries.length + Math.max(6, entries.length / 6 * 3));
        rows[row] = entries;
      }
      entries[0] = end + 3;
      entries[at] = c;
    }
    entries[at + 1] += amount;
    entries[at + 2] += amount * steps;
  }

  private int create(int feature, int slot) {
    keys[slot] = feature;
    slots[slot] = size + 1;
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    float[] entries = new float[7];
    entries[0] = 1;
    rows[size++] = entries;
    int row = size;
    if (size * 2 > keys.length) {
      grow();
    }
    return row;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldSlots = slots;
    keys = new int[oldKeys.length * 2];
    slots = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldSlots[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        slots[slot] = oldSlots[i];
      }
    }
  }

  /** Replaces the weights by their averages over all steps; training is over. */
  void average() {
    for (int r = 0; r < size; r++) {
      float[] entries = rows[r];
      for (int at = 1; at < (int) entries[0]; at += 3) {
        entries[at + 1] -= entries[at + 2] / steps;
      }
    }
  }

  /**
   * The averaged weights in 8 bits, small ones left out.
   *
   * @param keep how many single weights to keep at most
   */
  Weights quantised(int keep) {
    return scaled(keep).weights();
  }

  /** Weights in 8 bits, and how many of their steps one update weighs. */
  record Scaled(Weights weights, float scale) {}

  /** As {@link #quantised}, with the scale. */
  Scaled scaled(int keep) {
    float[] all = magnitudes();
    float top = all[Math.max(0, all.length - 1 - all.length / 20000)];
    float scale = 127f / top;
    float cut = Math.max(all.length <= keep ? 0f : all[all.length - keep], 0.5f / scale);
    int[] features = new int[size];
    int kept = 0;
    int weights = 0;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    for (int slot : sortedSlots()) {
      float[] entries = rows[slots[slot] - 1];
      one.reset();
      for (int at = 1; at < (int) entries[0]; at += 3) {
        if (Math.abs(entries[at + 1]) >= cut) {
          one.write((int) entries[at]);
          one.write(Math.max(-127, Math.min(127, Math.round(entries[at + 1] * scale))));
        }
      }
      if (one.size() > 0) {
        features[kept++] = keys[slot];
        weights += one.size() / 2;
        out.write(one.size() / 2);
        out.writeBytes(one.toByteArray());
      }
    }
    Train.say("  %d of %d features, %d of %d weights kept", kept, size, weights, all.length);
    return new Scaled(
        new Weights(classes, Arrays.copyOf(features, kept), out.toByteArray()), scale);
  }

  private float[] magnitudes() {
    int n = 0;
    for (int r = 0; r < size; r++) {
      n += ((int) rows[r][0] - 1) / 3;
    }
    float[] all = new float[n];
    n = 0;
    for (int r = 0; r < size; r++) {
      for (int at = 1; at < (int) rows[r][0]; at += 3) {
        all[n++] = Math.abs(rows[r][at + 1]);
      }
    }
    Arrays.sort(all);
    return all;
  }

  private int[] sortedSlots() {
    long[] order = new long[size];
    int n = 0;
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != 0) {
        order[n++] = ((long) keys[i] << 32) | i;
      }
    }
    Arrays.sort(order);
    return Arrays.stream(order).mapToInt(v -> (int) v).toArray();
  }
}
