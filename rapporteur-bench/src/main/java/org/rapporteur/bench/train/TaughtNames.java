package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The teacher's names in our manner: no article, no possessive, no closing mark; no name without a
 * proper noun in it, and no address on the web.
 */
final class TaughtNames {
  /** What nobody teaches: a proper noun in lower case that the teacher passed over. */
  static final String UNKNOWN = "?";

  private static final Set<String> BEFORE =
      Set.of("the", "a", "an", "this", "our", "my", "their", "\"", "(", "'", "\u201c", "\u2018");
  private static final Set<String> AFTER =
      Set.of("'s", "'", "\u2019s", "\u2019", "\"", ")", "\u201d");

  private TaughtNames() {}

  /**
   * The labels of a sentence.
   *
   * @param rows the words with the treebank's parts of speech
   * @param taught the teacher's BIO labels
   */
  static List<String> of(List<String[]> rows, List<String> taught) {
    int n = rows.size();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      boolean passedOver =
          row[2].equals("PROPN")
              && taught.get(i).equals("O")
              && Character.isLowerCase(row[0].charAt(0));
      out.add(passedOver ? UNKNOWN : "O");
    }
    for (int i = 0; i < n; i++) {
      if (taught.get(i).startsWith("B-")) {
        String kind = taught.get(i).substring(2);
        int end = i + 1;
        while (end < n && taught.get(end).equals("I-" + kind)) {
          end++;
        }
        mark(rows, i, end, kind, out);
      }
    }
    return out;
  }

  private static void mark(List<String[]> rows, int from, int to, String kind, List<String> out) {
    int start = from;
    int end = to;
    while (start < end && BEFORE.contains(rows.get(start)[0].toLowerCase(Locale.ROOT))) {
      start++;
    }
    while (end > start && AFTER.contains(rows.get(end - 1)[0])) {
      end--;
    }
    boolean proper = kind.equals("GRP");
    for (int i = start; i < end; i++) {
      String form = rows.get(i)[0];
      if (form.contains("http") || form.contains("www.") || form.contains(".com")) {
        return;
      }
      proper |= rows.get(i)[2].equals("PROPN");
    }
    for (int i = start; proper && i < end; i++) {
      out.set(i, (i == start ? "B-" : "I-") + kind);
    }
  }
}
