package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Training sentences with the reporting clause moved to the end: {@code X said (that) S .} becomes
 * {@code S , X said .}, since the treebank has six of the first for one of the second and the news
 * has it the other way round.
 */
final class Reordered {
  private Reordered() {}

  static final Set<String> CUES =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "report",
          "state",
          "claim",
          "explain",
          "note",
          "believe",
          "think",
          "warn",
          "argue",
          "insist",
          "stress",
          "suggest",
          "declare",
          "confirm",
          "admit",
          "hope",
          "deny",
          "predict",
          "complain",
          "remark");

  static List<Treebank.Tree> of(Treebank.Tree tree) {
    int n = tree.size();
    int root = -1;
    for (int i = 0; i < n; i++) {
      if (tree.heads()[i] == n) {
        root = i;
      }
    }
    if (root < 0
        || !tree.rows().get(root)[2].equals("VERB")
        || !CUES.contains(tree.rows().get(root)[1])) {
      return List.of();
    }
    int content = -1;
    boolean subject = false;
    for (int i = 0; i < n; i++) {
      if (tree.heads()[i] == root && tree.rows().get(i)[5].equals("ccomp") && i > root) {
        content = content < 0 ? i : n;
      }
      subject |= tree.heads()[i] == root && tree.rows().get(i)[5].startsWith("nsubj") && i < root;
      if (tree.heads()[i] == root
          && (tree.rows().get(i)[5].equals("conj") || tree.rows().get(i)[5].equals("cc"))) {
        return List.of();
      }
    }
    if (content < 0 || content == n || !subject) {
      return List.of();
    }
    boolean[] in = new boolean[n];
    int first = n;
    int last = -1;
    for (int i = 0; i < n; i++) {
      int at = i;
      while (at != n && at != content) {
        at = tree.heads()[at];
      }
      in[i] = at == content;
      if (in[i]) {
        first = Math.min(first, i);
        last = i;
      }
    }
    for (int i = first; i <= last; i++) {
      if (!in[i]) {
        return List.of();
      }
    }
    int end = n - 1;
    boolean stop = tree.rows().get(end)[2].equals("PUNCT") && tree.heads()[end] == root;
    if (last < n - (stop ? 2 : 1) || first <= root) {
      return List.of();
    }
    int skip = first;
    if (tree.rows().get(first)[1].equals("that")
        && tree.rows().get(first)[5].equals("mark")
        && tree.heads()[first] == content) {
      skip = first + 1;
    }
    boolean inverted = (root * 31 + n) % 4 == 0;
    List<Integer> order = new ArrayList<>();
    for (int i = skip; i <= last; i++) {
      order.add(i);
    }
    order.add(-1);
    List<Integer> clause = new ArrayList<>();
    for (int i = 0; i < first; i++) {
      boolean mark = tree.rows().get(i)[2].equals("PUNCT") && tree.heads()[i] == root;
      if (!mark) {
        clause.add(i);
      }
    }
    if (clause.size() > 12) {
      return List.of();
    }
    if (inverted && clause.get(clause.size() - 1) == root && clause.size() > 1) {
      int subjectHead = clause.get(clause.size() - 2);
      boolean simple =
          tree.rows().get(subjectHead)[2].equals("PROPN")
              || tree.rows().get(subjectHead)[2].equals("NOUN");
      boolean aux = false;
      for (int i : clause) {
        aux |= tree.heads()[i] == root && !tree.rows().get(i)[5].equals("nsubj");
      }
      if (simple && !aux) {
        clause.remove(clause.size() - 1);
        clause.add(0, root);
      }
    }
    order.addAll(clause);
    if (stop) {
      order.add(end);
    }
    List<String[]> rows = new ArrayList<>();
    int[] heads = new int[order.size()];
    int[] place = new int[n + 1];
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i) >= 0) {
        place[order.get(i)] = i;
      }
    }
    place[n] = order.size();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i) < 0) {
        rows.add(new String[] {",", ",", "PUNCT", ",", "_", "punct"});
        heads[i] = place[root];
      } else {
        String[] r = tree.rows().get(order.get(i)).clone();
        if (i == 0 && !r[0].isEmpty()) {
          r[0] = Character.toUpperCase(r[0].charAt(0)) + r[0].substring(1);
        }
        boolean lower = order.get(i) == 0 && i > 0 && !r[2].equals("PROPN") && !r[0].equals("I");
        if (lower) {
          r[0] = r[0].toLowerCase(java.util.Locale.ROOT);
        }
        rows.add(r);
        heads[i] = place[tree.heads()[order.get(i)]];
      }
    }
    return List.of(new Treebank.Tree(rows, heads));
  }
}
