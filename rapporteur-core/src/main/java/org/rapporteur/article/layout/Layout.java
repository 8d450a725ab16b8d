package org.rapporteur.article.layout;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Block;
import org.rapporteur.model.Comment;
import org.rapporteur.model.Role;

/**
 * A page's text parted into blocks with roles.
 *
 * @param text the whole page text
 * @param blocks they partition {@code text}
 * @param comments readers' comments, in order
 */
public record Layout(String text, List<Block> blocks, List<Comment> comments) {
  public Layout {
    blocks = List.copyOf(blocks);
    comments = List.copyOf(comments);
  }

  /** The words of the first block of this role, without the white space around them. */
  public Optional<String> first(Role role) {
    return blocks.stream()
        .filter(b -> b.role() == role)
        .map(b -> b.span().of(text).strip())
        .findFirst();
  }
}
