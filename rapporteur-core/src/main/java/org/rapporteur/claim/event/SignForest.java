package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A forest of trees that each ask whether a sign is there (Geurts, Ernst and Wehenkel, "Extremely
 * randomized trees", 2006; with signs that are there or not, a random threshold is no choice).
 *
 * <p>Its file: {@code #} lines are notes; {@code sign}, a tab and its name, numbered from 0; {@code
 * tree}, a tab and the nodes in preorder: a sign's number, then the side where it is there, then
 * the other; {@code =} and the share in thousandths for a leaf.
 */
public final class SignForest {
  private static final int PER_MILLE = 1000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Node[]> trees = new ArrayList<>();

  /**
   * A node in preorder.
   *
   * @param sign its number; -1 for a leaf
   * @param other where the side without the sign begins
   * @param share of right ones at a leaf, 0 to 1
   */
  private record Node(int sign, int other, double share) {}

  /**
   * Reads a forest.
   *
   * @param lines of its file
   * @throws IllegalArgumentException if a tree is cut short or asks for an unknown sign
   */
  public SignForest(Stream<String> lines) {
    lines.forEach(
        line -> {
          int tab = line.indexOf('\t');
          if (line.startsWith("sign\t")) {
            numbers.put(line.substring(tab + 1), numbers.size());
          } else if (line.startsWith("tree\t")) {
            trees.add(tree(line.substring(tab + 1).split(" ", -1)));
          }
        });
  }

  private Node[] tree(String[] cells) {
    Node[] nodes = new Node[cells.length];
    if (read(cells, nodes, 0) != cells.length) {
      throw new IllegalArgumentException("nodes behind the end of a tree: " + cells.length);
    }
    return nodes;
  }

  /** Reads the node there and all below it; where the next begins. */
  private int read(String[] cells, Node[] nodes, int at) {
    if (at >= cells.length) {
      throw new IllegalArgumentException("a tree is cut short after " + cells.length + " nodes");
    }
    if (cells[at].startsWith("=")) {
      nodes[at] = new Node(-1, -1, Integer.parseInt(cells[at].substring(1)) / (double) PER_MILLE);
      return at + 1;
    }
    int sign = Integer.parseInt(cells[at]);
    if (sign < 0 || sign >= numbers.size()) {
      throw new IllegalArgumentException("no such sign: " + sign);
    }
    int other = read(cells, nodes, at + 1);
    nodes[at] = new Node(sign, other, 0);
    return read(cells, nodes, other);
  }

  /** Whether there is no tree. */
  public boolean isEmpty() {
    return trees.isEmpty();
  }

  /** The mean share over the trees, 0 to 1; 0 without trees. */
  public double share(Set<String> signs) {
    boolean[] there = new boolean[numbers.size()];
    for (String sign : signs) {
      Integer number = numbers.get(sign);
      if (number != null) {
        there[number] = true;
      }
    }
    double sum = 0;
    for (Node[] tree : trees) {
      int at = 0;
      while (tree[at].sign() >= 0) {
        at = there[tree[at].sign()] ? at + 1 : tree[at].other();
      }
      sum += tree[at].share();
    }
    return sum / Math.max(1, trees.size());
  }
}
