package org.rapporteur.mention.name;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** Knows verbs whose subject or object is a person. */
final class HumanVerbs {
  private static final Set<String> BETWEEN =
      Set.of(
          "has", "had", "have", "was", "is", "will", "also", "later", "then", "been", "be", "not");
  private static final int MAX_BETWEEN = 3;

  private final Set<String> subject = new HashSet<>();
  private final Set<String> object = new HashSet<>();

  HumanVerbs(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/human-verbs.tsv").rows()) {
      (row.get("side").equals("subject") ? subject : object).addAll(row.list("forms"));
    }
  }

  /** Whether such a verb comes after a name, with auxiliaries between. */
  boolean follows(Section section, int to) {
    int at = to;
    String text = section.text;
    // "X, who has led": a relative clause of a person
    if (at < section.size()
        && section.word(at).folded().equals("who")
        && text.startsWith(", ", section.word(at - 1).end())) {
      return true;
    }
    for (int i = 0; i <= MAX_BETWEEN && at < section.size() && section.joined(at - 1); i++, at++) {
      String word = section.word(at).folded();
      if (subject.contains(word)) {
        return true;
      }
      if (!BETWEEN.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether such a verb stands right before a name, or "by" after one. */
  boolean precedes(Section section, int from) {
    if (from == 0 || !section.joined(from - 1)) {
      return false;
    }
    String before = section.word(from - 1).folded();
    boolean agent = before.equals("by") || before.equals("from");
    boolean after = agent && from > 1 && object.contains(section.word(from - 2).folded());
    boolean over = agent && from > 1 && section.word(from - 2).folded().equals("over");
    return object.contains(before) || after || over;
  }
}
