package org.rapporteur.claim.statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.claim.statement.CueRows.CueRow;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement.Stance;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Whether what stands beside a cue is something said: a clause, a quotation, or what a demand, a
 * praise or a blame is about; not the mere topic or object of some other verb, and not what
 * somebody would say on a condition.
 */
final class Substance {
  private static final Set<Construction> PHRASES =
      EnumSet.of(
          Construction.OBJECT,
          Construction.OBJECT_AND_REST,
          Construction.OBLIQUE,
          Construction.PARTICIPLE,
          Construction.INFINITIVE,
          Construction.REST);

  private static final Set<Stance> TOWARDS =
      EnumSet.of(
          Stance.DEMANDS,
          Stance.BLAMES,
          Stance.PRAISES,
          Stance.DENIES,
          Stance.PROMISES,
          Stance.THREATENS);

  private static final Set<Stance> AHEAD =
      EnumSet.of(Stance.DEMANDS, Stance.PROMISES, Stance.THREATENS);

  /** Least words of an object that tells what was said and not only what about. */
  private static final int MIN_WORDS = 4;

  private Substance() {}

  /** Whether the words outside quotation marks that a reading gives are a saying. */
  static boolean isSaid(Cue cue, Candidate candidate, Optional<CueRow> row) {
    Construction construction = candidate.construction();
    Tree tree = cue.tree();
    if (!PHRASES.contains(construction)) {
      return row.isPresent() || construction != Construction.CLAUSE;
    }
    if (row.isEmpty()) {
      return false;
    }
    Set<Construction> frames = row.get().frames();
    Stance stance = row.get().stance();
    boolean says = frames.contains(Construction.CLAUSE) && frames.contains(Construction.COLON);
    return switch (construction) {
      case OBJECT, OBJECT_AND_REST ->
          frames.contains(construction)
              || (TOWARDS.contains(stance) && !isAddressed(candidate, stance))
              || (says && words(tree, candidate) >= MIN_WORDS);
      case REST ->
          (frames.contains(Construction.CLAUSE) && hasVerb(tree, candidate))
              || frames.contains(Construction.OBJECT_AND_REST);
      case INFINITIVE -> frames.contains(construction) || AHEAD.contains(stance);
      default -> frames.contains(construction);
    };
  }

  /** "Was urged by Brandt to reconsider": the subject is spoken to. */
  private static boolean isAddressed(Candidate candidate, Stance stance) {
    return candidate.link().equals("passive") && AHEAD.contains(stance);
  }

  /** Whether the content is no clause of its own. */
  static boolean isPhrase(Candidate candidate) {
    return PHRASES.contains(candidate.construction());
  }

  /** Whether a finite verb stands in the content. */
  static boolean hasVerb(Tree tree, Candidate candidate) {
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean finite = token.has("VerbForm=Fin") || token.upos() == Upos.AUX;
      if (finite && candidate.pieces().stream().anyMatch(p -> p.contains(token.span()))) {
        return true;
      }
    }
    return false;
  }

  private static int words(Tree tree, Candidate candidate) {
    int words = 0;
    for (int i = 0; i < tree.size(); i++) {
      Span span = tree.token(i).span();
      boolean inside = candidate.pieces().stream().anyMatch(p -> p.contains(span));
      words += inside && !Pieces.isMark(tree, i) ? 1 : 0;
    }
    return words;
  }

  /** "Without believing it": nothing that could be shown as said. */
  static boolean isBarePronoun(Tree tree, Candidate candidate) {
    int anchor = candidate.anchor();
    if (anchor < 0 || candidate.pieces().size() != 1) {
      return false;
    }
    Token token = tree.token(anchor);
    boolean pronoun = token.upos() == Upos.PRON || token.upos() == Upos.ADP;
    return pronoun && candidate.pieces().get(0).equals(token.span());
  }
}
