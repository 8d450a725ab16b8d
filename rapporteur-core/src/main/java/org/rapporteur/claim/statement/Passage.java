package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/**
 * The told part of a page as the readers of statements walk it: sentences with their trees, and
 * quotations.
 *
 * @param text the whole page
 * @param trees of the told sentences, in text order
 * @param quotations in text order
 */
record Passage(Text text, List<Tree> trees, List<Quotation> quotations) {
  Passage {
    trees = List.copyOf(trees);
    quotations = List.copyOf(quotations);
  }

  static Passage of(Text text, List<Quotation> quotations, CueRows rows) {
    List<Tree> trees = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (text.role(sentence).isTold() && sentence.size() > 0) {
        trees.add(Tree.of(sentence));
      }
    }
    return new Passage(text, trees, new LostMarks(text, trees, rows).find(quotations));
  }

  /** The place of a tree among those of the told sentences; -1 when it is none of them. */
  int index(Tree tree) {
    return treeAt(tree.sentence().span().start());
  }

  /** The place of the told sentence that holds a position; -1 for none. */
  int treeAt(int position) {
    int low = 0;
    int high = trees.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span there = trees.get(middle).sentence().span();
      if (there.start() <= position && position < there.end()) {
        return middle;
      }
      if (there.end() <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  String chars() {
    return text.article().text();
  }

  /** Index of the first quotation that ends after the position; the list's size for none. */
  int quotationFrom(int position) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).outer().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the position lies between quotation marks. */
  boolean isQuoted(int position) {
    int at = quotationFrom(position);
    return at < quotations.size() && quotations.get(at).outer().start() <= position;
  }

  /** The number of chars of the span, white space aside, that lie between quotation marks. */
  int quotedChars(Span span) {
    int sum = 0;
    for (int q = quotationFrom(span.start());
        q < quotations.size() && quotations.get(q).outer().start() < span.end();
        q++) {
      Span inner = quotations.get(q).inner();
      sum +=
          letters(
              new Span(
                  Math.max(span.start(), Math.min(inner.start(), span.end())),
                  Math.max(span.start(), Math.min(inner.end(), span.end()))));
    }
    return sum;
  }

  /** The number of letters and digits of the span. */
  int letters(Span span) {
    int sum = 0;
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(chars().charAt(i))) {
        sum++;
      }
    }
    return sum;
  }
}
