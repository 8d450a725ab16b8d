package org.rapporteur.model;

import java.util.List;

/**
 * An article cut into sentences, each with tags and tree.
 *
 * @param article what it was made from
 * @param language ISO 639-1 code of the body, {@code und} when not known
 * @param sentences in text order
 */
public record Text(Article article, String language, List<Sentence> sentences) {
  public Text {
    sentences = List.copyOf(sentences);
  }

  /** The role of the block a sentence stands in. */
  public Role role(Sentence sentence) {
    return article.blocks().get(sentence.block()).role();
  }
}
