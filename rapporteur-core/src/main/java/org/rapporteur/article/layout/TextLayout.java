package org.rapporteur.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Block;
import org.rapporteur.model.Comment;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** Lays out a page of plain text: which line is headline, note, caption, teaser, comment, form. */
public final class TextLayout {
  private final Furniture furniture;

  /** Builds it from the furniture rows. */
  public TextLayout(Lexicon lexicon) {
    this.furniture = new Furniture(lexicon);
  }

  /** The layout of a text; any text has one. */
  public Layout of(String text) {
    List<Unit> units = Units.of(text);
    Lines lines = new Lines(text, units, furniture);
    new Head(lines).mark();
    new Below(lines).mark();
    new Between(lines).mark();
    List<Block> blocks = new ArrayList<>();
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Span span = units.get(i).span();
      int prefix = lines.datelineLength(i);
      if (prefix > 0 && prefix < span.length()) {
        blocks.add(new Block(new Span(span.start(), span.start() + prefix), Role.DATELINE));
        int rest = span.start() + prefix;
        while (Units.isSpace(text.charAt(rest))) {
          rest++;
        }
        span = new Span(rest, span.end());
      }
      Role role = lines.role(i);
      if (role == Role.COMMENT) {
        comment(lines, i, comments);
      }
      blocks.add(new Block(span, role));
    }
    return new Layout(text, Partition.of(text, merged(lines, blocks)), comments);
  }

  /** A comment is one block from its handle to the next; all else stays line by line. */
  private static List<Block> merged(Lines lines, List<Block> blocks) {
    List<Block> merged = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Block> last =
          merged.isEmpty() ? Optional.empty() : Optional.of(merged.get(merged.size() - 1));
      boolean goesOn =
          block.role() == Role.COMMENT
              && last.isPresent()
              && last.get().role() == Role.COMMENT
              && !lines.opensComment(block.span().start());
      if (goesOn) {
        merged.remove(merged.size() - 1);
        merged.add(new Block(last.get().span().cover(block.span()), Role.COMMENT));
      } else {
        merged.add(block);
      }
    }
    return merged;
  }

  private static void comment(Lines lines, int i, List<Comment> comments) {
    Unit unit = lines.units().get(i);
    boolean goesOn =
        !comments.isEmpty()
            && lines.role(i - 1) == Role.COMMENT
            && !lines.opensComment(unit.span().start());
    if (goesOn) {
      Comment before = comments.remove(comments.size() - 1);
      comments.add(
          new Comment(before.author(), before.published(), before.span().cover(unit.span())));
    } else {
      comments.add(new Comment(lines.handle(i), CommentDay.of(lines.words(i)), unit.span()));
    }
  }
}
