package org.rapporteur.story;

import java.util.Arrays;

/** The groups near a group with their similarity, sorted by number. */
final class Links {
  private int[] groups = new int[4];
  private double[] values = new double[4];
  private int size;

  int size() {
    return size;
  }

  /** The number of the group at this place. */
  int group(int place) {
    return groups[place];
  }

  double value(int place) {
    return values[place];
  }

  /** Adds a group, or gives a known one another value. */
  void put(int group, double value) {
    int place = Arrays.binarySearch(groups, 0, size, group);
    if (place < 0) {
      place = -1 - place;
      if (size == groups.length) {
        groups = Arrays.copyOf(groups, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      System.arraycopy(groups, place, groups, place + 1, size - place);
      System.arraycopy(values, place, values, place + 1, size - place);
      groups[place] = group;
      size++;
    }
    values[place] = value;
  }

  void remove(int group) {
    int place = Arrays.binarySearch(groups, 0, size, group);
    if (place >= 0) {
      size--;
      System.arraycopy(groups, place + 1, groups, place, size - place);
      System.arraycopy(values, place + 1, values, place, size - place);
    }
  }

  /** Leaves the most similar ones; of equals the lowest. */
  void keepBest(int most) {
    if (size <= most) {
      return;
    }
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    double least = sorted[size - most];
    int room = most;
    for (int i = 0; i < size; i++) {
      room -= values[i] > least ? 1 : 0;
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (values[i] > least || (values[i] == least && room-- > 0)) {
        groups[kept] = groups[i];
        values[kept++] = values[i];
      }
    }
    size = kept;
  }
}
