package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;

/** Whom what is done with an act is addressed to: who is asked, refused, promised, threatened. */
final class Addressees {
  private static final int PLACES = 1;

  private static final Set<String> WITHIN = Set.of("in", "within", "inside");

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
    if (to.isEmpty() && operator == Operator.APPEAL) {
      to = Recipients.without(bodyToAct(index), actors);
    }
    if (to.isEmpty() && operator == Operator.CEASE && content >= 0) {
      to = intended(content, index, actors);
    }
    boolean bare = content < 0 && !row.noun();
    if (to.isEmpty() && bare && operator == Operator.REFUSE) {
      to = Recipients.without(scene.coder.parties(scene.syntax.object(index)), actors);
      to = to.isEmpty() ? Recipients.without(refused(index), actors) : to;
    }
    boolean answers = operator == Operator.REFUSE || operator == Operator.INTEND;
    if (to.isEmpty() && bare && answers) {
      return requesters(index, actors);
    }
    boolean asks = operator == Operator.APPEAL || operator == Operator.DEMAND;
    boolean withdrawal =
        asks
            && content >= 0
            && isNoun(content)
            && scene.contents.theme(content).filter("de-escalation"::equals).isPresent();
    List<Party> concerned =
        to.isEmpty() && asks && !row.noun()
            ? Recipients.without(concerned(index), actors)
            : List.<Party>of();
    if (content < 0 && !concerned.isEmpty()) {
      return concerned;
    }
    if (to.isEmpty() && bare && operator == Operator.APPEAL) {
      return Recipients.without(bodyWithin(index), actors);
    }
    if (to.isEmpty() && content < 0 && row.words().contains("pledge")) {
      return Recipients.without(scene.recipients.helped(index, row), actors);
    }
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
    List<Party> wanted = asks ? Recipients.without(by(index), actors) : List.of();
    if (!wanted.isEmpty()) {
      return wanted;
    }
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
    List<Party> beside =
        inner != null && inner.noun() && row.noun()
            ? scene.recipients.of(index, inner, actors) // "a suspension of aid to Estmark"
            : List.<Party>of();
    if (!beside.isEmpty()) {
      return beside;
    }
    int deepest = content;
    for (int steps = 0; steps < 4 && inner != null; steps++) {
      if (operator == Operator.REFUSE && isAdverse(deepest)) {
        return List.of(); // who opposes sanctions on Norvia turns nothing of Norvia's down
      }
      List<Party> found =
          scene.recipients.of(deepest, inner, actors).stream()
              .filter(
                  p ->
                      operator != Operator.INTEND
                          || !scene.coder.isPlace(p)
                          || !Whereabouts.elsewhere(List.of(p), actors).isEmpty())
              .toList();
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
    if (!concerned.isEmpty()) {
      return concerned;
    }
    boolean together = inner != null && inner.frame() == Frame.MUTUAL;
    int planned = row.frame() == Frame.PLAN ? scene.syntax.object(content) : content;
    if (operator == Operator.REFUSE || planned < 0 || together) {
      return List.of(); // "are to meet in Norvia" does not say with whom
    }
    List<Party> places =
        Whereabouts.elsewhere(
            Recipients.without(scene.coder.names().places(planned), actors), actors);
    return places.size() <= PLACES ? places : places.subList(0, PLACES);
  }

  /** "Demanded an admission by Estmark": who shall do what is asked for. */
  private List<Party> by(int index) {
    int object = scene.syntax.isVerb(index) ? scene.syntax.object(index) : -1;
    List<Party> parties = new ArrayList<>();
    if (object >= 0) {
      scene.syntax.oblique(object, "by").forEach(b -> parties.addAll(scene.coder.direct(b)));
    }
    return parties;
  }

  /** "Refused to let journalists in": whom what is not done would have been done to. */
  private List<Party> refused(int index) {
    for (int clause : scene.syntax.children(index, "xcomp", "advcl")) {
      boolean aside =
          scene.syntax.token(clause).is("advcl")
              && (clause < index || !scene.syntax.form(clause).endsWith("ing"));
      int object = aside ? -1 : scene.syntax.child(clause, "obj");
      List<Party> found = object < 0 ? List.of() : scene.coder.direct(object);
      if (found.isEmpty() && scene.syntax.token(clause).is("xcomp")) {
        found = with(clause); // "refuses to work with Estmark"
      }
      if (found.isEmpty() && object >= 0 && scene.syntax.isOf("letting", clause)) {
        found = scene.coder.owners(object); // "refused to let Norvian planes land"
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Party> with(int verb) {
    List<Party> found = new ArrayList<>();
    scene.syntax.oblique(verb, "with").forEach(w -> found.addAll(scene.coder.direct(w)));
    return found;
  }

  /** Whose the thing asked for is: "called for the results of the Norvian vote". */
  private List<Party> concerned(int index) {
    List<Integer> things = new ArrayList<>();
    int object = scene.syntax.object(index);
    if (object >= 0) {
      things.add(object);
      things.addAll(scene.syntax.oblique(index, "to")); // "demanded an end to the rule in Estmark"
    } else {
      things.addAll(scene.syntax.oblique(index, "for"));
    }
    for (int thing : things) {
      List<Party> found = thing < 0 ? List.of() : scene.recipients.concerned(thing);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
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
    if (operator == Operator.INTEND
        && scene.syntax.object(index) < 0
        && scene.coder.bearsName(noun)) {
      return List.of(); // "committed to the Velko plan"
    }
    ActRow row = scene.inside[noun];
    boolean proposal =
        row != null
            && (row.frame() == Frame.CARRIER
                || row.frame().isOperator()
                || row.theme().filter("mediation"::equals).isPresent());
    if (!proposal) {
      return List.of();
    }
    List<Party> beside = Recipients.without(scene.ownersBeside(noun), actors);
    return beside.isEmpty() ? Recipients.without(scene.coder.owners(noun), actors) : beside;
  }

  /** Whether the act is one of conflict, in words or deeds. */
  private boolean isAdverse(int content) {
    return content >= 0 && done(content).filter(code -> code.compareTo("11") >= 0).isPresent();
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

  /** "Called for a Norvian-led alliance to be strengthened": the body, known or not. */
  private List<Party> bodyToAct(int index) {
    boolean toAct =
        scene.syntax.children(index, "advcl", "xcomp").stream()
            .anyMatch(scene.syntax::isInfinitive);
    for (int body : toAct ? scene.syntax.oblique(index, "for") : List.<Integer>of()) {
      if (scene.syntax.isOf("body", body)) {
        List<Party> known = scene.coder.parties(body).stream().filter(Codes::isBody).toList();
        return known.isEmpty() ? scene.coder.unknown(body) : known;
      }
    }
    return List.of();
  }

  /** "Called for unity in the council": the body within which something is wished for is asked. */
  private List<Party> bodyWithin(int index) {
    for (int place : scene.syntax.children(index, "obl", "obj")) {
      List<Integer> within = new ArrayList<>(List.of(place));
      within.addAll(scene.syntax.children(place, "nmod"));
      for (int each : within) {
        if (WITHIN.contains(scene.syntax.preposition(each))) {
          List<Party> bodies = scene.coder.direct(each).stream().filter(Codes::isBody).toList();
          if (!bodies.isEmpty()) {
            return bodies;
          }
        }
      }
    }
    return List.of();
  }
}
