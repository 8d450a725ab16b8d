package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Cues of quotations that marks and the order of words tell for sure, whatever a tree makes of
 * them: "«...», explained the host", "said the envoy: „...“", "‘...,’ he said, ‘...’".
 */
final class QuotationOrder {
  private static final int MAX_GAP_TOKENS = 16;

  private final Passage passage;
  private final CueRows rows;
  private final SpeechWords words;

  QuotationOrder(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.rows = vocabulary.cues();
    this.words = vocabulary.words();
  }

  /** The readings of a cue among which the right one surely is; empty when nothing is sure. */
  List<Candidate> sure(Cue cue) {
    Tree tree = cue.tree();
    if (passage.quotations().isEmpty()
        || passage.isQuoted(cue.span().start())
        || !(cue.relayed().isPresent() || rows.takesQuotation(tree, cue.token()))) {
      return List.of();
    }
    boolean follows = follows(cue);
    boolean leads = leads(cue, follows);
    boolean behind =
        cue.candidates().stream().anyMatch(c -> c.construction() == Construction.QUOTE_BEFORE);
    List<Candidate> sure = new ArrayList<>();
    for (Candidate candidate : cue.candidates()) {
      boolean taken =
          switch (candidate.construction()) {
            case QUOTE_AROUND -> follows && (leads || candidate.link().equals("next sentence"));
            case QUOTE_BEFORE -> follows && !leads;
            case QUOTE_AFTER -> leads && !behind;
            default -> false;
          };
      if (taken) {
        sure.add(candidate);
      }
    }
    return sure;
  }

  /** Whether the cue's phrase follows a quotation that a comma or the like ends. */
  private boolean follows(Cue cue) {
    Tree tree = cue.tree();
    int at = passage.quotationFrom(cue.span().start()) - 1;
    if (at < 0) {
      return false;
    }
    Quotation quotation = passage.quotations().get(at);
    boolean here =
        quotation.block() == tree.sentence().block()
            && quotation.outer().end() > tree.sentence().span().start();
    if (!here || !endsOpen(quotation) || !opens(tree, quotation)) {
      return false;
    }
    int from = cue.relayed().isPresent() ? cue.from() : cue.token();
    for (int i = from - 1; i >= 0 && tree.token(i).start() >= quotation.outer().end(); i--) {
      if (breaks(tree, i) || cue.token() - i > MAX_GAP_TOKENS) {
        return false;
      }
    }
    return true;
  }

  /** Whether no word of the sentence stands before the quotation: else it may be half a clause. */
  private static boolean opens(Tree tree, Quotation quotation) {
    for (int i = 0; i < tree.size() && tree.token(i).start() < quotation.outer().start(); i++) {
      if (!Pieces.isMark(tree, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence may go on behind a quotation: "..., " or "...?" or "...” – ". */
  private boolean endsOpen(Quotation quotation) {
    String chars = passage.chars();
    char last = chars.charAt(quotation.inner().end() - 1);
    int at = quotation.outer().end();
    while (at < chars.length() && chars.charAt(at) == ' ') {
      at++;
    }
    char next = at < chars.length() ? chars.charAt(at) : '\n';
    char outer = chars.charAt(quotation.outer().end() - 1);
    return ",!?…".indexOf(last) >= 0 || outer == ',' || ",–—-".indexOf(next) >= 0;
  }

  /**
   * Whether a quotation follows the cue's phrase behind a colon or a comma.
   *
   * @param goesOn whether it may be the second half of one: then it may begin small
   */
  private boolean leads(Cue cue, boolean goesOn) {
    Tree tree = cue.tree();
    int at = passage.quotationFrom(cue.span().end());
    if (at >= passage.quotations().size()) {
      return false;
    }
    Quotation quotation = passage.quotations().get(at);
    int start = quotation.outer().start();
    if (quotation.block() != tree.sentence().block() || start > tree.sentence().span().end() + 2) {
      return false;
    }
    int last = cue.token();
    while (last + 1 < tree.size() && tree.token(last + 1).start() < start) {
      last++;
      if (breaks(tree, last) || last - cue.token() > MAX_GAP_TOKENS) {
        return false;
      }
    }
    String mark = tree.token(last).form();
    char first = passage.chars().charAt(quotation.inner().start());
    return mark.equals(":") || (mark.equals(",") && (goesOn || !Character.isLowerCase(first)));
  }

  /** Whether a token cannot stand between a cue and its quotation. */
  private boolean breaks(Tree tree, int index) {
    Token token = tree.token(index);
    boolean finite = token.upos() == Upos.VERB && token.has("VerbForm=Fin");
    return finite || token.upos() == Upos.SCONJ || words.isParting(token.lemma());
  }
}
