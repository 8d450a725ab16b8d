package org.rapporteur.model;

import java.util.ArrayList;
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

  /**
   * The blocks as far as they are read: those of the article, and of a page without end (note
   * {@code TRUNCATED}) each up to its last sentence, which leaves nothing of a block without one.
   * Their order is that of the article's blocks.
   */
  public List<Block> readBlocks() {
    List<Block> blocks = article.blocks();
    if (article.notes().stream().noneMatch(n -> n.code().equals("TRUNCATED"))) {
      return blocks;
    }
    int[] ends = new int[blocks.size()];
    sentences.forEach(s -> ends[s.block()] = s.span().end());
    List<Block> read = new ArrayList<>();
    for (int b = 0; b < ends.length; b++) {
      int start = blocks.get(b).span().start();
      read.add(new Block(new Span(start, Math.max(start, ends[b])), blocks.get(b).role()));
    }
    return read;
  }
}
