package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Training sentences in the manner of headlines, which no treebank of ours holds: articles and the
 * passive's auxiliaries are dropped, the past of the main verb becomes the present, the full stop
 * goes; every other one begins its words with capitals. After the block language that Mårdh
 * describes, "Headlinese", 1980, chapter 3.
 */
final class Headlines {
  private static final int MIN_WORDS = 5;
  private static final int MAX_WORDS = 20;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Headlines() {}

  /** The sentence as a headline, or nothing if it is too long or no plain clause. */
  static List<Treebank.Tree> of(Treebank.Tree tree, boolean capitals) {
    return of(tree, capitals, false);
  }

  /** The same, terser: a perfect loses both auxiliaries, joined subjects have a comma. */
  static List<Treebank.Tree> terse(Treebank.Tree tree, boolean capitals) {
    return of(tree, capitals, true);
  }

  private static List<Treebank.Tree> of(Treebank.Tree tree, boolean capitals, boolean terse) {
    int n = tree.size();
    int root = root(tree);
    if (n < MIN_WORDS || n > MAX_WORDS || !tree.rows().get(root)[2].equals("VERB")) {
      return List.of();
    }
    boolean[] parents = new boolean[n + 1];
    boolean subject = false;
    for (int i = 0; i < n; i++) {
      parents[tree.heads()[i]] = true;
      subject |= tree.heads()[i] == root && tree.rows().get(i)[5].startsWith("nsubj") && i < root;
    }
    boolean[] out = new boolean[n];
    boolean helped = false;
    boolean plain = isPlainPassive(tree, root);
    for (int i = 0; i < n; i++) {
      String[] row = tree.rows().get(i);
      boolean auxiliary =
          terse
              ? plain && tree.heads()[i] == root && row[5].startsWith("aux")
              : row[5].equals("aux:pass");
      out[i] = !parents[i] && (auxiliary || isDropped(row, i == n - 1));
      helped |= tree.heads()[i] == root && row[5].startsWith("aux");
    }
    return subject ? List.of(cut(tree, out, helped ? -1 : root, capitals, terse)) : List.of();
  }

  private static int root(Treebank.Tree tree) {
    int root = 0;
    for (int i = 0; i < tree.size(); i++) {
      root = tree.heads()[i] == tree.size() ? i : root;
    }
    return root;
  }

  private static boolean isDropped(String[] row, boolean isLast) {
    String form = row[0].toLowerCase(Locale.ROOT);
    return (row[5].equals("det") && ARTICLES.contains(form)) || (isLast && form.equals("."));
  }

  private static Treebank.Tree cut(
      Treebank.Tree tree, boolean[] dropped, int verb, boolean capitals, boolean terse) {
    int n = tree.size();
    int[] place = new int[n + 1];
    int kept = 0;
    for (int i = 0; i < n; i++) {
      place[i] = kept;
      kept += dropped[i] ? 0 : 1;
    }
    place[n] = kept;
    List<String[]> rows = new ArrayList<>();
    int[] heads = new int[kept];
    for (int i = 0; i < n; i++) {
      if (!dropped[i]) {
        String[] row = tree.rows().get(i).clone();
        if (i == verb && row[3].equals("VBD") && !row[1].equals("_")) {
          row[0] = present(row[1]);
          row[3] = "VBZ";
        }
        row[0] = (capitals && row[0].length() > 3) || rows.isEmpty() ? capital(row[0]) : row[0];
        if (terse && row[5].equals("cc") && row[0].equals("and") && joinsSubjects(tree, i)) {
          row = new String[] {",", ",", "PUNCT", ",", "_", "punct"};
        }
        heads[rows.size()] = place[tree.heads()[i]];
        rows.add(row);
      }
    }
    return new Treebank.Tree(rows, heads);
  }

  /** {@code A and B agree} becomes {@code A, B agree}. */
  private static boolean joinsSubjects(Treebank.Tree tree, int and) {
    int second = tree.heads()[and];
    int first = second == tree.size() ? second : tree.heads()[second];
    return first < and && tree.rows().get(first)[5].startsWith("nsubj") && second == and + 1;
  }

  /** Whether the main verb is in the passive. */
  static boolean isPassive(Treebank.Tree tree) {
    return isPlainPassive(tree, root(tree));
  }

  /** In the passive with no auxiliary but those of the passive and the perfect. */
  private static boolean isPlainPassive(Treebank.Tree tree, int root) {
    boolean passive = false;
    for (int i = 0; i < tree.size(); i++) {
      String[] row = tree.rows().get(i);
      if (tree.heads()[i] == root && row[5].startsWith("aux")) {
        if (row[5].equals("aux") && !row[1].equals("have")) {
          return false;
        }
        passive |= row[5].equals("aux:pass");
      }
    }
    return passive;
  }

  private static String present(String lemma) {
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma.matches(".*(?:s|x|z|ch|sh|o)") ? lemma + "es" : lemma + "s";
  }

  private static String capital(String form) {
    return form.isEmpty() ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  /** The sentence in lower case throughout, as careless writers have it. */
  static Treebank.Tree lowered(Treebank.Tree tree) {
    List<String[]> rows = new ArrayList<>();
    for (String[] row : tree.rows()) {
      String[] low = row.clone();
      low[0] = low[0].toLowerCase(Locale.ROOT);
      rows.add(low);
    }
    return new Treebank.Tree(rows, tree.heads());
  }
}
