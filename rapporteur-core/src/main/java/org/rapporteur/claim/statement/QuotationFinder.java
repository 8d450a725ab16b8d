package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.statement.QuotationMarks.Kind;
import org.rapporteur.claim.statement.QuotationMarks.Style;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/**
 * Finds what stands between quotation marks in the blocks that are told: any style, across
 * paragraphs, with one mark lost. Whether the words are somebody's speech or a mere "so-called" is
 * for others to judge.
 */
final class QuotationFinder {
  /** Most blocks that a quotation runs on into without a mark. */
  private static final int MAX_BLOCKS = 8;

  private final QuotationMarks marks;
  private final ClosingMarks closings;
  private final BlockQuotations within;

  QuotationFinder(Lexicon lexicon, String language) {
    marks = new QuotationMarks(lexicon, language);
    closings = new ClosingMarks(marks);
    within = new BlockQuotations(marks, closings);
  }

  List<Quotation> find(Text text) {
    Article article = text.article();
    List<Block> blocks = text.readBlocks();
    List<Quotation> all = new ArrayList<>();
    boolean open = false;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (!block.role().isTold()) {
        continue;
      }
      if (open) {
        List<Quotation> rest = goingOn(article, blocks, b, all.get(all.size() - 1));
        if (!rest.isEmpty()) {
          all.addAll(rest);
          b = rest.get(rest.size() - 1).block();
          open = false;
          Span left = blocks.get(b).span();
          int from = rest.get(rest.size() - 1).outer().end();
          all.addAll(within.find(article.text(), new Span(from, left.end()), b, false));
          continue;
        }
      }
      List<Quotation> own = within.find(article.text(), block.span(), b, open);
      if (own.isEmpty() && opensAlike(article.text(), blocks, b)) {
        own = List.of(unclosed(article.text(), block.span(), b, open));
      }
      all.addAll(own);
      open = !own.isEmpty() && !own.get(own.size() - 1).closed();
    }
    return all;
  }

  /**
   * "‘We came.", "‘We went.’": whether a block opens with an apostrophe that nothing closes, and
   * the next one with the same; one alone may be any elision.
   */
  private boolean opensAlike(String text, List<Block> blocks, int index) {
    int next = index + 1;
    while (next < blocks.size() && !blocks.get(next).role().isTold()) {
      next++;
    }
    return next < blocks.size()
        && opensWithApostrophe(text, blocks.get(index).span())
        && opensWithApostrophe(text, blocks.get(next).span());
  }

  private boolean opensWithApostrophe(String text, Span block) {
    int start = Blanks.after(text, block.start(), block.end());
    return start < block.end()
        && text.charAt(start) == '‘'
        && within
            .opening(text, start, start, block.end())
            .filter(s -> s.kind() == Kind.APOSTROPHE)
            .isPresent();
  }

  private static Quotation unclosed(String text, Span block, int index, boolean continues) {
    int start = Blanks.after(text, block.start(), block.end());
    int end = Blanks.before(text, start, block.end());
    Span inner = new Span(Blanks.after(text, start + 1, end), end);
    return new Quotation(new Span(start, end), inner, true, false, continues, index);
  }

  /**
   * A quotation that runs on into the next blocks without new opening marks, as on pages with a
   * block for each sentence: its parts up to the block with the closing mark; empty when an opening
   * mark or too many blocks come first.
   */
  private List<Quotation> goingOn(
      Article article, List<Block> blocks, int first, Quotation opened) {
    String text = article.text();
    Optional<Style> style =
        within.opening(text, opened.outer().start(), opened.outer().start(), opened.outer().end());
    List<Quotation> parts = new ArrayList<>();
    for (int b = first; b < blocks.size() && parts.size() < MAX_BLOCKS; b++) {
      Block block = blocks.get(b);
      if (style.isEmpty() || style.get().kind() == Kind.APOSTROPHE || !block.role().isTold()) {
        return List.of();
      }
      int start = Blanks.after(text, block.span().start(), block.span().end());
      int end = Blanks.before(text, start, block.span().end());
      int close = -1;
      for (int i = start; i < end && close < 0; i++) {
        if (i > start && marks.closes(style.get(), text, i, end)) {
          close = i;
        } else if (within
            .opening(text, i, start, end)
            .filter(s -> s.kind() != Kind.APOSTROPHE)
            .isPresent()) {
          return List.of();
        }
      }
      int stop = close < 0 ? end : close;
      int inner = Blanks.before(text, start, stop);
      if (inner <= start) {
        return List.of();
      }
      int outer = close < 0 ? end : close + ClosingMarks.length(text, close, style.get());
      parts.add(
          new Quotation(
              new Span(start, outer), new Span(start, inner), false, close >= 0, true, b));
      if (close >= 0) {
        return parts;
      }
    }
    return List.of();
  }

  /** The quotations inside a quotation, such as words that the speaker repeats. */
  List<Quotation> inside(Article article, Quotation outer) {
    List<Quotation> found = within.find(article.text(), outer.inner(), outer.block(), false);
    found.removeIf(q -> !q.opened() || !q.closed());
    return found;
  }
}
