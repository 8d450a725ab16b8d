package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * The tokens of a sentence while its tree is being mended: whatever is hung anew, it stays a tree.
 */
final class MendedTokens {
  private final Sentence sentence;
  private final List<Token> tokens;
  private boolean mended;

  MendedTokens(Sentence sentence) {
    this.sentence = sentence;
    tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence as mended; the same one where nothing was. */
  Sentence sentence() {
    return mended ? new Sentence(sentence.span(), sentence.block(), tokens) : sentence;
  }

  boolean isMended() {
    return mended;
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /**
   * Hangs a word elsewhere, as another part of speech; not below itself, where it would be lost.
   */
  void hang(int word, Upos upos, int above, String relation) {
    int at = above;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == word) {
        return;
      }
      at = get(at).head();
    }
    set(word, Mended.under(get(word), upos, above, relation));
  }

  void set(int word, Token token) {
    mended = true;
    tokens.set(word, token);
  }

  boolean isVerb(int index) {
    return get(index).upos() == Upos.VERB;
  }

  /** The dictionary form in lower case. */
  String lemma(int index) {
    Token token = get(index);
    String lemma = token.lemma().isEmpty() ? token.form() : token.lemma();
    return lemma.toLowerCase(Locale.ROOT);
  }
}
