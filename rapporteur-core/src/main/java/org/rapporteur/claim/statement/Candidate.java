package org.rapporteur.claim.statement;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * One way to read a cue: this construction with this content.
 *
 * @param construction how the content stands to the cue
 * @param pieces in text order, marks and outer punctuation left out; never empty
 * @param anchor token the content hangs on in the cue's sentence; -1 when it is no token's
 * @param link the preposition or mark between cue and content; empty for none
 */
record Candidate(Construction construction, List<Span> pieces, int anchor, String link) {
  Candidate {
    pieces = List.copyOf(pieces);
  }

  Span hull() {
    return pieces.get(0).cover(pieces.get(pieces.size() - 1));
  }
}
