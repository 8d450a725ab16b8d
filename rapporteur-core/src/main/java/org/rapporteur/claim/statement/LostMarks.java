package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Speech whose marks are lost or were never there: an opening mark without its partner before "...,
 * the chairman said.", and speech that only a dash opens, as on Slavic and French pages.
 */
final class LostMarks {
  private static final int MAX_NAME_TOKENS = 12;
  private static final String DASHES = "-–—―";

  private final Text text;
  private final List<Tree> trees;
  private final CueRows rows;

  LostMarks(Text text, List<Tree> trees, CueRows rows) {
    this.text = text;
    this.trees = trees;
    this.rows = rows;
  }

  /** The quotations with their lost ends found and those behind dashes added, in text order. */
  List<Quotation> find(List<Quotation> quotations) {
    List<Quotation> all = new ArrayList<>();
    boolean ended = false;
    for (int i = 0; i < quotations.size(); i++) {
      Quotation found = quotations.get(i);
      boolean goesOn = i + 1 < quotations.size() && quotations.get(i + 1).continues();
      Quotation quotation = ended ? opened(found) : found;
      Quotation whole = quotation.closed() ? quotation : ended(quotation, goesOn);
      ended = whole.closed() && goesOn;
      all.add(whole);
    }
    List<Quotation> dashed = new ArrayList<>();
    for (Tree tree : trees) {
      dashed(tree, dashed);
    }
    dashed.removeIf(d -> all.stream().anyMatch(q -> q.outer().overlaps(d.outer())));
    all.addAll(dashed);
    all.sort(Comparator.comparingInt(q -> q.outer().start()));
    return all;
  }

  /** A quotation that goes on from none, as the one before it ended. */
  private static Quotation opened(Quotation q) {
    return new Quotation(q.outer(), q.inner(), q.opened(), q.closed(), false, q.block());
  }

  /**
   * An unclosed quotation up to the comma before the cue that ends its block.
   *
   * @param goesOn whether the next block opens with a mark: then the cue must be the last word
   */
  private Quotation ended(Quotation open, boolean goesOn) {
    for (Tree tree : trees) {
      Span sentence = tree.sentence().span();
      boolean last = sentence.end() >= open.inner().end() - 1;
      if (last && sentence.start() < open.inner().end() && sentence.end() > open.inner().start()) {
        int comma = comma(tree, tree.size());
        boolean cut = comma >= 0 && (!goesOn || endsWithCue(tree));
        int end = cut ? tree.token(comma).start() : -1;
        if (end > open.inner().start()) {
          return new Quotation(
              new Span(open.outer().start(), tree.token(comma).end()),
              new Span(open.inner().start(), end),
              true,
              true,
              open.continues(),
              open.block());
        }
      }
    }
    return open;
  }

  /** Whether "..., the chairman said." ends the sentence. */
  private boolean endsWithCue(Tree tree) {
    int last = tree.size() - 1;
    while (last > 0 && Pieces.isMark(tree, last)) {
      last--;
    }
    return tree.token(last).upos() == Upos.VERB && rows.takesQuotation(tree, last);
  }

  private void dashed(Tree tree, List<Quotation> found) {
    int block = tree.sentence().block();
    int start = text.article().blocks().get(block).span().start();
    String chars = text.article().text();
    int first = start;
    while (first < tree.token(0).end() && Character.isWhitespace(chars.charAt(first))) {
      first++;
    }
    boolean dash =
        tree.token(0).start() == first
            && tree.size() > 3
            && DASHES.contains(tree.token(0).form())
            && tree.token(1).start() > tree.token(0).end();
    int comma = dash ? comma(tree, tree.size()) : -1;
    if (comma < 2) {
      return;
    }
    found.add(speech(tree, 0, comma, block));
    for (int i = comma + 2; i < tree.size() - 2; i++) {
      boolean again = DASHES.contains(tree.token(i).form()) && tree.token(i - 1).form().equals(",");
      if (again) {
        found.add(speech(tree, i, tree.size() - 1, block));
        return;
      }
    }
  }

  private static Quotation speech(Tree tree, int dash, int end, int block) {
    Span inner = new Span(tree.token(dash + 1).start(), tree.token(end).start());
    Span outer = new Span(tree.token(dash).start(), tree.token(end).end());
    return new Quotation(outer, inner, true, true, false, block);
  }

  /** The first comma behind which somebody's name and a cue stand, in either order; -1 for none. */
  private int comma(Tree tree, int to) {
    for (int i = 2; i < to - 2; i++) {
      if (!tree.token(i).form().equals(",")) {
        continue;
      }
      for (int cue = i + 1; cue < to && cue <= i + MAX_NAME_TOKENS; cue++) {
        Token token = tree.token(cue);
        boolean finite = token.has("VerbForm=Fin") || token.upos() == Upos.VERB;
        if (finite && rows.takesQuotation(tree, cue)) {
          return i;
        }
        if (!isOfName(tree, cue)) {
          break;
        }
      }
    }
    return -1;
  }

  private static boolean isOfName(Tree tree, int index) {
    Upos upos = tree.token(index).upos();
    return switch (upos) {
      case NOUN, PROPN, DET, ADJ, ADP, NUM, PART -> true;
      case PRON -> index > 0 && tree.token(index - 1).form().equals(",");
      default -> false;
    };
  }
}
