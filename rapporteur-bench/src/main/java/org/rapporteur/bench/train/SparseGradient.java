package org.rapporteur.bench.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The rows of a gradient that are not zero, in the order they were first met. */
final class SparseGradient {
  private final int width;
  private final Map<Integer, Integer> places = new HashMap<>();
  private int[] rows = new int[1024];
  private float[] values = new float[0];
  private int size;

  SparseGradient(int width) {
    this.width = width;
  }

  void add(int row, float[] d, int at) {
    int place = places.computeIfAbsent(row, this::placeOf);
    for (int i = 0; i < width; i++) {
      values[place * width + i] += d[at + i];
    }
  }

  private Integer placeOf(Integer row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    if ((size + 1) * width > values.length) {
      values = Arrays.copyOf(values, Math.max(2 * values.length, 1024 * width));
    }
    rows[size] = row;
    Arrays.fill(values, size * width, (size + 1) * width, 0f);
    return size++;
  }

  int size() {
    return size;
  }

  int row(int place) {
    return rows[place];
  }

  float[] values() {
    return values;
  }

  void addAll(SparseGradient other) {
    for (int k = 0; k < other.size; k++) {
      add(other.rows[k], other.values, k * width);
    }
  }

  void clear() {
    places.clear();
    size = 0;
  }
}
