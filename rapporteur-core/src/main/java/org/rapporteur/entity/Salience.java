package org.rapporteur.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
   * The weights of all that was spoken of before a mention; what was not is absent.
   *
   * @param back how many sentences back count
   * @param otherVoice what a mention in another voice is worth: in quotation marks where the
   *     mention stands outside, or the other way round; 1 = as much
   */
  static Map<Draft, Double> before(Cast cast, Mention mention, int back, double otherVoice) {
    Map<Draft, Double> weights = new LinkedHashMap<>();
    int here = cast.sentenceAt(mention.head());
    if (here < 0) {
      return weights;
    }
    boolean quoted = cast.isQuoted(mention.head());
    int from = cast.mentions.text().sentences().get(Math.max(0, here - back)).span().start();
    for (Mention own : cast.within(from, mention.span().start())) {
      @Nullable Draft draft = cast.of(own);
      int there = cast.sentenceAt(own.head());
      if (draft == null || there < 0 || there > here || own.span().contains(mention.span())) {
        continue;
      }
      double weight = grammar(cast, own, there) / (1 << (here - there));
      if (cast.isQuoted(own.head()) != quoted) {
        weight *= otherVoice;
      }
      if (own.form() == Form.NAME) {
        weight += 1;
      }
      // of two equals the later
      weight += own.span().start() / 1e7;
      weights.merge(draft, weight, Math::max);
    }
    return weights;
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
}
