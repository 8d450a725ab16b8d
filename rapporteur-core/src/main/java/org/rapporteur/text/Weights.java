package org.rapporteur.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear classifier with hashed features: for each feature the classes it speaks for or against,
 * in steps of 1/127 of the greatest weight kept.
 */
public final class Weights {
  private final int classes;

  /** Open addressing: a feature and its offset in turn; a slot is free where the offset is 0. */
  private final int[] slots;

  /**
   * At an offset: the number of classes, then class and weight in turn. Starts with one unused
   * byte.
   */
  private final byte[] rows;

  private final int features;

  /**
   * Makes a classifier.
   *
   * @param classes number of classes, at most 255
   * @param features hashes of the features, none twice
   * @param rows for each feature the number of its classes, then class and weight in turn
   */
  public Weights(int classes, int[] features, byte[] rows) {
    this.classes = classes;
    this.features = features.length;
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, features.length)) * 4);
    slots = new int[2 * capacity];
    this.rows = new byte[rows.length + 1];
    System.arraycopy(rows, 0, this.rows, 1, rows.length);
    int offset = 1;
    for (int feature : features) {
      int slot = slot(feature);
      slots[slot] = feature;
      slots[slot + 1] = offset;
      offset += 1 + 2 * (this.rows[offset] & 0xFF);
    }
  }

  private int slot(int feature) {
    int mask = slots.length - 1;
    int slot = ((feature ^ (feature >>> 16)) << 1) & mask;
    while (slots[slot + 1] != 0 && slots[slot] != feature) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  int classes() {
    return classes;
  }

  /**
   * Replaces {@code scores} by the sum over the first {@code count} features, and these by where
   * their rows are: looked up together, they wait for memory together.
   */
  void score(int[] found, int count, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < count; i++) {
      found[i] = slots[slot(found[i]) + 1];
    }
    for (int i = 0; i < count; i++) {
      int offset = found[i];
      if (offset != 0) {
        int end = offset + 2 * (rows[offset] & 0xFF);
        for (int at = offset + 1; at < end; at += 2) {
          scores[rows[at] & 0xFF] += rows[at + 1];
        }
      }
    }
  }

  /** Writes the weights. */
  public void write(DataOutputStream out) throws IOException {
    int[] order = new int[features];
    int n = 0;
    for (int slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot + 1] != 0) {
        order[n++] = slots[slot];
      }
    }
    Arrays.sort(order);
    out.writeInt(classes);
    out.writeInt(features);
    out.writeInt(rows.length - 1);
    long last = Integer.MIN_VALUE;
    for (int feature : order) {
      writeVarint(out, feature - last);
      last = feature;
    }
    for (int feature : order) {
      int offset = slots[slot(feature) + 1];
      out.write(rows, offset, 1 + 2 * (rows[offset] & 0xFF));
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Weights read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    int[] features = new int[in.readInt()];
    byte[] rows = new byte[in.readInt()];
    long last = Integer.MIN_VALUE;
    for (int i = 0; i < features.length; i++) {
      last += readVarint(in);
      features[i] = (int) last;
    }
    in.readFully(rows);
    return new Weights(classes, features, rows);
  }

  private static void writeVarint(DataOutputStream out, long value) throws IOException {
    long rest = value;
    while (rest >= 0x80) {
      out.writeByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readVarint(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      value |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
    }
  }
}
