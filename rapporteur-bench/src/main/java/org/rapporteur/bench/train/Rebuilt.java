package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sentence put together anew from words of another one: other order, other heads, new marks. */
final class Rebuilt {
  private final Treebank.Tree tree;
  private final int[] heads;
  private final List<String[]> rows = new ArrayList<>();
  private final List<Integer> order = new ArrayList<>();
  private final List<String[]> added = new ArrayList<>();
  private final List<Integer> addedHeads = new ArrayList<>();

  Rebuilt(Treebank.Tree tree) {
    this.tree = tree;
    heads = tree.heads().clone();
    tree.rows().forEach(row -> rows.add(row.clone()));
  }

  /** Hangs a word on another one, the number of words for the root; either may be a new one. */
  Rebuilt hang(int word, int head, String relation) {
    if (word < 0) {
      addedHeads.set(-word - 1, head);
    } else {
      heads[word] = head;
    }
    (word < 0 ? added.get(-word - 1) : rows.get(word))[5] = relation;
    return this;
  }

  /** Makes a new word and returns its number, below zero; it stands nowhere yet. */
  int make(String form, String lemma, String upos, String tag, int head, String relation) {
    added.add(new String[] {form, lemma, upos, tag, "_", relation});
    addedHeads.add(head);
    return -added.size();
  }

  /** Puts a word at the end of what there is. */
  Rebuilt word(int word) {
    order.add(word);
    return this;
  }

  Rebuilt words(List<Integer> words) {
    order.addAll(words);
    return this;
  }

  /** Puts a new mark there. */
  Rebuilt mark(String form, int head) {
    order.add(make(form, form, "PUNCT", form, head, "punct"));
    return this;
  }

  /** The new sentence; words left out must have no dependents that stay. */
  Treebank.Tree done() {
    int n = tree.size();
    int[] place = new int[n + 1 + added.size()];
    place[added.size() + n] = order.size();
    for (int i = 0; i < order.size(); i++) {
      place[added.size() + order.get(i)] = i;
    }
    List<String[]> out = new ArrayList<>();
    int[] to = new int[order.size()];
    for (int i = 0; i < order.size(); i++) {
      int old = order.get(i);
      String[] row = old < 0 ? added.get(-old - 1) : rows.get(old);
      to[i] = place[added.size() + (old < 0 ? addedHeads.get(-old - 1) : heads[old])];
      if (i == 0) {
        row[0] = Character.toUpperCase(row[0].charAt(0)) + row[0].substring(1);
      } else if (old == 0 && !row[2].equals("PROPN") && !row[0].equals("I")) {
        row[0] = row[0].toLowerCase(Locale.ROOT);
      }
      out.add(row);
    }
    return new Treebank.Tree(out, to);
  }

  /** The words of a subtree in order, or an empty list if there is a gap in them. */
  static List<Integer> subtree(Treebank.Tree tree, int top) {
    List<Integer> out = new ArrayList<>();
    int n = tree.size();
    for (int i = 0; i < n; i++) {
      int at = i;
      while (at != n && at != top) {
        at = tree.heads()[at];
      }
      if (at == top) {
        out.add(i);
      }
    }
    boolean whole = out.get(out.size() - 1) - out.get(0) == out.size() - 1;
    return whole ? out : List.of();
  }
}
