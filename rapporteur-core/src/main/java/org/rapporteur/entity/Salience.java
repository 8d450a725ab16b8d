package org.rapporteur.entity;

import java.util.Optional;
import org.rapporteur.model.Form;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * How much an entity is in a reader's mind at a place: by the grammar of its mentions and their
 * distance in sentences, after Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora
 * Resolution", section 2; weights simplified to subject, object and the rest.
 */
final class Salience {
  private static final double SUBJECT = 80;
  private static final double OBJECT = 50;
  private static final double OTHER = 30;

  private Salience() {}

  /**
   * The weight of a draft for a mention.
   *
   * @param here index of the mention's sentence
   * @param back how many sentences back count
   * @return 0 when it was not spoken of
   */
  static double of(Cast cast, Draft draft, Mention mention, int here, int back) {
    double best = 0;
    for (Mention own : draft.mentions) {
      if (own.span().start() >= mention.span().start() || own.span().contains(mention.span())) {
        continue;
      }
      int there = cast.sentenceAt(own.head());
      int distance = here - there;
      if (there < 0 || distance < 0 || distance > back) {
        continue;
      }
      double weight = grammar(cast, own, there) / (1 << distance);
      if (own.form() == Form.NAME) {
        weight += 1;
      }
      // of two equals the later
      weight += own.span().start() / 1e7;
      best = Math.max(best, weight);
    }
    return best;
  }

  private static double grammar(Cast cast, Mention mention, int sentence) {
    Sentence tree = cast.mentions.text().sentences().get(sentence);
    int at = tree.tokenAt(mention.head());
    if (at >= tree.size()) {
      return OTHER;
    }
    Token token = tree.token(at);
    // a name below a title ("the minister Olen Strand") has the title's place
    for (int steps = 0;
        steps < 3
            && token.head() >= 0
            && (token.is("flat") || token.is("appos") || token.is("compound"));
        steps++) {
      token = tree.token(token.head());
    }
    if (token.is("nsubj")) {
      return SUBJECT;
    }
    return token.is("obj") || token.is("iobj") ? OBJECT : OTHER;
  }

  /** Whether a position stands inside quotation marks of its sentence. */
  static boolean isQuoted(Cast cast, int position) {
    Optional<Sentence> sentence = cast.sentence(position);
    if (sentence.isEmpty()) {
      return false;
    }
    int depth = 0;
    boolean straight = false;
    for (int i = sentence.get().span().start(); i < position; i++) {
      switch (cast.text.charAt(i)) {
        case '“', '„', '«' -> depth++;
        case '”', '»' -> depth = Math.max(0, depth - 1);
        case '"' -> straight = !straight;
        default -> {}
      }
    }
    return depth > 0 || straight;
  }
}
