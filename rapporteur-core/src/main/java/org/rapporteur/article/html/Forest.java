package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of small decision trees (gradient boosting, Friedman 2001) read from a text file: a line a
 * tree, nodes in pre-order, {@code feature<threshold} for a question and {@code =value} for a leaf.
 */
public final class Forest {
  /* Deeper trees would be larger than all the others together when they are filled up. */
  private static final int DEEPEST = 12;

  /* Every tree is filled up to one depth, so that the children of node n are 2n + 1 and 2n + 2 and a
   * walk down is a fixed number of steps without a question whether it has ended. A node holds its
   * threshold in the upper and its feature in the lower half; both compare as whole numbers. */
  private final int depth;
  private final long[] questions;
  private final float[] leaves;

  private Forest(List<String[]> trees) {
    this.depth = trees.stream().mapToInt(t -> depth(t, new int[1])).max().orElse(0);
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("a tree is " + depth + " deep, at most " + DEEPEST);
    }
    this.questions = new long[trees.size() * (width() - 1)];
    this.leaves = new float[trees.size() * width()];
    for (int t = 0; t < trees.size(); t++) {
      int[] at = {0};
      fill(trees.get(t), at, t, 0, 0);
      if (at[0] != trees.get(t).length) {
        throw new IllegalArgumentException("tree " + t + " has nodes left over");
      }
    }
  }

  private int width() {
    return 1 << depth;
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
    return new Forest(trees);
  }

  private static int depth(String[] nodes, int[] at) {
    if (at[0] >= nodes.length) {
      throw new IllegalArgumentException("a tree lacks nodes");
    }
    String node = nodes[at[0]++];
    return node.indexOf('<') < 0 ? 0 : 1 + Math.max(depth(nodes, at), depth(nodes, at));
  }

  /**
   * Reads a tree's nodes from one on into the place of a node; a leaf fills all below its place.
   */
  private void fill(String[] nodes, int[] at, int tree, int place, int level) {
    String node = nodes[at[0]++];
    int mark = node.indexOf('<');
    if (mark >= 0) {
      int feature = Integer.parseInt(node.substring(0, mark));
      int threshold = ordered(Float.parseFloat(node.substring(mark + 1)));
      questions[tree * (width() - 1) + place] = (long) threshold << 32 | feature;
      fill(nodes, at, tree, 2 * place + 1, level + 1);
      fill(nodes, at, tree, 2 * place + 2, level + 1);
      return;
    }
    float value = Float.parseFloat(node.substring(1));
    int below = 1 << (depth - level);
    int first = (place + 1) * below - width();
    Arrays.fill(leaves, tree * width() + first, tree * width() + first + below, value);
  }

  /** A whole number that compares as the number does. */
  private static int ordered(float value) {
    int bits = Float.floatToRawIntBits(value + 0.0f);
    return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
  }

  /** The probability in (0, 1) that the forest gives a row of features. */
  public float probability(float[] row) {
    int[] values = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      values[i] = ordered(row[i]);
    }
    float sum = 0;
    int inner = width() - 1;
    int leaf = 0;
    for (int root = 0; root < questions.length; root += inner) {
      int at = 0;
      for (int step = 0; step < depth; step++) {
        long question = questions[root + at];
        long under = values[(int) question] - (question >> 32);
        at = 2 * at + 2 + (int) (under >> 63);
      }
      sum += leaves[leaf + at - inner];
      leaf += inner + 1;
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }
}
