package org.rapporteur.claim.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Span;

/**
 * A word that may introduce what somebody says, with every way to read it.
 *
 * @param tree its sentence
 * @param token its place there
 * @param subject token of who says it by the grammar of the sentence; -1 for none
 * @param relayed who passes it on and by which verb, when the sentence says so
 * @param from first token of cue and subject together
 * @param to last token of cue and subject together
 * @param candidates ways to read it; never empty
 */
record Cue(
    Tree tree,
    int token,
    int subject,
    Optional<Relayed> relayed,
    int from,
    int to,
    List<Candidate> candidates) {
  Cue {
    candidates = List.copyOf(candidates);
  }

  String lemma() {
    return tree.lemma(token);
  }

  Span span() {
    return tree.token(token).span();
  }
}
