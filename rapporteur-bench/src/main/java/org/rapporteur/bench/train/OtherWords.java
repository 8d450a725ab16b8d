package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Training sentences with other words in a known construction: {@code told X that} becomes {@code
 * promised X that}, and a reporting clause at the end gets a source of its own ({@code S, X said,
 * citing officials}).
 */
final class OtherWords {
  private static final List<String> VERBS =
      List.of("promise", "assure", "remind", "warn", "inform", "notify", "advise");
  private static final List<String> SOURCES =
      List.of("officials", "diplomats", "sources", "documents", "reports", "witnesses");
  private static final Map<String, Integer> FORMS =
      Map.of("told", 0, "tells", 1, "tell", 2, "telling", 3);

  private OtherWords() {}

  /** The sentence with another verb where somebody is told that something is so. */
  static List<Treebank.Tree> told(Treebank.Tree tree, int choice) {
    int n = tree.size();
    for (int verb = 0; verb < n; verb++) {
      Integer form = FORMS.get(tree.rows().get(verb)[0]);
      if (form != null && has(tree, verb, "iobj") && has(tree, verb, "ccomp")) {
        String lemma = VERBS.get(choice % VERBS.size());
        List<String[]> rows = new ArrayList<>(tree.rows());
        String[] row = rows.get(verb).clone();
        row[0] = inflected(lemma, form);
        row[1] = lemma;
        rows.set(verb, row);
        return List.of(new Treebank.Tree(rows, tree.heads()));
      }
    }
    return List.of();
  }

  private static boolean has(Treebank.Tree tree, int head, String relation) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads()[i] == head && tree.rows().get(i)[5].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  private static String inflected(String lemma, int form) {
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean y = lemma.endsWith("y");
    return switch (form) {
      case 0 -> y ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed";
      case 1 -> y ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
      case 2 -> lemma;
      default -> stem + "ing";
    };
  }

  /** A sentence that ends in {@code X said .} with {@code , citing ...} behind the verb. */
  static List<Treebank.Tree> citing(Treebank.Tree tree, int choice) {
    int n = tree.size();
    int root = 0;
    for (int i = 0; i < n; i++) {
      root = tree.heads()[i] == n ? i : root;
    }
    if (root != n - 2 || !tree.rows().get(n - 1)[0].equals(".") || !has(tree, root, "ccomp")) {
      return List.of();
    }
    List<String[]> rows = new ArrayList<>(tree.rows().subList(0, n - 1));
    rows.add(new String[] {",", ",", "PUNCT", ",", "_", "punct"});
    rows.add(new String[] {"citing", "cite", "VERB", "VBG", "_", "advcl"});
    String source = SOURCES.get(choice % SOURCES.size());
    boolean described = choice % 2 == 0;
    if (described) {
      rows.add(new String[] {"unidentified", "unidentified", "ADJ", "JJ", "_", "amod"});
    }
    String lemma = source.substring(0, source.length() - (source.endsWith("sses") ? 2 : 1));
    rows.add(new String[] {source, lemma, "NOUN", "NNS", "_", "obj"});
    rows.add(tree.rows().get(n - 1));
    int size = rows.size();
    int[] heads = new int[size];
    for (int i = 0; i < n - 1; i++) {
      heads[i] = tree.heads()[i] == n ? size : tree.heads()[i];
    }
    heads[n - 1] = n;
    heads[n] = root;
    heads[size - 2] = n;
    if (described) {
      heads[size - 3] = size - 2;
    }
    heads[size - 1] = root;
    return List.of(new Treebank.Tree(rows, heads));
  }
}
