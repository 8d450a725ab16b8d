package org.rapporteur.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What corrects the network's names.
 *
 * @param listed kind of well-known names in lower case, words parted by blanks
 * @param trust what one unit of the network's scores weighs against {@code weights}
 * @param weights speak for and against labels, see {@link NameClues}
 */
public record Naming(Map<String, String> listed, float trust, Weights weights) {

  /** Copies the map. */
  public Naming {
    listed = Map.copyOf(listed);
  }

  /** Corrects nothing. */
  public static Naming none(int labels) {
    return new Naming(Map.of(), 1f, new Weights(labels, new int[0], new byte[0]));
  }

  /** Scores of labels, a row a word. */
  float[][] scores(NameClues clues) {
    int labels = weights.classes();
    float[][] out = new float[clues.size()][labels];
    int[] found = new int[NameClues.MAX];
    int[] sums = new int[labels];
    for (int i = 0; i < out.length; i++) {
      weights.score(found, clues.fill(i, found), sums);
      for (int k = 0; k < labels; k++) {
        out[i][k] = trust * clues.score(i, k) + sums[k];
      }
    }
    return out;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(listed.size());
    for (Map.Entry<String, String> one : new TreeMap<>(listed).entrySet()) {
      out.writeUTF(one.getKey());
      out.writeUTF(one.getValue());
    }
    out.writeFloat(trust);
    weights.write(out);
  }

  static Naming read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, String> listed = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      String name = in.readUTF();
      listed.put(name, in.readUTF());
    }
    return new Naming(listed, in.readFloat(), Weights.read(in));
  }
}
