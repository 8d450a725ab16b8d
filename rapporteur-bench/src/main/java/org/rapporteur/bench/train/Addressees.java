package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One manner for whom something is said to: {@code iobj} of the verbs of telling and asking, as the
 * treebank has it nine times in ten and the teacher's trees, restyled, only now and then.
 */
final class Addressees {
  private static final Set<String> ALWAYS =
      Set.of("tell", "warn", "inform", "remind", "assure", "notify", "brief", "reassure");
  private static final Set<String> WITH_CLAUSE =
      Set.of("ask", "urge", "promise", "advise", "persuade", "beg", "implore", "request");
  private static final Set<String> TOLD =
      Set.of("story", "truth", "lie", "joke", "tale", "difference", "time", "secret", "thing");
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "obj");

  private Addressees() {}

  /** Whether the sentence has a verb of telling or asking. */
  static boolean isIn(Treebank.Tree tree) {
    return tree.rows().stream()
        .anyMatch(
            row ->
                row[2].equals("VERB") && (ALWAYS.contains(row[1]) || WITH_CLAUSE.contains(row[1])));
  }

  /** The tree with its addressees as {@code iobj}. */
  static Treebank.Tree marked(Treebank.Tree tree) {
    int n = tree.size();
    List<String[]> rows = new ArrayList<>(tree.rows());
    for (int i = 0; i < n; i++) {
      int verb = tree.heads()[i];
      String[] row = rows.get(i);
      if (row[5].equals("obj") && verb < i && isAddressed(tree, verb, i)) {
        String[] changed = row.clone();
        changed[5] = "iobj";
        rows.set(i, changed);
      }
    }
    return new Treebank.Tree(rows, tree.heads());
  }

  private static boolean isAddressed(Treebank.Tree tree, int verb, int object) {
    String lemma = tree.rows().get(verb)[1];
    if (!tree.rows().get(verb)[2].equals("VERB") || TOLD.contains(tree.rows().get(object)[1])) {
      return false;
    }
    boolean clause = false;
    for (int i = 0; i < tree.size(); i++) {
      String relation = tree.rows().get(i)[5];
      if (tree.heads()[i] == verb && relation.equals("iobj")) {
        return false;
      }
      clause |= tree.heads()[i] == verb && i != object && CLAUSES.contains(relation);
    }
    return ALWAYS.contains(lemma) || (clause && WITH_CLAUSE.contains(lemma));
  }
}
