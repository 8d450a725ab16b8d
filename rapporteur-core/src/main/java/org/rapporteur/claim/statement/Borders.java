package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Span;
import org.rapporteur.model.Upos;

/**
 * Draws the borders between neighbouring statements: a quotation belongs to the cue that stands
 * right behind it, and "..., adding that ..." ends what was said before.
 */
final class Borders {
  private static final int REACH = 5;

  private final Pieces pieces;
  private final CueRows rows;

  Borders(Passage passage, CueRows rows) {
    this.pieces = new Pieces(passage);
    this.rows = rows;
  }

  /** The choices with contents that no longer run into a neighbour's. */
  List<Choice> draw(List<Choice> chosen) {
    List<Choice> out = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Choice choice = chosen.get(i);
      Optional<Choice> kept = Optional.of(choice);
      for (int j = Math.max(0, i - 3); j < Math.min(chosen.size(), i + 4); j++) {
        if (j != i && kept.isPresent()) {
          kept = apart(kept.get(), chosen.get(j));
        }
      }
      kept.map(k -> joined(k, chosen)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Choice> apart(Choice choice, Choice other) {
    boolean later = choice.cue().span().start() < other.cue().span().start();
    if (later && takesFollowing(choice) && takesTouching(other)) {
      List<Span> left = new ArrayList<>(choice.candidate().pieces());
      left.removeIf(p -> other.candidate().pieces().stream().anyMatch(p::overlaps));
      return left.isEmpty() ? Optional.empty() : Optional.of(with(choice, left));
    }
    if (!other.cue().tree().equals(choice.cue().tree())) {
      return Optional.of(choice);
    }
    if (isContinuing(other)) {
      return Optional.of(cut(choice, other, other.cue().token() - 1));
    }
    int and = joining(choice, other);
    return Optional.of(and == Tree.NONE ? choice : cut(choice, other, and));
  }

  /** A participle takes the source of the statement it continues. */
  private Choice joined(Choice choice, List<Choice> chosen) {
    if (!isContinuing(choice)) {
      return choice;
    }
    for (Choice other : chosen) {
      Cue cue = other.cue();
      boolean before = cue.tree().equals(choice.cue().tree()) && cue.token() < choice.cue().token();
      boolean holds =
          other.candidate().pieces().stream().anyMatch(p -> p.contains(choice.cue().span()));
      if (before && holds && cue.subject() != Tree.NONE) {
        Cue own = choice.cue();
        Cue moved =
            new Cue(
                own.tree(),
                own.token(),
                cue.subject(),
                own.relayed(),
                own.from(),
                own.to(),
                own.candidates());
        return new Choice(
            moved, choice.candidate(), choice.any(), choice.probability(), choice.best());
      }
    }
    return choice;
  }

  /**
   * The "and" that joins the verb of a later cue to this one's: "called it unlawful and said that";
   * {@link Tree#NONE} when it is no such verb, or part of what is said.
   */
  private static int joining(Choice choice, Choice other) {
    Tree tree = other.cue().tree();
    int verb = other.cue().token();
    boolean same =
        choice.cue().subject() != Tree.NONE && choice.cue().subject() == other.cue().subject();
    if (!same || verb < choice.cue().token() || tree.child(verb, "nsubj") != Tree.NONE) {
      return Tree.NONE;
    }
    for (int i = verb - 1; i > choice.cue().token() && i > verb - REACH; i--) {
      Upos upos = tree.token(i).upos();
      if (upos == Upos.CCONJ) {
        return i;
      }
      if (upos != Upos.ADV && upos != Upos.AUX && upos != Upos.PUNCT) {
        return Tree.NONE;
      }
    }
    return Tree.NONE;
  }

  private Choice cut(Choice choice, Choice other, int mark) {
    int comma = other.cue().tree().token(mark).start();
    List<Span> left = new ArrayList<>();
    for (Span piece : choice.candidate().pieces()) {
      boolean holds = piece.contains(other.cue().span());
      if (!holds) {
        left.add(piece);
      } else if (piece.start() < comma) {
        left.add(pieces.trimmed(new Span(piece.start(), comma)));
      }
    }
    return left.isEmpty() ? choice : with(choice, left);
  }

  /** ", adding": a participle of a cue verb behind a comma. */
  private boolean isContinuing(Choice choice) {
    Tree tree = choice.cue().tree();
    int token = choice.cue().token();
    return token > 0
        && tree.token(token).form().endsWith("ing")
        && tree.token(token - 1).form().equals(",")
        && rows.isVerb(tree, token);
  }

  private static boolean takesFollowing(Choice choice) {
    Construction construction = choice.candidate().construction();
    return construction == Construction.QUOTE_AROUND || construction == Construction.QUOTE_AFTER;
  }

  private static boolean takesTouching(Choice choice) {
    Candidate candidate = choice.candidate();
    boolean touching = candidate.link().equals("touching");
    return (candidate.construction() == Construction.QUOTE_BEFORE && touching)
        || candidate.construction() == Construction.QUOTE_AROUND;
  }

  private static Choice with(Choice choice, List<Span> left) {
    Candidate old = choice.candidate();
    Candidate candidate = new Candidate(old.construction(), left, old.anchor(), old.link());
    return new Choice(choice.cue(), candidate, choice.any(), choice.probability(), choice.best());
  }
}
