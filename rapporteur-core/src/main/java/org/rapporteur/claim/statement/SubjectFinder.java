package org.rapporteur.claim.statement;

import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Who says it by the grammar of the sentence. Around quotations the order of words is trusted above
 * the tree, as a long quotation easily leads a parser astray: the source of a cue outside the marks
 * stands outside them too.
 */
final class SubjectFinder {
  private static final int REACH = 5;
  private static final int REACH_LABEL = 10;

  private final Passage passage;
  private final RelayWords words;
  private final CueRows rows;

  SubjectFinder(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.words = vocabulary.relayWords();
    this.rows = vocabulary.cues();
  }

  /** Index of the first token after the last quotation that ends before the cue; 0 for none. */
  int left(Tree tree, int cue) {
    int at = cue;
    while (at > 0 && !passage.isQuoted(tree.token(at - 1).start())) {
      at--;
    }
    return at;
  }

  /** Index past the last token before the next quotation after the cue; the size for none. */
  int right(Tree tree, int cue) {
    int at = cue + 1;
    while (at < tree.size() && !passage.isQuoted(tree.token(at).start())) {
      at++;
    }
    return at;
  }

  /** The token of the source of a cue; {@link Tree#NONE} when the sentence does not say. */
  int find(Tree tree, Roles roles, int cue) {
    if (passage.isQuoted(tree.token(cue).start())) {
      return grammatical(tree, roles, cue);
    }
    int left = left(tree, cue);
    int right = right(tree, cue);
    int subject = grammatical(tree, roles, cue);
    if (subject >= left && subject < right) {
      return subject;
    }
    if (cue == 0 && rows.takesQuotation(tree, cue)) {
      return nominal(tree, 1, Math.min(right, REACH));
    }
    if (tree.token(cue).upos() != Upos.VERB || left == 0) {
      return subject != Tree.NONE && passage.isQuoted(tree.token(subject).start())
          ? Tree.NONE
          : subject;
    }
    int before = nominal(tree, left, cue);
    if (before != Tree.NONE) {
      return before;
    }
    boolean own = subject != Tree.NONE && !passage.isQuoted(tree.token(subject).start());
    if (own && tree.head(subject) == cue && !rows.takesQuotation(tree, cue)) {
      return subject;
    }
    return nominal(tree, cue + 1, Math.min(right, cue + REACH));
  }

  /**
   * The noun beside a cue outside what is said: the first before it, else the first after it;
   * {@link Tree#NONE} for none.
   */
  int beside(Tree tree, int cue, Candidate candidate) {
    int left = cue;
    while (left > 0 && isOutside(tree, left - 1, candidate)) {
      left--;
    }
    int right = cue + 1;
    while (right < tree.size() && isOutside(tree, right, candidate)) {
      right++;
    }
    int before = nearest(tree, left, cue);
    if (before != Tree.NONE) {
      return before;
    }
    return left > 0 ? nominal(tree, cue + 1, Math.min(right, cue + REACH)) : Tree.NONE;
  }

  private boolean isOutside(Tree tree, int token, Candidate candidate) {
    int start = tree.token(token).start();
    return !passage.isQuoted(start)
        && candidate.pieces().stream().noneMatch(p -> p.start() <= start && start < p.end());
  }

  /** The first noun phrase of a range that no preposition leads, read from the left. */
  private static int nearest(Tree tree, int from, int to) {
    boolean led = false;
    for (int i = from; i < to; i++) {
      Upos upos = tree.token(i).upos();
      if (upos == Upos.ADP) {
        led = true;
      } else if (upos == Upos.PUNCT) {
        led = false;
      } else if (!led && isNominal(upos)) {
        return top(tree, i, from, to);
      } else if (upos == Upos.VERB) {
        // "Opening the forum, the envoy turned to": what a participle governs is no subject
        led = tree.token(i).form().endsWith("ing");
      }
    }
    return Tree.NONE;
  }

