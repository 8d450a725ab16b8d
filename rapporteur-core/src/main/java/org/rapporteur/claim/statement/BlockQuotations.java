package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.statement.QuotationMarks.Kind;
import org.rapporteur.claim.statement.QuotationMarks.Style;
import org.rapporteur.model.Span;

/** Finds what stands between quotation marks within one block, one of the marks lost at most. */
final class BlockQuotations {
  /** An unclosed toggle mark this near the start of its block opens a quotation all the same. */
  private static final int LEAD_CHARS = 3;

  private final QuotationMarks marks;
  private final ClosingMarks closings;

  BlockQuotations(QuotationMarks marks, ClosingMarks closings) {
    this.marks = marks;
    this.closings = closings;
  }

  /**
   * The quotations of a block, in text order.
   *
   * @param openBefore whether the block before ends in an unclosed one
   */
  List<Quotation> find(String text, Span span, int block, boolean openBefore) {
    List<Quotation> found = new ArrayList<>();
    Set<Style> hopeless = new HashSet<>();
    int start = Blanks.after(text, span.start(), span.end());
    int end = Blanks.before(text, start, span.end());
    int sentence = start;
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
          sentence = sentenceEnd(text, sentence, at, end);
          continue;
        }
        at += opening.get().open().length();
        continue;
      }
      Optional<Quotation> late = closedOnly(text, at, start, end, block, found, sentence);
      if (late.isPresent()) {
        found.add(late.get());
        at = late.get().outer().end();
        sentence = sentenceEnd(text, sentence, at, end);
        continue;
      }
      at++;
    }
    return found;
  }

  /** The style whose opening mark stands here and can open something. */
  Optional<Style> opening(String text, int at, int from, int to) {
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
    int close = hopeless.contains(style) ? -1 : closings.find(text, inner, style, to);
    if (close < 0 && style.kind() != Kind.APOSTROPHE) {
      // No closing mark after here is none after any later place either: keeps the scan linear.
      hopeless.add(style);
    }
    if (close >= 0) {
      int after = close + ClosingMarks.length(text, close, style);
      return quotation(text, at, after, inner, close, true, true, block);
    }
    boolean leads = at - from <= LEAD_CHARS || followsColon(text, at, from);
    if (style.kind() == Kind.APOSTROPHE || (style.kind() == Kind.TOGGLE && !leads)) {
      return Optional.empty();
    }
    return quotation(text, at, to, inner, to, true, false, block);
  }

  /** The first end of a sentence from a place on, looked for once; {@code to} for none. */
  private static int sentenceEnd(String text, int known, int from, int to) {
    int at = Math.max(known, from);
    while (at < to && !(text.charAt(at) == '.' && text.startsWith(" ", at + 1))) {
      at++;
    }
    return at;
  }

  /**
   * What closes here without having been opened.
   *
   * @param sentence where the first sentence behind the last quotation ends
   */
  private Optional<Quotation> closedOnly(
      String text, int at, int start, int end, int block, List<Quotation> found, int sentence) {
    for (Style style : marks.styles()) {
      boolean sure =
          style.kind() == Kind.PAIR && (text.startsWith("”", at) || text.startsWith("»", at));
      boolean punctuated = punctuationBefore(text, at) || text.startsWith(",", at + 1);
      boolean markup = at > start && text.charAt(at - 1) == '=';
      boolean likely = style.kind() == Kind.TOGGLE && found.isEmpty() && punctuated && !markup;
      if ((sure || likely)
          && marks.closes(style, text, at, end)
          && at > start
          && !isRightAfterOpening(text, start, at)) {
        int from = found.isEmpty() ? start : found.get(found.size() - 1).outer().end();
        if (!found.isEmpty() && sentence + 2 <= at) {
          from = sentence + 2;
        } else if (!found.isEmpty()) {
          return Optional.empty();
        }
        int after = at + style.close().length();
        return quotation(text, from, after, from, at, false, true, block);
      }
    }
    return Optional.empty();
  }

  /** Whether nothing stands between both marks of a pair. */
  private boolean isRightAfterOpening(String text, int start, int at) {
    int word = Blanks.before(text, start, at);
    return marks.styles().stream()
        .filter(s -> s.kind() == Kind.PAIR)
        .anyMatch(s -> text.startsWith(s.open(), word - s.open().length()));
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
    int innerStart = Blanks.after(text, from, to);
    int innerEnd = Blanks.before(text, innerStart, to);
    if (innerStart >= innerEnd) {
      return Optional.empty();
    }
    return Optional.of(
        new Quotation(
            new Span(start, end), new Span(innerStart, innerEnd), opened, closed, false, block));
  }
}
