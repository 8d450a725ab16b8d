package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;

/** Trees of sentences of our own, written by hand. */
final class InventedTree {
  private InventedTree() {}

  /** Rows of form, lemma, part of speech, tag, head from 1 and relation, parted by blanks. */
  static Treebank.Tree tree(String... lines) {
    List<String[]> rows = new ArrayList<>();
    int[] heads = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      String[] c = lines[i].split(" ", -1);
      rows.add(new String[] {c[0], c[1], c[2], c[3], "_", c[5]});
      int head = Integer.parseInt(c[4]);
      heads[i] = head == 0 ? lines.length : head - 1;
    }
    return new Treebank.Tree(rows, heads);
  }
}
