package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Words that a speaker repeats after somebody: "“He told me, ‘Sign it,’ and I went home”". */
final class NestedSpeech {
  /** The link of its readings. */
  static final String LINK = "nested";

  private static final int MIN_WORDS = 3;
  private static final int REACH = 6;

  private final Passage passage;
  private final Vocabulary vocabulary;
  private final SubjectFinder subjects;

  NestedSpeech(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.vocabulary = vocabulary;
    this.subjects = new SubjectFinder(passage, vocabulary);
  }

  /** The readings of the cues right before quotations inside a quotation. */
  List<Choice> find(QuotationFinder finder) {
    List<Choice> found = new ArrayList<>();
    for (Quotation outer : passage.quotations()) {
      for (Quotation inner : finder.inside(passage.text().article(), outer)) {
        if (inner.inner().of(passage.chars()).split("\\s+", -1).length >= MIN_WORDS) {
          choice(inner).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Choice> choice(Quotation inner) {
    int at = passage.treeAt(inner.outer().start());
    if (at < 0) {
      return Optional.empty();
    }
    Tree tree = passage.trees().get(at);
    int first = tree.sentence().tokenAt(inner.outer().start());
    for (int i = Math.min(first, tree.size()) - 1; i >= 0 && i >= first - REACH; i--) {
      Token token = tree.token(i);
      boolean verb = token.upos() == Upos.VERB || vocabulary.cues().isVerb(tree, i);
      if (verb && vocabulary.cues().takesQuotation(tree, i)) {
        Roles roles = new Roles(tree);
        List<Span> pieces = List.of(new Pieces(passage).trimmed(inner.inner()));
        Candidate candidate = new Candidate(Construction.QUOTE_AFTER, pieces, Tree.NONE, LINK);
        int subject = subjects.find(tree, roles, i);
        boolean told = token.has("VerbForm=Fin") || isHabit(tree, i);
        if (subject == Tree.NONE || !told) {
          return Optional.empty();
        }
        Cue cue = new Cue(tree, i, subject, Optional.empty(), i, i, List.of(candidate));
        return Optional.of(new Choice(cue, candidate, 1, 1, true));
      }
      if (token.upos() == Upos.VERB) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Used to say". */
  private static boolean isHabit(Tree tree, int verb) {
    return tree.token(verb).is("xcomp") && tree.lemma(tree.head(verb)).equals("use");
  }
}
