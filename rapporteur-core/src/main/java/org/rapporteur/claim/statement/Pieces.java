package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Span;

/** Turns chosen tokens into the pieces of a content: runs of text without outer marks. */
final class Pieces {
  private static final String OUTER = ",;:—–-…";

  private final Passage passage;

  Pieces(Passage passage) {
    this.passage = passage;
  }

  /** The tokens at or below one, leaving out those at or below another. */
  static BitSet below(Tree tree, int token, int without) {
    BitSet chosen = new BitSet(tree.size());
    for (int i = tree.first(token); i <= tree.last(token); i++) {
      if (tree.isUnder(i, token) && (without == Tree.NONE || !tree.isUnder(i, without))) {
        chosen.set(i);
      }
    }
    return chosen;
  }

  /** A run of tokens, the second end exclusive. */
  static BitSet run(int from, int to) {
    BitSet chosen = new BitSet();
    if (from < to) {
      chosen.set(from, to);
    }
    return chosen;
  }

  /** Adds a reading whose content is the chosen tokens, unless they hold no words. */
  void read(
      Construction construction,
      Tree tree,
      BitSet chosen,
      int anchor,
      String link,
      List<Candidate> found) {
    List<Span> spans = of(tree, chosen);
    if (!spans.isEmpty()) {
      found.add(new Candidate(construction, spans, anchor, link));
    }
  }

  /** Runs of chosen tokens; a gap of nothing but punctuation does not part them. */
  List<Span> of(Tree tree, BitSet chosen) {
    List<Span> pieces = new ArrayList<>();
    int from = chosen.nextSetBit(0);
    while (from >= 0) {
      int to = chosen.nextClearBit(from);
      int next = chosen.nextSetBit(to);
      while (next >= 0 && isPunctuation(tree, to, next)) {
        to = chosen.nextClearBit(next);
        next = chosen.nextSetBit(to);
      }
      add(pieces, tree, from, to);
      from = next;
    }
    return pieces;
  }

  private void add(List<Span> pieces, Tree tree, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isOuter(tree, start)) {
      start++;
    }
    while (end > start && isOuter(tree, end - 1)) {
      end--;
    }
    if (start == end || isPunctuation(tree, start, end)) {
      return;
    }
    Span piece = withoutHalfQuotations(tree.span(start, end - 1));
    if (piece.length() > 0) {
      pieces.add(piece);
    }
  }

  private boolean isOuter(Tree tree, int token) {
    String form = tree.token(token).form();
    return form.length() == 1 && (OUTER + ".").indexOf(form.charAt(0)) >= 0;
  }

  private static boolean isPunctuation(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isMark(tree, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is made of marks alone, whatever a tagger takes a foreign one for. */
  static boolean isMark(Tree tree, int token) {
    return tree.token(token).form().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Moves an end inwards over a quotation mark whose partner lies outside or at the other end. */
  Span withoutHalfQuotations(Span piece) {
    int start = piece.start();
    int end = piece.end();
    for (int q = passage.quotationFrom(start);
        q < passage.quotations().size() && passage.quotations().get(q).outer().start() < end;
        q++) {
      Quotation quotation = passage.quotations().get(q);
      Span outer = quotation.outer();
      boolean opensAtStart = outer.start() >= start && outer.start() <= start + 1;
      boolean closesAtEnd = outer.end() <= end && outer.end() >= end - 1;
      boolean whole = opensAtStart && closesAtEnd;
      if ((opensAtStart && outer.end() > end) || whole) {
        start = Math.min(end, Math.max(start, quotation.inner().start()));
      }
      if ((closesAtEnd && outer.start() < piece.start()) || whole) {
        end = Math.max(start, Math.min(end, quotation.inner().end()));
      }
    }
    return trimmed(new Span(start, end));
  }

  /** Without white space and commas at the ends. */
  Span trimmed(Span span) {
    String chars = passage.chars();
    int start = span.start();
    int end = span.end();
    while (start < end && isTrimmed(chars.charAt(start)) && chars.charAt(start) != '…') {
      start++;
    }
    while (end > start && isTrimmed(chars.charAt(end - 1)) && chars.charAt(end - 1) != '…') {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isTrimmed(char c) {
    return Character.isWhitespace(c) || OUTER.indexOf(c) >= 0;
  }
}
