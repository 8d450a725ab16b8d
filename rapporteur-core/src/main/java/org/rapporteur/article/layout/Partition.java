package org.rapporteur.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Block;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** Grows blocks so that they partition a text: white space falls to the block before it. */
public final class Partition {
  private Partition() {}

  /**
   * The blocks with nothing left between them.
   *
   * @param text what they are to partition
   * @param blocks in order, not overlapping, each holding something else than white space
   */
  public static List<Block> of(String text, List<Block> blocks) {
    List<Block> whole = new ArrayList<>();
    if (blocks.isEmpty() && !text.isEmpty()) {
      return List.of(new Block(new Span(0, text.length()), Role.BOILERPLATE));
    }
    for (int i = 0; i < blocks.size(); i++) {
      int start = i == 0 ? 0 : blocks.get(i).span().start();
      int end = i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : text.length();
      whole.add(new Block(new Span(start, end), blocks.get(i).role()));
    }
    return whole;
  }
}
