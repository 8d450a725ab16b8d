package org.rapporteur.claim.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.OwnTimes;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** The day and the place of a statement, where the words around its cue give them. */
final class Occasions {
  private final List<Time> times;
  private final References references;
  private final SpeechWords words;
  private final String text;

  Occasions(Entities entities, References references, SpeechWords words) {
    this.times = entities.mentions().times();
    this.references = references;
    this.words = words;
    this.text = entities.article().text();
  }

  /** The days of the time expression nearest to the cue in its sentence, outside the content. */
  Optional<Interval> when(Cue cue, Candidate candidate) {
    Span sentence = cue.tree().sentence().span();
    Time nearest = null;
    int least = Integer.MAX_VALUE;
    for (Time time : times) {
      if (!sentence.contains(time.span())
          || time.days().isEmpty()
          || isInside(candidate, time.span())
          || !OwnTimes.isOf(cue.tree(), time, cue.token(), text)) {
        continue;
      }
      int distance = Math.abs(time.span().start() - cue.span().start());
      if (distance < least) {
        least = distance;
        nearest = time;
      }
    }
    return Optional.ofNullable(nearest).flatMap(Time::days);
  }

  /** The name of the place after "in", "at" or "from" in the clause of the cue. */
  Optional<String> place(Cue cue, Candidate candidate) {
    Tree tree = cue.tree();
    Roles roles = new Roles(tree);
    for (Reference reference : references.in(tree.sentence().span())) {
      Kind kind = reference.mention().kind();
      if ((kind != Kind.PLACE && kind != Kind.STATE)
          || isInside(candidate, reference.mention().span())) {
        continue;
      }
      int head = tree.sentence().tokenAt(reference.mention().head());
      if (head < tree.size()
          && words.leadsPlace(roles.preposition(head))
          && tree.isUnder(head, cue.token())) {
        return references.entity(reference.entity()).map(e -> e.name());
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(Candidate candidate, Span span) {
    return candidate.pieces().stream().anyMatch(p -> p.overlaps(span));
  }
}
