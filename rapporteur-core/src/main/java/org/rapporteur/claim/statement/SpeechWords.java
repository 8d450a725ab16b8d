package org.rapporteur.claim.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** The small words around speech: modals, prepositions and pronouns by what they do there. */
final class SpeechWords {
  private final Map<String, Set<String>> byKind = new HashMap<>();

  SpeechWords(Lexicon lexicon, String language) {
    for (Row row : lexicon.table("lang/" + language + "/speech-words.tsv").rows()) {
      byKind.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  /** "Would": one step back in time from "will". */
  boolean isBackshift(String lemma) {
    return is("backshift", lemma);
  }

  /** "Were pouring", "had been paid": an auxiliary of a state of things. */
  boolean isSetting(String lemma) {
    return is("setting", lemma);
  }

  /** A preposition before where something was said. */
  boolean leadsPlace(String preposition) {
    return is("place", preposition);
  }

  /** A preposition whose noun is no speaker: "in turn". */
  boolean isBeside(String preposition) {
    return is("beside", preposition);
  }

  /** A pronoun that takes up the noun before it. */
  boolean isRelative(String word) {
    return is("relative", word);
  }

  /** A word that cannot stand between a cue and its quotation. */
  boolean isParting(String lemma) {
    return is("parting", lemma);
  }

  /** A word that, outside marks, names the outlet's own voice: "we". */
  boolean isFirstPerson(String word) {
    return is("first-person", word);
  }

  private boolean is(String kind, String word) {
    return byKind.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
