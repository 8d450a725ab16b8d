package org.rapporteur.claim.statement;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/**
 * The data rows the readers of statements share.
 *
 * @param cues words that introduce what somebody says
 * @param relayWords what a statement can come through
 * @param addressees words that name whom one speaks to
 * @param genders which pronouns can stand for which names
 * @param persons last words of what offices and occupations are called
 * @param speaking nouns that can be sources
 * @param words small words around speech
 */
record Vocabulary(
    CueRows cues,
    RelayWords relayWords,
    Addressees addressees,
    Genders genders,
    Set<String> persons,
    SpeakingNouns speaking,
    SpeechWords words) {
  Vocabulary {
    persons = Set.copyOf(persons);
  }

  static Vocabulary load(Lexicon lexicon, String language) {
    return new Vocabulary(
        new CueRows(lexicon, language),
        new RelayWords(lexicon, language),
        new Addressees(lexicon, language),
        new Genders(lexicon, language),
        persons(lexicon, language),
        new SpeakingNouns(lexicon, language),
        new SpeechWords(lexicon, language));
  }

  private static Set<String> persons(Lexicon lexicon, String language) {
    Set<String> nouns = new HashSet<>();
    for (Row row : lexicon.table("lang/" + language + "/offices.tsv").rows()) {
      for (String form : row.list("forms")) {
        nouns.add(form.substring(form.lastIndexOf(' ') + 1));
      }
    }
    return nouns;
  }
}
