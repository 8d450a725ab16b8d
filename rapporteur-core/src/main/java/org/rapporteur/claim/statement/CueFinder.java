package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Lists the words that may be cues, with every construction their sentence allows. */
final class CueFinder {
  private static final Set<Construction> LINEAR =
      EnumSet.of(Construction.REST, Construction.THAT_REST, Construction.FRONT);

  private final Passage passage;
  private final ClauseReadings clauses;
  private final OrderReadings orders;
  private final AsideCues asides;
  private final QuotationNeighbours neighbours;
  private final SubjectFinder subjects;
  private final CueRows rows;
  private final Set<String> quoting;

  CueFinder(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.rows = vocabulary.cues();
    this.quoting = rows.quoting();
    Pieces pieces = new Pieces(passage);
    this.neighbours = new QuotationNeighbours(passage);
    this.clauses = new ClauseReadings(pieces);
    this.orders = new OrderReadings(passage, pieces, vocabulary.relayWords());
    this.asides = new AsideCues(pieces, neighbours);
    this.subjects = new SubjectFinder(passage, vocabulary);
  }

  /** The cues of one sentence, in text order. */
  List<Cue> find(Tree tree) {
    List<Cue> cues = new ArrayList<>();
    Roles roles = new Roles(tree);
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      if (token.form().equalsIgnoreCase("according")) {
        asides.according(tree, i).ifPresent(cue -> keep(cue, cues));
      } else if (rows.isOpinion(token.lemma())) {
        asides.opinion(tree, roles, i).ifPresent(cue -> keep(cue, cues));
      } else if (token.form().equals(":")) {
        asides.label(tree, i).ifPresent(cue -> keep(cue, cues));
      } else if (token.upos() == Upos.VERB
          || token.upos() == Upos.NOUN
          || token.upos() == Upos.ADJ) {
        word(tree, roles, i, cues);
      }
    }
    return cues;
  }

  private void word(Tree tree, Roles roles, int cue, List<Cue> cues) {
    boolean cites = cue > 1 && quoting.contains(tree.lemma(cue)) && isCitedBefore(tree, cue);
    if (cites || Relayed.isQuoting(tree, cue, quoting)) {
      return;
    }
    List<Candidate> found = new ArrayList<>();
    int left = subjects.left(tree, cue);
    boolean led = left > 0 && rows.isVerb(tree, cue) && !tree.token(cue).is("compound");
    boolean verb = tree.token(cue).upos() == Upos.VERB || led;
    clauses.below(tree, cue, found);
    Optional<Relayed> relayed =
        Relayed.find(tree, cue, quoting)
            .or(() -> citing(tree, cue))
            .or(() -> Relayed.behindQuotation(tree, cue, left, quoting));
    int subject = relayed.map(Relayed::speaker).orElseGet(() -> subjects.find(tree, roles, cue));
    int from = cue;
    int to = cue;
    if (relayed.isPresent()) {
      from = start(tree, relayed.get(), left);
    } else if (subject != Tree.NONE && subject < cue && (tree.head(subject) == cue || left > 0)) {
      from = subject >= left ? Math.max(left, Math.min(subject, tree.first(subject))) : cue;
    } else if (subject > cue && tree.first(subject) > cue) {
      to = Math.min(subjects.right(tree, cue) - 1, tree.last(subject));
    }
    while (from < cue && Pieces.isMark(tree, from)) {
      from++;
    }
    if (verb) {
      clauses.passive(tree, roles, cue, found);
      if (!isSubordinate(tree, cue)) {
        clauses.host(tree, cue, cue, found);
      }
      orders.called(tree, cue, found);
      orders.add(tree, from, to, cue, found);
      neighbours.add(tree, from, to, cue, found);
    }
    keep(new Cue(tree, cue, subject, relayed, from, to, found), cues);
  }

  /** "Made clear that it did not recognise": the clause above is no content; but "as he said". */
  private static boolean isSubordinate(Tree tree, int cue) {
    int mark = tree.child(cue, "mark");
    return mark != Tree.NONE && mark < cue && !tree.lemma(mark).equals("as");
  }

  private Optional<Relayed> citing(Tree tree, int cue) {
    return rows.takesQuotation(tree, cue) ? Relayed.citing(tree, cue, quoting) : Optional.empty();
  }

  /** Whether a participle only says whom the report before it cites. */
  private boolean isCitedBefore(Tree tree, int participle) {
    for (int i = participle - 1; i >= 0 && i > participle - 6; i--) {
      if (citing(tree, i).filter(r -> r.verb() == participle).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void keep(Cue cue, List<Cue> cues) {
    List<Candidate> outside = new ArrayList<>(cue.candidates());
    outside.removeIf(c -> c.pieces().stream().anyMatch(p -> p.overlaps(cue.span())));
    outside.removeIf(c -> LINEAR.contains(c.construction()) && isGiven(cue, c));
    outside.removeIf(c -> Substance.isBarePronoun(cue.tree(), c) || isRemnant(cue, c));
    if (!outside.isEmpty()) {
      cues.add(
          new Cue(
              cue.tree(),
              cue.token(),
              cue.subject(),
              cue.relayed(),
              cue.from(),
              cue.to(),
              outside));
    }
  }

  /** "Was quoted as saying late on Sunday": what follows a verb of saying is no clause. */
  private boolean isRemnant(Cue cue, Candidate candidate) {
    return candidate.construction() == Construction.REST
        && cue.candidates().size() > 1
        && cue.tree().child(cue.token(), "obj") == Tree.NONE
        && rows.find(cue, candidate)
            .filter(r -> r.frames().contains(Construction.CLAUSE))
            .isPresent()
        && candidate.pieces().stream().allMatch(p -> passage.quotedChars(p) == 0)
        && !Substance.hasVerb(cue.tree(), candidate);
  }

  /** Whether a reading of the tree gives the same content as one of mere order. */
  private static boolean isGiven(Cue cue, Candidate linear) {
    return cue.candidates().stream()
        .anyMatch(
            c ->
                !LINEAR.contains(c.construction())
                    && c.construction() != Construction.OBJECT
                    && c.pieces().equals(linear.pieces()));
  }

  /** First token of what is said by whom through whom: "the agency quoted Brandt as saying". */
  private static int start(Tree tree, Relayed relayed, int left) {
    int start = relayed.verb();
    for (int noun : new int[] {relayed.relay(), relayed.speaker()}) {
      if (noun != Tree.NONE && noun < relayed.verb() && noun >= left) {
        start = Math.min(start, Math.min(noun, tree.first(noun)));
      }
    }
    return Math.max(left, start);
  }
}
