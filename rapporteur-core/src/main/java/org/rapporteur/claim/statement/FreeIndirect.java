package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.claim.statement.Accounts.Account;
import org.rapporteur.claim.statement.SpeechFinder.Speech;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Indirect speech that goes on without a cue: "Dolin said the dam would be mended. A third crew
 * would arrive next week." The sentence right after a reported clause in its paragraph is the same
 * speaker's when its modal stands one step back in time (backshift: Quirk et al. 1985, A
 * Comprehensive Grammar of the English Language, 14.31). The past perfect, which outlets tell
 * background in, is left alone: on PolNeAR one in three such sentences is somebody's.
 */
final class FreeIndirect {
  private static final Set<Construction> CLAUSES =
      EnumSet.of(
          Construction.CLAUSE,
          Construction.THAT_REST,
          Construction.FRONT,
          Construction.HOST,
          Construction.AROUND,
          Construction.REST);

  private final Passage passage;
  private final SpeechWords words;
  private final Pieces pieces;

  FreeIndirect(Passage passage, SpeechWords words) {
    this.passage = passage;
    this.words = words;
    this.pieces = new Pieces(passage);
  }

  /** The sentences that go on what the accounts before them tell. */
  List<Account> find(List<Account> accounts) {
    List<Account> found = new ArrayList<>();
    boolean[] told = new boolean[passage.trees().size()];
    boolean[] reported = new boolean[passage.trees().size()];
    for (Account account : accounts) {
      int last = passage.treeAt(account.position());
      mark(told, account.position());
      for (Span piece : account.pieces()) {
        mark(told, piece.start());
        mark(told, piece.end() - 1);
      }
      if (last >= 0) {
        reported[last] = account.choice().filter(FreeIndirect::isReport).isPresent();
      }
    }
    for (int i = 1; i < told.length; i++) {
      Tree tree = passage.trees().get(i);
      boolean beside = tree.sentence().block() == passage.trees().get(i - 1).sentence().block();
      boolean goesOn = isBackshifted(tree) || (isTold(tree) && goesOnBehind(i, told));
      if (beside && reported[i - 1] && !told[i] && goesOn) {
        List<Span> content = List.of(pieces.trimmed(tree.span(0, tree.size() - 1)));
        Speech speech = new Speech(content, Optional.empty(), "step/free-indirect");
        found.add(new Account(Optional.empty(), Optional.of(speech)));
        reported[i] = true;
      }
    }
    return found;
  }

  /** Whether the sentence right behind one is backshifted and free: then both are the speaker's. */
  private boolean goesOnBehind(int index, boolean[] told) {
    int next = index + 1;
    if (next >= told.length || told[next]) {
      return false;
    }
    Tree tree = passage.trees().get(next);
    int block = passage.trees().get(index).sentence().block();
    return tree.sentence().block() == block && isBackshifted(tree);
  }

  /** A state of things in a past: "were pouring", "had been paid". */
  private boolean isTold(Tree tree) {
    return hasAuxiliary(tree, words::isSetting);
  }

  private void mark(boolean[] told, int position) {
    int at = passage.treeAt(position);
    if (at >= 0) {
      told[at] = true;
    }
  }

  /** A past cue with a clause in the outlet's own words. */
  private static boolean isReport(Choice choice) {
    Token cue = choice.cue().tree().token(choice.cue().token());
    boolean past = cue.has("Tense=Past") && cue.upos() == Upos.VERB;
    return past && CLAUSES.contains(choice.candidate().construction());
  }

  private boolean isBackshifted(Tree tree) {
    return hasAuxiliary(tree, words::isBackshift);
  }

  private static boolean hasAuxiliary(Tree tree, Predicate<String> lemmas) {
    int root = 0;
    while (root < tree.size() && tree.head(root) != Tree.NONE) {
      root++;
    }
    if (root == tree.size()) {
      return false;
    }
    for (int child : tree.children(root)) {
      Token token = tree.token(child);
      boolean past = !token.has("Tense=Pres");
      if (token.relation().startsWith("aux") && past && lemmas.test(token.lemma())) {
        return true;
      }
    }
    return false;
  }
}
