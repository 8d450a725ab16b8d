package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.NetworkFeatures;
import org.rapporteur.text.Words;

/**
 * What a network is told of a sentence that the teacher read, so that it learns on the treebank how
 * the treebank would have drawn the teacher's tree: the teacher's tag and relations as features of
 * words, its arcs as hints. Rules do most of the work ({@link TeacherTrees}); this mends what they
 * get wrong in the same way each time.
 */
final class Restyling {
  /** Features of one word, those of a plain reader first. */
  static final int COUNT = NetworkFeatures.COUNT + 7;

  private static final int KINDS = 64;

  /** Number of kinds of hints. */
  static final int HINTS = 2 * KINDS + 3;

  private Restyling() {}

  static int[] features(Words words, int[] tags, TeacherTrees.Mapped taught) {
    int n = words.size();
    int[] out = new int[n * COUNT];
    for (int i = 0; i < n; i++) {
      int at = i * COUNT;
      NetworkFeatures.fill(words, i, tags[i], out, at);
      at += NetworkFeatures.COUNT;
      String[] row = taught.tree().rows().get(i);
      int head = taught.tree().heads()[i];
      String[] above =
          head == n ? new String[] {"", "", "", "ROOT", "", "ROOT"} : rowOf(taught, head);
      boolean left = head < i;
      out[at] = extra(0, row[3]);
      out[at + 1] = extra(1, row[5]);
      out[at + 2] = extra(2, taught.labels().get(i));
      out[at + 3] = extra(3, above[5] + left);
      out[at + 4] = extra(4, above[3] + left + row[5]);
      out[at + 5] = extra(5, taught.labels().get(i) + row[3]);
      out[at + 6] = extra(6, above[0].toLowerCase(java.util.Locale.ROOT) + row[5]);
    }
    return out;
  }

  private static String[] rowOf(TeacherTrees.Mapped taught, int i) {
    return taught.tree().rows().get(i);
  }

  private static int extra(int template, String value) {
    return NetworkFeatures.extra(template, value.hashCode());
  }

  static int[] hints(TeacherTrees.Mapped taught) {
    int n = taught.tree().size();
    int[] heads = taught.tree().heads();
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int head = heads[i];
      add(out, i, head, kind(rowOf(taught, i)[5]));
      int own = taught.heads().get(i);
      add(out, i, own, KINDS + kind(taught.labels().get(i)));
      if (head < n) {
        add(out, i, heads[head], 2 * KINDS);
        add(out, head, i, 2 * KINDS + 1);
      }
      if (own < n) {
        add(out, own, i, 2 * KINDS + 2);
      }
    }
    return out.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int kind(String label) {
    return Math.floorMod(label.hashCode(), KINDS);
  }

  private static void add(List<Integer> out, int dependent, int head, int kind) {
    out.add(dependent);
    out.add(head);
    out.add(kind);
  }
}
