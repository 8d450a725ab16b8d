package org.rapporteur.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Marks the words that were looked for; of a long text only the passages that hold them. */
final class Highlights {
  private static final int MAX_PASSAGES = 3;
  private static final int MAX_CHARS = 600;
  private static final String GAP = " \u2026 ";

  private final Analyzer analyzer;

  Highlights(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The text in pieces; its start where nothing in it was looked for. */
  List<Hit.Piece> of(Query query, String text) throws IOException {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withFormatter(new Pieces())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withHandleMultiTermQuery(true)
            .withWeightMatches(false) // else a filter on another field leaves nothing marked
            .build();
    Object found = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, MAX_PASSAGES);
    List<Hit.Piece> pieces = new ArrayList<>();
    if (found instanceof List<?> listed) {
      listed.forEach(piece -> pieces.add((Hit.Piece) piece));
    }
    return pieces.isEmpty() ? List.of(new Hit.Piece(start(text), false)) : pieces;
  }

  private static String start(String text) {
    if (text.length() <= MAX_CHARS) {
      return text;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, MAX_CHARS));
    return text.substring(0, end) + GAP;
  }

  private static final class Pieces extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Hit.Piece> pieces = new ArrayList<>();
      int at = 0;
      for (Passage passage : passages) {
        if (!pieces.isEmpty() && passage.getStartOffset() > at) {
          pieces.add(new Hit.Piece(GAP, false));
        }
        at = passage.getStartOffset();
        for (int i = 0; i < passage.getNumMatches(); i++) {
          int start = passage.getMatchStarts()[i];
          int end = passage.getMatchEnds()[i];
          if (start >= at) {
            add(pieces, content.substring(at, start), false);
            add(pieces, content.substring(start, end), true);
            at = end;
          }
        }
        add(pieces, content.substring(at, Math.max(at, passage.getEndOffset())), false);
        at = Math.max(at, passage.getEndOffset());
      }
      return pieces;
    }

    private static void add(List<Hit.Piece> pieces, String text, boolean sought) {
      if (!text.isEmpty()) {
        pieces.add(new Hit.Piece(text, sought));
      }
    }
  }
}
