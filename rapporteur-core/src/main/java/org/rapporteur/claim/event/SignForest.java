package org.rapporteur.claim.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.DataException;

/**
 * A forest of trees that each ask whether a sign is there (Geurts, Ernst and Wehenkel, "Extremely
 * randomized trees", 2006; with signs that are there or not, a random threshold is no choice).
 *
 * <p>Its file: {@code #} lines are notes; {@code sign}, a tab and its name, numbered from 0; {@code
 * tree}, a tab and the nodes in preorder: a sign's number, then the side where it is there, then
 * the other; {@code =} and the share in thousandths for a leaf.
 */
public final class SignForest {
  private static final String SIGN = "sign\t";
  private static final String TREE = "tree\t";
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
   * @param file what an error names
   * @param lines of its file
   * @throws DataException (D11) if a tree is not whole or asks for an unknown sign
   */
  public SignForest(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      try {
        if (line.startsWith(SIGN)) {
          if (numbers.put(line.substring(SIGN.length()), numbers.size()) != null) {
            throw new IllegalArgumentException("a sign stands twice");
          }
        } else if (line.startsWith(TREE)) {
          trees.add(tree(line.substring(TREE.length()).split(" ", -1)));
        } else if (!line.startsWith("#")) {
          throw new IllegalArgumentException("found neither a sign nor a tree");
        }
      } catch (IllegalArgumentException e) { // a number that is none is one of these too
        throw new DataException("D11", file, i + 1, e.getMessage() + "; train it again");
      }
    }
    if (trees.isEmpty() && !numbers.isEmpty()) {
      throw new DataException("D11", file, 0, "found signs and no tree; train it again");
    }
  }

  private Node[] tree(String[] cells) {
    Node[] nodes = new Node[cells.length];
    boolean whole = false;
    Deque<Integer> open = new ArrayDeque<>(); // those of which the side with the sign is read
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].startsWith("=")) {
        open.push(i);
        continue;
      }
      int share = Integer.parseInt(cells[i].substring(1));
      if (share < 0 || share > PER_MILLE) {
        throw new IllegalArgumentException("no share in thousandths: " + share);
      }
      nodes[i] = new Node(-1, -1, share / (double) PER_MILLE);
      if (!open.isEmpty()) {
        int above = open.pop();
        nodes[above] = new Node(sign(cells[above]), i + 1, 0);
      } else if (i + 1 == cells.length) {
        whole = true;
      } else {
        throw new IllegalArgumentException("nodes behind the end of a tree: " + cells.length);
      }
    }
    if (!whole) {
      throw new IllegalArgumentException("a tree is cut short after " + cells.length + " nodes");
    }
    return nodes;
  }

  private int sign(String cell) {
    int sign = Integer.parseInt(cell);
    if (sign < 0 || sign >= numbers.size()) {
      throw new IllegalArgumentException("no such sign: " + sign);
    }
    return sign;
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
