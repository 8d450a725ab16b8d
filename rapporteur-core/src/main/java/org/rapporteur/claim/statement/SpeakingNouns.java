package org.rapporteur.claim.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/**
 * Which common nouns and pronouns can be the source of a statement: people, bodies and papers that
 * words stand in; not acts, states and measures.
 */
final class SpeakingNouns {
  private static final Set<String> VOICES = Set.of("human", "asker", "body", "record", "quantity");
  private static final int MIN_STEM = 3;

  private final Map<String, Set<String>> byKind = new HashMap<>();
  private final Set<String> voices = new HashSet<>();

  SpeakingNouns(Lexicon lexicon, String language) {
    String folder = "lang/" + language + "/";
    for (Row row : lexicon.table(folder + "speakers.tsv").rows()) {
      Set<String> words = new HashSet<>(row.list("words"));
      byKind.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).addAll(words);
      if (VOICES.contains(row.get("kind"))) {
        voices.addAll(words);
      }
    }
    for (Row row : lexicon.table(folder + "agents.tsv").rows()) {
      row.list("words").forEach(this::addLast);
    }
    for (Row row : lexicon.table(folder + "offices.tsv").rows()) {
      row.list("forms").forEach(this::addLast);
    }
    for (Row row : lexicon.table(folder + "body-nouns.tsv").rows()) {
      addLast(row.get("form"));
    }
    for (Row row : lexicon.table(folder + "relays.tsv").rows()) {
      if (!row.get("kind").equals("name") && !row.get("kind").equals("title")) {
        addLast(row.get("word"));
      }
    }
    voices.removeAll(byKind.getOrDefault("nobody", Set.of()));
  }

  private void addLast(String form) {
    voices.add(form.substring(form.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the noun names people, a body or a paper. */
  boolean isVoice(String lemma) {
    return voices.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether the noun is a part in an interview: "interviewer". */
  boolean isAsker(String noun) {
    return is("asker", noun);
  }

  /** Whether the word stands for no speaker: "this", "everyone". */
  boolean isNobody(String word) {
    return is("nobody", word);
  }

  /** Whether an unknown noun ends like one for an act, a state or a measure. */
  boolean isAbstract(String lemma) {
    return endsAs("abstract", lemma);
  }

  /** Whether an unknown noun ends like one for people of some trade or opinion. */
  boolean isLikelyHuman(String lemma) {
    return endsAs("human-ending", lemma);
  }

  private boolean endsAs(String kind, String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return byKind.getOrDefault(kind, Set.of()).stream()
        .anyMatch(end -> word.length() >= end.length() + MIN_STEM && word.endsWith(end));
  }

  /** Whether things without a voice can be the subject of the verb: "suggest". */
  boolean isShowing(String lemma) {
    return is("showing", lemma);
  }

  /** Whether a word before a clause makes it a condition: "if". */
  boolean isCondition(String word) {
    return is("condition", word);
  }

  /** Whether an auxiliary at the head of a clause makes it a condition: "had he said". */
  boolean isInverted(String word) {
    return is("inverted", word);
  }

  private boolean is(String kind, String word) {
    return byKind.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
