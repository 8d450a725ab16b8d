package org.rapporteur.mention.quantity;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Sentence;

/** Finds the token of a text that covers a position. */
final class Tokens {
  /**
   * A token of a sentence.
   *
   * @param index in the sentence
   */
  record Place(Sentence sentence, int index) {}

  private final List<Sentence> sentences;

  Tokens(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The token that covers or first follows the position in the sentence that covers it. */
  Optional<Place> at(int position) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == sentences.size() || sentences.get(low).span().start() > position) {
      return Optional.empty();
    }
    Sentence sentence = sentences.get(low);
    int index = sentence.tokenAt(position);
    return index < sentence.size() ? Optional.of(new Place(sentence, index)) : Optional.empty();
  }
}
