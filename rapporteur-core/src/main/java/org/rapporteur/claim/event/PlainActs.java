package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Reads acts that are told as such, by verbs; those of nouns are told as they are. */
final class PlainActs {
  /** Acts that only count when somebody of office does them: a traveller is no visit of state. */
  static final Set<String> FOR_OFFICIALS = Set.of("visit", "leadership");

  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "ELI", "OPP");
  private static final Set<String> PRIVATE =
      Set.of("MIL", "REB", "CVL", "MED", "BUS", "EDU", "CRM");

  private static final Set<String> LEADING_TO = Set.of("for", "to", "into", "around");

  /** Acts that are called off rather than left undone. */
  private static final Set<String> OCCASION = Set.of("meeting", "negotiation", "visit");

  private static final String INTO = "into";
  private static final Optional<String> FORCE = Optional.of("force-posture");
  private static final String POSTURE = "154";
  private static final String KILLING = "193";
  private static final String BOMBING = "183";

  private final Scene scene;
  private final NounActs nouns;

  PlainActs(Scene scene) {
    this.scene = scene;
    nouns = new NounActs(scene, this);
  }

  /** Drafts the act that a noun names. */
  void noun(int index, ActRow row) {
    nouns.noun(index, row);
  }

  /** Drafts the act of a verb. */
  void verb(int index, ActRow row) {
    if (Undone.is(scene.syntax, index)) {
      return;
    }
    List<Party> actors = scene.actors(index);
    if (actors.isEmpty()) {
      actors = ofSubject(index);
    }
    Optional<String> theme = row.theme().or(() -> row.code().flatMap(scene.ontology::theme));
    List<Party> to = scene.recipients.of(index, row, actors);
    if (to.isEmpty() && row.to().contains(Recipients.REQUIRED)) {
      return;
    }
    int doer = scene.syntax.doer(index);
    boolean bombed = actors.isEmpty() && doer >= 0 && isBlast(doer, row);
    if (actors.isEmpty() && doer >= 0 && isThing(doer) && !bombed) {
      return;
    }
    boolean appointed = row.act().filter("appoint"::equals).isPresent();
    if (appointed && isBackground(index) && to.stream().allMatch(p -> p.code().isEmpty())) {
      return;
    }
    if (isBackground(index) && (actors.isEmpty() || to.isEmpty()) && row.frame() != Frame.MUTUAL) {
      return;
    }
    boolean remains = row.to().contains(INTO) && FORCE.equals(theme) && isAmongOwn(to, actors);
    ActRow read = bombed ? row.coded(BOMBING) : remains ? row.coded(POSTURE) : row;
    told(index, index, read, theme, actors, to);
    if (theme.filter("mediation"::equals).isPresent()) {
      brought(index, to);
    }
    takeObject(index);
  }

  /** Whether troops go no further than their own state, or nobody knows where. */
  private static boolean isAmongOwn(List<Party> to, List<Party> actors) {
    return to.stream()
        .allMatch(t -> actors.stream().anyMatch(a -> Codes.head(a).equals(Codes.head(t))));
  }

  /** "A car bomb killed two soldiers": by whose hand is not told. */
  private boolean isBlast(int doer, ActRow row) {
    return row.code().filter(KILLING::equals).isPresent() && Blast.isLaid(scene.syntax, doer);
  }

  /** "Norvian sanctions were imposed on Estmark": whose act the subject of a passive names. */
  private List<Party> ofSubject(int verb) {
    boolean done = scene.syntax.isPassive(verb) && scene.syntax.isOf("doing", verb);
    int subject = done ? scene.syntax.subject(verb) : -1;
    ActRow act = subject < 0 ? null : scene.rows[subject];
    return act != null && act.noun() ? scene.coder.owners(subject) : List.of();
  }

  /** Adds an act that is simply told, as the mood of the verb allows. */
  void told(
      int index, int verb, ActRow row, Optional<String> theme, List<Party> actors, List<Party> to) {
    String code =
        row.code().or(() -> theme.flatMap(t -> scene.ontology.code(t, Operator.DONE))).orElse("");
    boolean mutual = row.frame() == Frame.MUTUAL;
    if (theme.filter(FOR_OFFICIALS::contains).isPresent()
        && actors.stream().noneMatch(PlainActs::isOfficial)) {
      return;
    }
    if (theme.filter("visit"::equals).isPresent() && isAtHome(actors, to)) {
      return; // who comes home visits nobody
    }
    if (mutual && row.act().filter("sign"::equals).isPresent() && isBodys(to)) {
      mutual = false; // a body's convention is signed by its members one by one
    }
    mutual |= to.isEmpty() && actors.size() > 1 && isReciprocal(index);
    boolean uncoded = code.isEmpty() && row.act().isEmpty();
    if (uncoded || (actors.isEmpty() && to.isEmpty())) {
      return;
    }
    if (code.startsWith("1") && !Ontology.isHostile(code) && Mood.isHabit(scene.syntax, verb)) {
      return;
    }
    if (row.act().filter("chair"::equals).isPresent() && isStanding(verb)) {
      return;
    }
    if (row.act().filter("attend"::equals).isPresent()
        && actors.stream().allMatch(PlainActs::isPrivate)) {
      return;
    }
    if (mutual && to.isEmpty() && actors.size() == 1 && namesOther(index)) {
      return; // "the council will meet both sides": somebody whom the page does not tell
    }
    if (mutual && to.isEmpty() && !isGathering(actors, code) && !isSignedBySeveral(index)) {
      return;
    }
    if (Mood.isGivenUp(scene.syntax, verb) && theme.filter(OCCASION::contains).isPresent()) {
      String off = theme.flatMap(t -> scene.ontology.code(t, Operator.CEASE)).orElse(code);
      scene.calledOff(index, row, off, "CONSULT", actors, to);
      return;
    }
    boolean refusal = row.needs().stream().anyMatch(n -> n.where().equals("no"));
    if (!refusal && Mood.isNegated(scene.syntax, verb)) {
      if (theme.filter(scene.ontology::refusedWhenNegated).isPresent()) {
        theme
            .flatMap(t -> scene.ontology.code(t, Operator.REFUSE))
            .ifPresent(c -> scene.add(index, row, c, actors, to, false, Status.HAPPENED));
      }
      return;
    }
    int bearer = Mood.bearer(scene.syntax, verb);
    if (Mood.isWhy(scene.syntax, bearer)) {
      return;
    }
    if (Condition.isInverted(scene.syntax, bearer)
        || Mood.isWaitedFor(scene.syntax, bearer)
        || Mood.isGuess(scene.syntax, bearer)
        || Supposed.is(scene.syntax, verb)
        || Supposed.is(scene.syntax, bearer)) {
      scene.add(index, row, code, actors, to, mutual, Status.HYPOTHETICAL);
      return;
    }
    int matrix = Mood.matrix(scene.syntax, verb);
    if (Mood.isDue(scene.syntax, bearer) || Mood.isDue(scene.syntax, matrix)) {
      return;
    }
    if (Mood.isFuture(scene.syntax, verb)
        || Mood.isFuture(scene.syntax, bearer)
        || Mood.isFuture(scene.syntax, matrix)) {
      boolean words = Ontology.isOfWords(code);
      Operator operator =
          Ontology.isHostile(code)
                  || Condition.isUnless(scene.syntax, bearer)
                  || (code.startsWith("1") && !words)
              ? Operator.THREATEN
              : Operator.INTEND;
      String later =
          words ? code : theme.flatMap(t -> scene.ontology.code(t, operator)).orElse(code);
      boolean warned = operator == Operator.THREATEN && to.isEmpty();
      List<Party> told = warned ? scene.addressed(bearer, actors) : to;
      scene.planned(index, row, code, later, actors, told);
      return;
    }
    if (!refusal
        && (Mood.isPossible(scene.syntax, verb)
            || Mood.isPossible(scene.syntax, bearer)
            || Mood.isPossible(scene.syntax, matrix))) {
      scene.add(index, row, code, actors, to, mutual, Status.HYPOTHETICAL);
      return;
    }
    if (Unproven.is(scene.syntax, verb) || Unproven.is(scene.syntax, index)) {
      scene.add(index, row, code, actors, to, mutual, Status.ALLEGED);
      return;
    }
    boolean ongoing = Mood.isOngoing(scene.syntax, verb) || (row.noun() && nouns.isUnderWay(index));
    Status status = ongoing ? Status.ONGOING : Status.HAPPENED;
    scene.add(index, row, code, actors, to, mutual, status);
  }

  /** "Norvia, which chairs the council": a post somebody holds, not what was done. */
  private boolean isStanding(int verb) {
    return scene.syntax.token(verb).relation().equals("acl:relcl")
        && Tense.isPresent(scene.syntax, verb)
        && !Mood.isOngoing(scene.syntax, verb);
  }

  /** "Norvia and Estmark criticised each other", "freed one another's prisoners". */
  private boolean isReciprocal(int index) {
    return !scene.rows[index].noun() && Mood.isReciprocal(scene.syntax, index);
  }

  private static boolean isBodys(List<Party> parties) {
    return !parties.isEmpty() && parties.stream().allMatch(Codes::isBody);
  }

  /** Adds the talks that somebody mediates: those brought together act too. */
  private void brought(int verb, List<Party> parties) {
    boolean background = scene.syntax.token(verb).is("acl");
    if (parties.size() < 2 || background || Mood.isFuture(scene.syntax, verb)) {
      return;
    }
    for (int i = 0; i < scene.rows.length; i++) {
      ActRow row = scene.rows[i];
      if (row != null && row.noun() && row.frame() == Frame.MUTUAL && isBroughtAbout(i, verb)) {
        scene.add(i, row, row.code().orElse("046"), parties, List.of(), true, Status.HAPPENED);
        return;
      }
    }
  }

  /** Whether talks are what a mediator's verb acts on or leads to. */
  private boolean isBroughtAbout(int talks, int verb) {
    int object = scene.syntax.object(verb);
    return (object >= 0 && scene.syntax.tree().isUnder(talks, object))
        || (scene.syntax.head(talks) == verb
            && LEADING_TO.contains(scene.syntax.preposition(talks)));
  }

  /** A common noun that is nobody: what it does is weather or metaphor. */
  boolean isThing(int index) {
    return scene.syntax.token(index).upos() == Upos.NOUN && scene.rows[index] == null;
  }

  private static boolean isAtHome(List<Party> actors, List<Party> to) {
    return !to.isEmpty()
        && to.stream()
            .allMatch(
                r ->
                    r.code().orElse("").length() == 3
                        && actors.stream().anyMatch(a -> Codes.head(a).equals(Codes.head(r))));
  }

  /** The same of who will: a state or somebody whose part is not told may be its leader. */
  static boolean isOfficialOrState(Party party) {
    return isOfficial(party) || !isPrivate(party);
  }

  private static boolean isOfficial(Party party) {
    String code = party.code().orElse("");
    return code.startsWith("IGO")
        || (code.length() >= 6 && OFFICES.contains(code.substring(code.length() - 3)));
  }

  private static boolean isPrivate(Party party) {
    String code = party.code().orElse("");
    return code.length() > 3 && PRIVATE.contains(code.substring(code.length() - 3));
  }

  /** Two parties or more, or a body that meets. */
  static boolean isGathering(List<Party> parties, String code) {
    return parties.size() > 1
        || (parties.size() == 1 && code.startsWith("04") && Codes.isBody(parties.get(0)));
  }

  /** Whether somebody stands where the other party is told, read or not. */
  private boolean namesOther(int index) {
    List<Integer> others = new ArrayList<>(scene.syntax.oblique(index, "with"));
    int head = scene.syntax.head(index);
    if (!scene.syntax.isVerb(index) && head >= 0 && scene.isLight(index, head)) {
      others.addAll(scene.syntax.oblique(head, "with"));
    }
    int object = scene.syntax.isVerb(index) ? scene.syntax.child(index, "obj") : -1;
    if (object > index) {
      others.add(object);
    }
    return others.stream()
        .anyMatch(
            o ->
                scene.syntax.token(o).upos() == Upos.NOUN
                    && scene.syntax.token(o).has("Number=Plur")
                    && scene.rows[o] == null
                    && !scene.syntax.isOf("time", o)
                    && !scene.syntax.lemma(o).equals("other"));
  }

  /** "Leaders of five states", "six presidents": one party in the text, but several who act. */
  private boolean isSignedBySeveral(int verb) {
    int doer = scene.syntax.doer(verb);
    boolean signs = scene.rows[verb].act().filter("sign"::equals).isPresent();
    if (!signs || doer < 0 || doer > verb || !scene.syntax.token(doer).has("Number=Plur")) {
      return false;
    }
    for (int i = 0; i < verb; i++) {
      Token token = scene.syntax.token(i);
      boolean number = token.upos() == Upos.NUM && !scene.syntax.lemma(i).equals("one");
      if (number && (i < doer ? scene.syntax.head(i) == doer : isOf(i, doer))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in what "of" adds to a noun: "leaders of five of the six states". */
  private boolean isOf(int word, int noun) {
    return scene.syntax.oblique(noun, "of").stream()
        .anyMatch(o -> scene.syntax.tree().isUnder(word, o));
  }

  private boolean isBackground(int index) {
    Token token = scene.syntax.token(index);
    return token.is("acl") || token.is("advcl") || token.is("amod") || token.is("csubj");
  }

  private void takeObject(int verb) {
    int object = scene.syntax.object(verb);
    if (object >= 0) {
      scene.takeNouns(object, verb);
    }
    for (int child : scene.syntax.children(verb, "xcomp", "obl")) {
      scene.takeNouns(child, verb);
    }
  }
}
