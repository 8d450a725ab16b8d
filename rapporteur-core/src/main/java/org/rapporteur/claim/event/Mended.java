package org.rapporteur.claim.event;

import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Tokens as they should have been read: hung elsewhere, or finite verbs. */
final class Mended {
  private Mended() {}

  /** The token as another part of speech, hung on another one. */
  static Token under(Token token, Upos upos, int head, String relation) {
    return new Token(
        token.span(),
        token.form(),
        token.lemma(),
        upos,
        token.features(),
        head,
        relation,
        token.name());
  }

  /**
   * The token as a finite verb of its place.
   *
   * @param tense UD value, such as {@code Past}
   */
  static Token finite(Token token, String lemma, String tense) {
    return new Token(
        token.span(),
        token.form(),
        lemma,
        Upos.VERB,
        "Mood=Ind|Tense=" + tense + "|VerbForm=Fin",
        token.head(),
        token.relation(),
        token.name());
  }
}