  /** The head of a range that is one short noun phrase and no more; {@link Tree#NONE} else. */
  static int named(Tree tree, int from, int to) {
    int head = Tree.NONE;
    for (int i = from; i < to; i++) {
      Upos upos = tree.token(i).upos();
      if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.SCONJ || to - from > REACH_LABEL) {
        return Tree.NONE;
      }
      if (isNominal(upos) && head == Tree.NONE) {
        head = top(tree, i, from, to);
      }
    }
    return head;
  }

  private static boolean isNominal(Upos upos) {
    return upos == Upos.PRON || upos == Upos.PROPN || upos == Upos.NOUN;
  }

  /** The topmost of the nominal tokens of the first noun phrase in the range. */
  private static int nominal(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      Upos upos = tree.token(i).upos();
      boolean oneOf = upos == Upos.NUM && i + 1 < to && tree.lemma(i + 1).equals("of");
      if (isNominal(upos) || oneOf) {
        return top(tree, i, from, to);
      }
      if (upos == Upos.VERB || upos == Upos.SCONJ || upos == Upos.ADP) {
        return Tree.NONE;
      }
    }
    return Tree.NONE;
  }

  private static int top(Tree tree, int noun, int from, int to) {
    int at = noun;
    for (int head = tree.head(at); head >= from && head < to; head = tree.head(at)) {
      Upos upos = tree.token(head).upos();
      if (upos != Upos.PROPN && upos != Upos.NOUN) {
        break;
      }
      at = head;
    }
    return at;
  }

  private int grammatical(Tree tree, Roles roles, int cue) {
    Token token = tree.token(cue);
    if (token.upos() == Upos.VERB) {
      int agent = roles.agent(cue);
      if (agent == Tree.NONE && roles.isPassive(cue) && rows.isVerb(tree, cue)) {
        return Tree.NONE;
      }
      int subject = agent != Tree.NONE ? closest(tree, cue, agent) : roles.subject(cue);
      return subject != Tree.NONE ? speakerOf(tree, roles, subject) : above(tree, roles, cue);
    }
    int owner = tree.childExactly(cue, "nmod:poss");
    if (owner != Tree.NONE) {
      return owner;
    }
    int by = roles.oblique(cue, "by", "from", "among");
    if (by != Tree.NONE) {
      return by;
    }
    if (tree.child(cue, "cop") != Tree.NONE) {
      return roles.subject(cue);
    }
    int head = tree.head(cue);
    boolean object = head != Tree.NONE && (token.is("obj") || token.is("obl") || token.is("xcomp"));
    return object && tree.token(head).upos() == Upos.VERB ? roles.agent(head) : Tree.NONE;
  }

  /** Of two subjects before one verb, which only a tree led astray gives, the one beside it. */
  private static int closest(Tree tree, int verb, int subject) {
    int nearest = subject;
    for (int child : tree.children(verb)) {
      if (tree.token(subject).is("nsubj")
          && tree.token(child).is("nsubj")
          && child < verb
          && child > nearest) {
        nearest = child;
      }
    }
    return nearest;
  }

  /** The subject above a participle that the tree attaches loosely: "Calling ..., she said". */
  private static int above(Tree tree, Roles roles, int cue) {
    int head = tree.head(cue);
    boolean participle = tree.token(cue).form().endsWith("ing");
    if (head == Tree.NONE || !participle) {
      return Tree.NONE;
    }
    return roles.subject(head);
  }

  /** Whose it is when the grammar names a paper or a speech: "issued a statement saying". */
  private int speakerOf(Tree tree, Roles roles, int subject) {
    int head = tree.head(subject);
    boolean object = head != Tree.NONE && tree.token(subject).is("obj");
    if (!object || tree.token(head).upos() != Upos.VERB) {
      return subject;
    }
    Upos upos = tree.token(subject).upos();
    int speaker = roles.agent(head);
    return upos == Upos.NOUN && words.isDocument(tree.lemma(subject)) && speaker != Tree.NONE
        ? speaker
        : subject;
  }
}
