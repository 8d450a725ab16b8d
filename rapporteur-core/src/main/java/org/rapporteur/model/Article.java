package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A page whose text is laid out in blocks with roles. Nothing of the page is deleted: what a reader
 * does not want has another role.
 *
 * @param page what it was made from
 * @param text the whole page text in page order; every span in the system indexes some article's
 *     text
 * @param blocks in order; they partition {@code text}
 * @param metadata what the page says of itself
 * @param comments readers' comments
 * @param repairs damage found
 * @param notes doubts of the extractor
 */
public record Article(
    Page page,
    String text,
    List<Block> blocks,
    Metadata metadata,
    List<Comment> comments,
    List<Repair> repairs,
    List<Note> notes) {
  public Article {
    blocks = List.copyOf(blocks);
    comments = List.copyOf(comments);
    repairs = List.copyOf(repairs);
    notes = List.copyOf(notes);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() != end || block.span().length() == 0) {
        throw new IllegalArgumentException("blocks must partition the text: gap at " + end);
      }
      end = block.span().end();
    }
    if (end != text.length()) {
      throw new IllegalArgumentException("blocks end at " + end + ", the text at " + text.length());
    }
  }

  /** The page's id. */
  public String id() {
    return page.id();
  }

  /** The same article with one more note: a later stage's doubt stands with the page. */
  public Article with(Note note) {
    List<Note> all = new ArrayList<>(notes);
    all.add(note);
    return new Article(page, text, blocks, metadata, comments, repairs, all);
  }
}
