package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  /** An unclosed toggle mark this near the start of its block opens a quotation all the same. */
  private static final int LEAD_CHARS = 3;

  /** Most blocks that a quotation runs on into without a mark. */
  private static final int MAX_BLOCKS = 8;

  private final QuotationMarks marks;

  QuotationFinder(Lexicon lexicon, String language) {
    marks = new QuotationMarks(lexicon, language);
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
          all.addAll(block(article.text(), new Span(from, left.end()), b, false));
          continue;
        }
      }
      List<Quotation> own = block(article.text(), block.span(), b, open);
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
    int start = skipBlanks(text, block.start(), block.end());
    return start < block.end()
        && text.charAt(start) == '‘'
        && opening(text, start, start, block.end())
            .filter(s -> s.kind() == Kind.APOSTROPHE)
            .isPresent();
  }

  private static Quotation unclosed(String text, Span block, int index, boolean continues) {
    int start = skipBlanks(text, block.start(), block.end());
    int end = skipBlanksBack(text, start, block.end());
    Span inner = new Span(skipBlanks(text, start + 1, end), end);
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
        opening(text, opened.outer().start(), opened.outer().start(), opened.outer().end());
    List<Quotation> parts = new ArrayList<>();
    for (int b = first; b < blocks.size() && parts.size() < MAX_BLOCKS; b++) {
      Block block = blocks.get(b);
      if (style.isEmpty() || style.get().kind() == Kind.APOSTROPHE || !block.role().isTold()) {
        return List.of();
      }
      int start = skipBlanks(text, block.span().start(), block.span().end());
      int end = skipBlanksBack(text, start, block.span().end());
      int close = -1;
      for (int i = start; i < end && close < 0; i++) {
        if (i > start && marks.closes(style.get(), text, i, end)) {
          close = i;
        } else if (opening(text, i, start, end)
            .filter(s -> s.kind() != Kind.APOSTROPHE)
            .isPresent()) {
          return List.of();
        }
      }
      int stop = close < 0 ? end : close;
      int inner = skipBlanksBack(text, start, stop);
      if (inner <= start) {
        return List.of();
      }
      int outer = close < 0 ? end : close + closeLength(text, close, style.get());
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
    List<Quotation> found = block(article.text(), outer.inner(), outer.block(), false);
    found.removeIf(q -> !q.opened() || !q.closed());
    return found;
  }

  private List<Quotation> block(String text, Span span, int block, boolean openBefore) {
    List<Quotation> found = new ArrayList<>();
    Set<Style> hopeless = new HashSet<>();
    int start = skipBlanks(text, span.start(), span.end());
    int end = skipBlanksBack(text, start, span.end());
    int at = start;
    while (at < end) {
      Optional<Style> opening = opening(text, at, start, end);
      if (opening.isPresent()) {
        Optional<Quotation> quotation = from(text, at, opening.get(), start, end, block, hopeless);
        if (quotation.isPresent()) {
          Quotation q = quotation.get();
          boolean continues = openBefore && found.isEmpty() && at == start;
          found.add(new Quotation(q.outer(), q.inner(), q.opened(), q.closed(), continues, block));
          at = q.outer().end();
          continue;
        }
        at += opening.get().open().length();
        continue;
      }
      Optional<Quotation> late = closedOnly(text, at, start, end, block, found);
      if (late.isPresent()) {
        found.add(late.get());
        at = late.get().outer().end();
        continue;
      }
      at++;
    }
    return found;
  }

  private Optional<Style> opening(String text, int at, int from, int to) {
    for (Style style : marks.styles()) {
      if (marks.opens(style, text, at, from, to)) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  private Optional<Quotation> from(
      String text, int at, Style style, int from, int to, int block, Set<Style> hopeless) {
    int inner = at + style.open().length();
    int close = hopeless.contains(style) ? -1 : close(text, inner, style, to);
    if (close < 0 && style.kind() != Kind.APOSTROPHE) {
      // No closing mark after here is none after any later place either: keeps the scan linear.
      hopeless.add(style);
    }
    if (close >= 0) {
      int after = close + closeLength(text, close, style);
      return quotation(text, at, after, inner, close, true, true, block);
    }
    boolean leads = at - from <= LEAD_CHARS || followsColon(text, at, from);
    if (style.kind() == Kind.APOSTROPHE || (style.kind() == Kind.TOGGLE && !leads)) {
      return Optional.empty();
    }
    return quotation(text, at, to, inner, to, true, false, block);
  }

  private int close(String text, int from, Style style, int to) {
    if (style.kind() == Kind.APOSTROPHE) {
      return apostrophe(text, from, style, to);
    }
    int depth = 0;
    for (int i = from; i < to; i++) {
      if (style.kind() == Kind.PAIR
          && text.startsWith(style.open(), i)
          && closingsLeft(text, i + 1, style, to) > depth + 1) {
        depth++;
      } else if (isClose(text, i, style, to) || isStray(text, from, i, style, to)) {
        if (depth == 0) {
          return i;
        }
        depth--;
      }
    }
    return -1;
  }

  /** How many closings stand before the second next opening: tells nesting from a lost mark. */
  private int closingsLeft(String text, int from, Style style, int to) {
    int closings = 0;
    for (int i = from; i < to; i++) {
      if (text.startsWith(style.open(), i)) {
        break;
      }
      if (marks.closes(style, text, i, to)) {
        closings++;
      }
    }
    return closings;
  }

  private boolean isClose(String text, int at, Style style, int to) {
    if (marks.closes(style, text, at, to)) {
      return true;
    }
    boolean low = style.open().equals("„");
    return low && (text.charAt(at) == '“' || text.charAt(at) == '”');
  }

  /** A straight mark that closes a curly one or the other way round: pages mix them. */
  private static boolean isStray(String text, int from, int at, Style style, int to) {
    char c = text.charAt(at);
    boolean space = Character.isWhitespace(text.charAt(at - 1));
    boolean word = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    if (space || word) {
      return false;
    }
    if (style.open().equals("\"") && c == '”') {
      return text.lastIndexOf('“', at) < from;
    }
    if (!style.open().equals("“") || c != '"' || text.lastIndexOf('"', at - 1) >= from) {
      return false;
    }
    int proper = text.indexOf('”', at);
    int next = text.indexOf('“', at);
    return proper < 0 || proper >= to || (next >= 0 && next < proper);
  }

  private static int closeLength(String text, int at, Style style) {
    return text.startsWith(style.close(), at) ? style.close().length() : 1;
  }

  private int apostrophe(String text, int from, Style style, int to) {
    int maybe = -1;
    for (int i = from + 1; i < to; i++) {
      if (i > from + 1 && marks.opens(style, text, i, from, to) && text.charAt(i) != '’') {
        break;
      }
      if (text.charAt(i) == '\n') {
        break;
      }
      if (marks.closes(style, text, i, to)) {
        if (QuotationMarks.closesSurely(text, i, to)) {
          return i;
        }
        maybe = maybe < 0 ? i : maybe;
      }
    }
    return maybe;
  }

  private Optional<Quotation> closedOnly(
      String text, int at, int start, int end, int block, List<Quotation> found) {
    for (Style style : marks.styles()) {
      boolean sure =
          style.kind() == Kind.PAIR && (text.startsWith("”", at) || text.startsWith("»", at));
      boolean punctuated = punctuationBefore(text, at) || text.startsWith(",", at + 1);
      boolean markup = at > start && text.charAt(at - 1) == '=';
      boolean likely = style.kind() == Kind.TOGGLE && found.isEmpty() && punctuated && !markup;
      if ((sure || likely) && marks.closes(style, text, at, end) && at > start) {
        int from = found.isEmpty() ? start : found.get(found.size() - 1).outer().end();
        if (!found.isEmpty() && text.substring(from, at).contains(". ")) {
          from = text.indexOf(". ", from) + 2;
        } else if (!found.isEmpty()) {
          return Optional.empty();
        }
        int after = at + style.close().length();
        return quotation(text, from, after, from, at, false, true, block);
      }
    }
    return Optional.empty();
  }

  private static boolean punctuationBefore(String text, int at) {
    return at > 0 && ",.!?".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean followsColon(String text, int at, int from) {
    int i = at - 1;
    while (i > from && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= from && (text.charAt(i) == ':' || text.charAt(i) == ',');
  }

  private static Optional<Quotation> quotation(
      String text,
      int start,
      int end,
      int from,
      int to,
      boolean opened,
      boolean closed,
      int block) {
    int innerStart = skipBlanks(text, from, to);
    int innerEnd = skipBlanksBack(text, innerStart, to);
    if (innerStart >= innerEnd) {
      return Optional.empty();
    }
    return Optional.of(
        new Quotation(
            new Span(start, end), new Span(innerStart, innerEnd), opened, closed, false, block));
  }

  private static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipBlanksBack(String text, int from, int to) {
    int at = to;
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
