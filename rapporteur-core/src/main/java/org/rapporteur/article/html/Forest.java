package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small decision trees (gradient boosting, Friedman 2001) read from a text file: a line a
 * tree, nodes in pre-order, {@code feature<threshold} for a question and {@code =value} for a leaf.
 */
public final class Forest {
  private final int[][] features;
  private final float[][] values;
  private final int[][] otherwise;

  private Forest(int[][] features, float[][] values, int[][] otherwise) {
    this.features = features;
    this.values = values;
    this.otherwise = otherwise;
  }

  /**
   * Reads the lines of a model; those that begin with {@code #} are for the reader.
   *
   * @throws IllegalArgumentException for a line that is no tree
   */
  public static Forest parse(List<String> lines) {
    List<String[]> trees = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        trees.add(line.strip().split(" "));
      }
    }
    int[][] features = new int[trees.size()][];
    float[][] values = new float[trees.size()][];
    int[][] otherwise = new int[trees.size()][];
    for (int t = 0; t < trees.size(); t++) {
      String[] nodes = trees.get(t);
      features[t] = new int[nodes.length];
      values[t] = new float[nodes.length];
      otherwise[t] = new int[nodes.length];
      if (read(nodes, 0, features[t], values[t], otherwise[t]) != nodes.length) {
        throw new IllegalArgumentException("tree " + t + " has nodes left over");
      }
    }
    return new Forest(features, values, otherwise);
  }

  private static int read(String[] nodes, int at, int[] features, float[] values, int[] otherwise) {
    String node = nodes[at];
    int mark = node.indexOf('<');
    if (mark < 0) {
      features[at] = -1;
      values[at] = Float.parseFloat(node.substring(1));
      return at + 1;
    }
    features[at] = Integer.parseInt(node.substring(0, mark));
    values[at] = Float.parseFloat(node.substring(mark + 1));
    int right = read(nodes, at + 1, features, values, otherwise);
    otherwise[at] = right;
    return read(nodes, right, features, values, otherwise);
  }

  /** The probability in (0, 1) that the forest gives a row of features. */
  public float probability(float[] row) {
    float sum = 0;
    for (int t = 0; t < features.length; t++) {
      int at = 0;
      int[] feature = features[t];
      float[] value = values[t];
      while (feature[at] >= 0) {
        at = row[feature[at]] < value[at] ? at + 1 : otherwise[t][at];
      }
      sum += value[at];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }
}
