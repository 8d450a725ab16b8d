package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Party;

/** Whom what is done with an act is addressed to: who is asked, refused, promised, threatened. */
final class Addressees {
  private static final int PLACES = 1;

  private final Scene scene;

  Addressees(Scene scene) {
    this.scene = scene;
  }

  /** The parties addressed, best first; empty where nobody is named. */
  List<Party> of(int index, ActRow row, int content, Operator operator, List<Party> actors) {
    List<Party> proposers = proposers(index, content, operator, actors);
    if (!proposers.isEmpty()) {
      return proposers;
    }
    List<Party> to = scene.recipients.of(index, row, actors);
    if (to.isEmpty() && operator == Operator.CEASE && content >= 0) {
      to = intended(content, index, actors);
    }
    if (to.isEmpty() && content < 0 && operator == Operator.REFUSE && !row.noun()) {
      to = Recipients.without(scene.coder.parties(scene.syntax.object(index)), actors);
    }
    boolean answers = operator == Operator.REFUSE || operator == Operator.INTEND;
    if (to.isEmpty() && content < 0 && answers && !row.noun()) {
      return requesters(index, actors);
    }
    boolean asks = operator == Operator.APPEAL || operator == Operator.DEMAND;
    boolean withdrawal =
        asks
            && content >= 0
            && isNoun(content)
            && scene.contents.theme(content).filter("de-escalation"::equals).isPresent();
    if ((!to.isEmpty() && !withdrawal) || content < 0) {
      return to;
    }
    ActRow inner = scene.inside[content];
    List<Party> doers =
        Recipients.without(
            inner == null || !inner.noun()
                ? scene.coder.parties(scene.syntax.doer(content))
                : inner.to().contains("of")
                    ? scene.ownersBeside(content)
                    : scene.coder.owners(content),
            actors);
    if (asks && !doers.isEmpty()) {
      return doers;
    }
    if (!to.isEmpty()) {
      return to;
    }
    List<Party> askers = Recipients.without(scene.askers(index, content), actors);
    if (!askers.isEmpty()) {
      return askers;
    }
    if (operator == Operator.REFUSE && isAdverse(content)) {
      return List.of(); // who opposes sanctions on Norvia turns nothing of Norvia's down
    }
    int deepest = content;
    for (int steps = 0; steps < 4 && inner != null; steps++) {
      List<Party> found = scene.recipients.of(deepest, inner, actors);
      if (!found.isEmpty()) {
        return found;
      }
      int next = inner.frame().isOperator() ? scene.contents.content(deepest) : -1;
      if (next < 0) {
        break;
      }
      deepest = next;
      inner = scene.inside[deepest];
    }
    if (!doers.isEmpty()) {
      return doers;
    }
    if (inner != null && inner.frame() == Frame.MUTUAL) {
      return List.of(); // "are to meet in Norvia" does not say with whom
    }
    List<Party> places = Recipients.without(scene.coder.names().places(content), actors);
    return places.size() <= PLACES ? places : places.subList(0, PLACES);
  }

  /** With whom it was to be, in a clause beside: "cancelled the talks it was to hold with ...". */
  private List<Party> intended(int content, int operator, List<Party> actors) {
    List<Integer> clauses = new ArrayList<>(scene.syntax.children(content, "acl"));
    clauses.addAll(scene.syntax.children(operator, "advcl"));
    for (int clause : clauses) {
      ActRow row = scene.inside[clause];
      if (clause > content && row != null && row.frame() == Frame.LIGHT) {
        List<Party> parties = new ArrayList<>();
        scene.syntax.oblique(clause, "with").forEach(w -> parties.addAll(scene.coder.parties(w)));
        return Recipients.without(parties, actors);
      }
    }
    return List.of();
  }

  /** Who asked those who now agree or refuse: "asked by Norvia to help, Estmark agreed". */
  private List<Party> requesters(int index, List<Party> actors) {
    for (int i = 0; i < index; i++) {
      ActRow row = scene.rows[i];
      boolean asks = row != null && (row.frame() == Frame.APPEAL || row.frame() == Frame.DEMAND);
      if (asks && !row.noun() && !Mood.isNegated(scene.syntax, i)) {
        List<Party> asked = scene.coder.parties(scene.syntax.object(i));
        List<Party> askers = Recipients.without(scene.actors(i), actors);
        if (!askers.isEmpty()
            && !asked.isEmpty()
            && asked.size() > Recipients.without(asked, actors).size()) {
          return askers;
        }
      }
    }
    return List.of();
  }

  /** Who made what is turned down or taken up: "rejected a Norvian appeal". */
  private List<Party> proposers(int index, int content, Operator operator, List<Party> actors) {
    if (operator != Operator.REFUSE && operator != Operator.INTEND) {
      return List.of();
    }
    int noun = scene.syntax.isVerb(index) ? scene.syntax.object(index) : -1;
    noun = noun < 0 ? content : noun;
    if (noun < 0 || !isNoun(noun) || noun == index) {
      return List.of();
    }
    ActRow row = scene.inside[noun];
    boolean proposal =
        row != null
            && (row.frame() == Frame.CARRIER
                || row.frame().isOperator()
                || row.theme().filter("mediation"::equals).isPresent());
    return proposal ? Recipients.without(scene.ownersBeside(noun), actors) : List.of();
  }

  /** Whether the act is one of conflict, in words or deeds. */
  private boolean isAdverse(int content) {
    return done(content).filter(code -> code.compareTo("11") >= 0).isPresent();
  }

  private Optional<String> done(int content) {
    return content < 0
        ? Optional.empty()
        : scene.contents.theme(content).flatMap(t -> scene.ontology.code(t, Operator.DONE));
  }

  private boolean isNoun(int index) {
    ActRow row = scene.inside[index];
    return row != null && row.noun();
  }
}
