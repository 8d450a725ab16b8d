package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Row;

/**
 * A row of {@code events/en.tsv}, ready to match.
 *
 * @param rule the row's id for evidence
 * @param words lemmas that trigger it, {@code call_off} for a verb with its particle
 * @param noun whether the word is a noun; else a verb or adjective
 * @param needs what must or must not stand near it
 * @param frame how it stands to an act
 * @param theme line of {@code ontology/parallels.tsv}
 * @param code its CAMEO number when done; the theme's own when absent
 * @param type its PLOVER type when done; the code's own when absent
 * @param to where the recipient stands, best first
 * @param act our extension
 */
record ActRow(
    String rule,
    List<String> words,
    boolean noun,
    List<Need> needs,
    Frame frame,
    Optional<String> theme,
    Optional<String> code,
    Optional<String> type,
    List<String> to,
    Optional<String> act) {
  ActRow {
    words = List.copyOf(words);
    needs = List.copyOf(needs);
    to = List.copyOf(to);
  }

  static ActRow of(Row row, Map<String, Set<String>> classes) {
    List<Need> needs = new ArrayList<>();
    for (String need : row.find("when").orElse("").split(" ", -1)) {
      if (!need.isBlank()) {
        needs.add(need(row, need, classes));
      }
    }
    Frame frame;
    try {
      frame = Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DataException("D08", row.file(), row.line(), "no such frame: " + row.get("frame"));
    }
    return new ActRow(
        row.rule(),
        row.list("words"),
        row.get("pos").equals("n"),
        needs,
        frame,
        row.find("theme"),
        row.find("code"),
        row.find("type"),
        row.list("to"),
        row.find("act"));
  }

  private static Need need(Row row, String text, Map<String, Set<String>> classes) {
    boolean absent = text.startsWith("!");
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new DataException("D08", row.file(), row.line(), "condition without a colon: " + text);
    }
    Set<String> words = new java.util.HashSet<>();
    for (String word : text.substring(colon + 1).split("\\|", -1)) {
      if (word.startsWith("@")) {
        Set<String> members = classes.get(word.substring(1));
        if (members == null) {
          throw new DataException("D08", row.file(), row.line(), "no such class of words: " + word);
        }
        words.addAll(members);
      } else if (!word.equals("*")) {
        words.add(word);
      }
    }
    return new Need(text.substring(absent ? 1 : 0, colon), words, absent);
  }

  /** The same row for an act of another CAMEO number. */
  ActRow coded(String number) {
    return new ActRow(
        rule,
        words,
        noun,
        needs,
        frame,
        Optional.empty(),
        Optional.of(number),
        Optional.empty(),
        to,
        act);
  }

  /**
   * How much the row asks for: named words count more than any word, presence more than absence.
   */
  int specificity() {
    int sum = 0;
    for (Need need : needs) {
      sum += need.absent() ? 1 : need.words().isEmpty() ? 10 : 15;
    }
    return sum;
  }

  boolean matches(Syntax syntax, int index) {
    for (Need need : needs) {
      if (!need.holds(syntax, index)) {
        return false;
      }
    }
    return true;
  }
}
