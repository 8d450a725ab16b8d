package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Span;

/** The quotations a cue can reach: before it, after it, on both sides, in the next paragraph. */
final class QuotationNeighbours {
  private static final int MAX_GAP_TOKENS = 16;

  private final Passage passage;
  private final Pieces pieces;

  QuotationNeighbours(Passage passage) {
    this.passage = passage;
    this.pieces = new Pieces(passage);
  }

  /** Adds the readings of a cue whose phrase covers the tokens from {@code from} to {@code to}. */
  void add(Tree tree, int from, int to, int cue, List<Candidate> found) {
    if (passage.quotations().isEmpty() || passage.isQuoted(tree.token(cue).start())) {
      return;
    }
    int before = before(tree, from);
    int after = after(tree, to);
    if (before >= 0) {
      quote(Construction.QUOTE_BEFORE, gap(tree, before, from), found, before);
    }
    if (after >= 0) {
      quote(Construction.QUOTE_AFTER, link(tree, to, after), found, after);
      if (before >= 0) {
        quote(Construction.QUOTE_AROUND, link(tree, to, after), found, before, after);
      }
    }
    if (after < 0) {
      int next = next(tree);
      if (next >= 0) {
        String end = tree.token(tree.size() - 1).form();
        quote(Construction.QUOTE_NEXT, end, found, next);
        if (before >= 0) {
          quote(Construction.QUOTE_AROUND, "next", found, before, next);
        }
      }
    }
  }

  private void quote(Construction construction, String link, List<Candidate> found, int... which) {
    List<Span> spans = new ArrayList<>();
    for (int index : which) {
      int at = first(index);
      if (isLabelled(at)) {
        return;
      }
      do {
        spans.add(pieces.trimmed(passage.quotations().get(at).inner()));
        at++;
      } while (at < passage.quotations().size()
          && passage.quotations().get(at).continues()
          && !isLabelled(at));
    }
    spans.removeIf(span -> span.length() == 0);
    if (!spans.isEmpty()) {
      found.add(new Candidate(construction, spans, Tree.NONE, link));
    }
  }

  /** Whether a quotation says itself who speaks. */
  private boolean isLabelled(int index) {
    return SpeechFinder.isLabelled(passage.chars(), passage.quotations().get(index).inner());
  }

  /** The first part of a quotation that runs on over blocks without new opening marks. */
  private int first(int index) {
    List<Quotation> all = passage.quotations();
    int at = index;
    while (at > 0 && all.get(at).continues() && !all.get(at).opened()) {
      at--;
    }
    return at;
  }

  /** The quotation that ends before the phrase, in the same sentence or running into it. */
  private int before(Tree tree, int from) {
    int start = tree.token(from).start();
    int at = passage.quotationFrom(start) - 1;
    if (at < 0 || passage.quotations().get(at).block() != tree.sentence().block()) {
      return -1;
    }
    int end = passage.quotations().get(at).outer().end();
    return end > tree.sentence().span().start() - 3 ? at : -1;
  }

  /** The quotation that begins after the phrase in the same sentence, or right after it. */
  private int after(Tree tree, int to) {
    int end = tree.token(to).end();
    int at = passage.quotationFrom(end);
    if (at >= passage.quotations().size()) {
      return -1;
    }
    Quotation next = passage.quotations().get(at);
    boolean near = next.outer().start() <= tree.sentence().span().end() + 2;
    return near && next.outer().start() >= end && next.block() == tree.sentence().block() ? at : -1;
  }

  private int next(Tree tree) {
    int block = tree.sentence().block();
    int at = passage.quotationFrom(tree.sentence().span().end());
    if (at >= passage.quotations().size()) {
      return -1;
    }
    Quotation next = passage.quotations().get(at);
    if (next.block() <= block || !next.opened()) {
      return -1;
    }
    String between = passage.chars().substring(tree.sentence().span().end(), next.outer().start());
    return between.isBlank() ? at : -1;
  }

  private String gap(Tree tree, int quotation, int from) {
    int end = passage.quotations().get(quotation).outer().end();
    int words = 0;
    for (int i = from - 1; i >= 0 && tree.token(i).start() >= end; i--) {
      if (!Pieces.isMark(tree, i)) {
        words++;
      }
    }
    return words == 0 ? "touching" : words < MAX_GAP_TOKENS ? "near" : "far";
  }

  /** What stands right before the opening mark: a comma, a colon, "that", or another word. */
  private String link(Tree tree, int to, int quotation) {
    int start = passage.quotations().get(quotation).outer().start();
    if (start >= tree.sentence().span().end()) {
      return "next sentence";
    }
    int i = tree.sentence().tokenAt(start);
    if (i <= 0 || i > tree.size()) {
      return "";
    }
    String gap = i - 1 <= to ? "touching " : i - to < MAX_GAP_TOKENS ? "near " : "far ";
    boolean mark = Pieces.isMark(tree, i - 1);
    return gap + (mark ? tree.token(i - 1).form() : "word");
  }
}
