package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;

/**
 * One manner for {@code S, X said}: the verb of saying is the head and S its clausal complement.
 * The treebank has this two times in three and hangs the verb on S as a parataxis otherwise; a verb
 * in the middle of S stays a parataxis, since S cannot stand under it without crossing arcs.
 */
final class ReportedClauses {
  private ReportedClauses() {}

  /**
   * Turns a parataxis round where the teacher has a clausal complement.
   *
   * @param heads heads in the teacher's mapped tree
   * @param labels relations in it
   */
  static Treebank.Tree turned(Treebank.Tree tree, int[] heads, List<String> labels) {
    int n = tree.size();
    int[] own = tree.heads().clone();
    List<String[]> rows = new ArrayList<>(tree.rows());
    for (int verb = 0; verb < n; verb++) {
      int content = own[verb];
      if (content < verb
          && rows.get(verb)[5].startsWith("parataxis")
          && heads[content] == verb
          && labels.get(content).equals("ccomp")
          && !reaches(own, content, verb)) {
        own[verb] = own[content];
        own[content] = verb;
        relabel(rows, verb, rows.get(content)[5]);
        relabel(rows, content, "ccomp");
        for (int i = verb + 1; i < n; i++) {
          if (own[i] == content && rows.get(i)[5].equals("punct")) {
            own[i] = verb;
          }
        }
      }
    }
    return new Treebank.Tree(rows, own);
  }

  /** Whether the content goes on behind the verb, closing marks aside. */
  private static boolean reaches(int[] heads, int content, int verb) {
    for (int i = verb + 1; i < heads.length - 1; i++) {
      int at = i;
      int steps = 0;
      while (at < heads.length && at != content && at != verb && steps++ < heads.length) {
        at = heads[at];
      }
      if (at == content) {
        return true;
      }
    }
    return false;
  }

  private static void relabel(List<String[]> rows, int i, String relation) {
    String[] row = rows.get(i).clone();
    row[5] = relation;
    rows.set(i, row);
  }
}
