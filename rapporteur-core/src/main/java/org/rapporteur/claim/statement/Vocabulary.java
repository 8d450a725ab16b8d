package org.rapporteur.claim.statement;

import org.rapporteur.lexicon.Lexicon;

/**
 * The data rows the readers of statements share.
 *
 * @param cues words that introduce what somebody says
 * @param relayWords what a statement can come through
 * @param addressees words that name whom one speaks to
 */
record Vocabulary(CueRows cues, RelayWords relayWords, Addressees addressees) {
  static Vocabulary load(Lexicon lexicon, String language) {
    return new Vocabulary(
        new CueRows(lexicon, language),
        new RelayWords(lexicon, language),
        new Addressees(lexicon, language));
  }
}
