package org.rapporteur.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.rapporteur.text.Shape.Part;

/**
 * The network that reads a sentence: features of words, two recurrent layers in both directions,
 * and on top of them heads, relations, tags and name labels.
 *
 * <p>After Dozat and Manning, "Deep biaffine attention for neural dependency parsing", ICLR 2017,
 * much smaller; relations are named by a plain layer. Immutable and thread-safe; the same bits on
 * every machine.
 */
public final class Network {
  private static final int BYTE_RANGE = 127;
  private static final int SHORT_RANGE = 32767;

  private final Shape shape;
  private final float[][] parts;

  /** The same as matrices. */
  private final Matrix[] matrices;

  /** The step of each part: its numbers are whole multiples of it. */
  private final float[] steps;

  private final int[] keys;
  private final byte[] rows;
  private final float[] scales;

  /** The rows times their scales. */
  private final float[][] embedding;

  /** Open addressing over {@link #keys}; 0 is free, else a row. */
  private final int[] slots;

  /**
   * Makes a network.
   *
   * @param parts the numbers of each {@link Part}, in order
   * @param keys hashes of features, ascending; that at {@code i} has row {@code i + 1}
   * @param embedding rows of {@code shape.embedding()} numbers; row 0 is for unknown words
   */
  public Network(Shape shape, float[][] parts, int[] keys, float[] embedding) {
    this(
        shape,
        rounded(parts),
        stepsOf(parts),
        keys.clone(),
        bytes(embedding, shape.embedding()),
        scales(embedding, shape));
  }

  private Network(
      Shape shape, float[][] parts, float[] steps, int[] keys, byte[] rows, float[] scales) {
    this.shape = shape;
    this.parts = parts;
    matrices = new Matrix[parts.length];
    for (Part part : Part.values()) {
      matrices[part.index()] =
          Matrix.of(parts[part.index()], shape.rows(part), shape.columns(part));
    }
    this.steps = steps;
    this.keys = keys;
    this.rows = rows;
    this.scales = scales;
    int width = shape.embedding();
    embedding = new float[scales.length][width];
    for (int i = 0; i < rows.length; i++) {
      embedding[i / width][i % width] = scales[i / width] * rows[i];
    }
    slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  private static float greatest(float[] values, int from, int to) {
    float most = 1e-12f;
    for (int i = from; i < to; i++) {
      most = Math.max(most, Math.abs(values[i]));
    }
    return most;
  }

  private static float[] stepsOf(float[][] parts) {
    float[] out = new float[parts.length];
    for (int k = 0; k < parts.length; k++) {
      out[k] = greatest(parts[k], 0, parts[k].length) / SHORT_RANGE;
    }
    return out;
  }

  /** The values as the file will hold them, so that a new network reads as a loaded one does. */
  private static float[][] rounded(float[][] parts) {
    float[] steps = stepsOf(parts);
    float[][] out = new float[parts.length][];
    for (int k = 0; k < parts.length; k++) {
      out[k] = new float[parts[k].length];
      for (int i = 0; i < out[k].length; i++) {
        out[k][i] = Math.round(parts[k][i] / steps[k]) * steps[k];
      }
    }
    return out;
  }

  private static float[] scales(float[] embedding, Shape shape) {
    int width = shape.embedding();
    float[] out = new float[embedding.length / width];
    for (int r = 0; r < out.length; r++) {
      out[r] = greatest(embedding, r * width, (r + 1) * width) / BYTE_RANGE;
    }
    return out;
  }

  private static byte[] bytes(float[] embedding, int width) {
    byte[] out = new byte[embedding.length];
    for (int r = 0; r < out.length; r += width) {
      float scale = greatest(embedding, r, r + width) / BYTE_RANGE;
      for (int i = r; i < r + width; i++) {
        out[i] = (byte) Math.round(embedding[i] / scale);
      }
    }
    return out;
  }

  /** The numbers of each part, in order; a copy to go on learning from. */
  public float[][] parts() {
    float[][] out = new float[parts.length][];
    for (int k = 0; k < out.length; k++) {
      out[k] = parts[k].clone();
    }
    return out;
  }

  /** Hashes of the features that have rows, ascending. */
  public int[] keys() {
    return keys.clone();
  }

  /** The rows of the embedding; a copy to go on learning from. */
  public float[] embedding() {
    int width = shape.embedding();
    float[] out = new float[embedding.length * width];
    for (int r = 0; r < embedding.length; r++) {
      System.arraycopy(embedding[r], 0, out, r * width, width);
    }
    return out;
  }

  Shape shape() {
    return shape;
  }

  float[] part(Part part) {
    return parts[part.index()];
  }

  Matrix matrix(Part part) {
    return matrices[part.index()];
  }

  /**
   * Adds the rows of a word's features to {@code x}, the first of them the word itself; an unknown
   * word has a row, other features have not. Rows are looked up together, so that they wait for
   * memory together, and take the place of the features.
   */
  void addRows(int[] features, float[] x) {
    for (int k = 0; k < features.length; k++) {
      int feature = features[k];
      int slot = feature & (slots.length - 1);
      while (slots[slot] != 0 && keys[slots[slot] - 1] != feature) {
        slot = (slot + 1) & (slots.length - 1);
      }
      features[k] = slots[slot];
    }
    for (int k = 0; k < features.length; k++) {
      if (features[k] != 0 || k == 0) {
        add(embedding[features[k]], x);
      }
    }
  }

  private static void add(float[] row, float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] += row[i];
    }
  }

  /** Writes the network. */
  public void write(DataOutputStream out) throws IOException {
    shape.write(out);
    for (int k = 0; k < parts.length; k++) {
      out.writeFloat(steps[k]);
      for (float v : parts[k]) {
        out.writeShort(Math.round(v / steps[k]));
      }
    }
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    out.write(rows);
  }

  /** Reads what {@link #write} wrote. */
  public static Network read(DataInputStream in) throws IOException {
    Shape shape = Shape.read(in);
    float[][] parts = new float[Part.values().length][];
    float[] steps = new float[parts.length];
    for (Part part : Part.values()) {
      float[] values = new float[shape.rows(part) * shape.columns(part)];
      float step = in.readFloat();
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readShort() * step;
      }
      parts[part.index()] = values;
      steps[part.index()] = step;
    }
    int[] keys = new int[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
    }
    float[] scales = new float[keys.length + 1];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = in.readFloat();
    }
    byte[] rows = new byte[scales.length * shape.embedding()];
    in.readFully(rows);
    return new Network(shape, parts, steps, keys, rows, scales);
  }
}
