package org.rapporteur.model;

/**
 * A word or mark of a sentence with its place in the basic Universal Dependencies tree.
 *
 * @param span where it stands
 * @param form its characters
 * @param lemma dictionary form, lower case except for names
 * @param upos part of speech
 * @param features UD features such as {@code Number=Sing|Tense=Past}; {@code _} for none
 * @param head index of the head token in the sentence; {@code -1} for the root
 * @param relation UD relation with subtype, such as {@code nsubj:pass}
 * @param name BIO tag of the learned name tagger, such as {@code B-PER}; {@code O} outside
 */
public record Token(
    Span span,
    String form,
    String lemma,
    Upos upos,
    String features,
    int head,
    String relation,
    String name) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** Whether the relation is this one, with or without a subtype. */
  public boolean is(String universal) {
    return relation.startsWith(universal)
        && (relation.length() == universal.length() || relation.charAt(universal.length()) == ':');
  }

  /** Whether the features hold this one, written as {@code Voice=Pass}. */
  public boolean has(String feature) {
    int at = features.indexOf(feature);
    return at >= 0
        && (at == 0 || features.charAt(at - 1) == '|')
        && (at + feature.length() == features.length()
            || features.charAt(at + feature.length()) == '|');
  }
}
