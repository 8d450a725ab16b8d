package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Reads acts that are told as such, by verbs and by nouns. */
final class PlainActs {
  /** Acts that only count when somebody of office does them: a traveller is no visit of state. */
  private static final Set<String> FOR_OFFICIALS = Set.of("visit", "leadership");

  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "ELI", "OPP");
  private static final Set<String> OCCASIONS = Set.of("at", "in", "during", "after", "following");
  private static final Set<String> ABOUT =
      Set.of("about", "without", "regarding", "toward", "towards", "concerning");
  private static final Set<String> PRIVATE =
      Set.of("MIL", "REB", "CVL", "MED", "BUS", "EDU", "CRM");

  private static final Set<String> LEADING_TO = Set.of("for", "to", "into", "around");

  /** Acts that are called off rather than left undone. */
  private static final Set<String> OCCASION = Set.of("meeting", "negotiation", "visit");

  private static final Set<String> SCHEDULED = Set.of("schedule", "plan", "expect", "set", "slate");

  private final Scene scene;

  PlainActs(Scene scene) {
    this.scene = scene;
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
    if (actors.isEmpty() && doer >= 0 && isThing(doer)) {
      return;
    }
    boolean appointed = row.act().filter("appoint"::equals).isPresent();
    if (appointed && isBackground(index) && to.stream().allMatch(p -> p.code().isEmpty())) {
      return;
    }
    if (isBackground(index) && (actors.isEmpty() || to.isEmpty()) && row.frame() != Frame.MUTUAL) {
      return;
    }
    told(index, index, row, theme, actors, to);
    if (theme.filter("mediation"::equals).isPresent()) {
      brought(index, to);
    }
    takeObject(index);
  }

  /** "Norvian sanctions were imposed on Estmark": whose act the subject of a passive names. */
  private List<Party> ofSubject(int verb) {
    boolean done = scene.syntax.isPassive(verb) && scene.syntax.isOf("doing", verb);
    int subject = done ? scene.syntax.subject(verb) : -1;
    ActRow act = subject < 0 ? null : scene.rows[subject];
    return act != null && act.noun() ? scene.coder.owners(subject) : List.of();
  }

  /** Adds an act that is simply told, as the mood of the verb allows. */
  private void told(
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
    if (Mood.isInverted(scene.syntax, bearer)
        || Mood.isSupposed(scene.syntax, verb)
        || Mood.isSupposed(scene.syntax, bearer)) {
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
                  || Mood.isUnless(scene.syntax, bearer)
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
    boolean ongoing = Mood.isOngoing(scene.syntax, verb) || (row.noun() && isUnderWay(index));
    Status status = ongoing ? Status.ONGOING : Status.HAPPENED;
    scene.add(index, row, code, actors, to, mutual, status);
  }

  /** Drafts the act that a noun names, where it is told and not just mentioned. */
  void noun(int index, ActRow row) {
    if (scene.syntax.token(index).is("compound")) {
      return; // "war crimes", "strike aircraft"
    }
    int head = scene.syntax.head(index);
    int verb = governor(index);
    if (ABOUT.contains(scene.syntax.preposition(index))) {
      return; // "spoke about cooperation"
    }
    if (verb >= 0
        && verb == head
        && scene.syntax.token(index).is("obj")
        && scene.syntax.isOf("undergoing", verb)) {
      undergone(index, row, verb);
      return;
    }
    List<Party> own = scene.coder.owners(index);
    if (row.to().contains("of") && !scene.syntax.oblique(index, "of").isEmpty()) {
      own = scene.ownersBeside(index);
    }
    List<Party> actors = own;
    boolean light = head >= 0 && scene.isLight(index, head);
    int doer = light ? scene.syntax.doer(head) : -1;
    boolean used = mutualUse(row, head);
    if (used || (doer >= 0 && scene.actors(head).isEmpty() && isThing(doer))) {
      light = false; // "the quarrel may bring sanctions"
    }
    if (light) {
      List<Party> doers = scene.actors(head);
      actors = doers.isEmpty() ? own : doers;
    }
    List<Party> to = scene.recipients.of(index, row, actors);
    if (to.isEmpty() && light) {
      to = scene.recipients.of(head, row, actors);
    }
    if (to.isEmpty() && light && actors != own) {
      to = Recipients.without(own, actors);
    }
    boolean mutual = row.frame() == Frame.MUTUAL;
    boolean schedules =
        verb >= 0
            && verb == head
            && scene.syntax.token(index).is("obj")
            && SCHEDULED.contains(scene.syntax.lemma(verb));
    if (mutual && actors.isEmpty() && schedules) {
      actors = Recipients.without(scene.actors(head), to);
    }
    if (mutual && actors.isEmpty() && isSaidOf(index)) {
      actors = listed(head);
    }
    if (mutual
        && Recipients.without(actors, to).isEmpty()
        && OCCASIONS.contains(scene.syntax.preposition(index))
        && head >= 0
        && scene.syntax.isVerb(head)) {
      actors = Recipients.without(scene.actors(head), to); // "said after a meeting with"
    }
    boolean told = light ? !actors.isEmpty() || !to.isEmpty() : !actors.isEmpty() && !to.isEmpty();
    if (!told && !(mutual && isGathering(actors, row.code().orElse("")))) {
      return;
    }
    if (verb >= 0
        && !light
        && (isAwaited(index)
            || (SCHEDULED.contains(scene.syntax.lemma(verb))
                && (scene.syntax.isPassive(verb) || verb == head)))) {
      scheduled(index, row, actors, to);
      return;
    }
    boolean occurs =
        verb >= 0
            && verb == head
            && scene.syntax.token(index).is("nsubj")
            && scene.syntax.isOf("occurring", verb);
    if (verb >= 0 && !light && !occurs && isOpen(verb)) {
      return;
    }
    Optional<String> theme = row.theme().or(() -> row.code().flatMap(scene.ontology::theme));
    told(index, light || occurs ? head : index, row, theme, actors, to);
    if (light) {
      scene.take(head);
    }
    scene.takeNouns(index, index);
  }

  /** "May use the meeting to": who uses a meeting does not hold it by that. */
  private boolean mutualUse(ActRow row, int head) {
    return row.frame() == Frame.MUTUAL && head >= 0 && scene.syntax.lemma(head).equals("use");
  }

  /** "Awaits the outcome of a meeting": it is still to come. */
  private boolean isAwaited(int index) {
    int at = scene.syntax.head(index);
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      if (scene.syntax.isOf("awaiting", at)) {
        return true;
      }
      if (!scene.syntax.isNominal(at)) {
        return false;
      }
      at = scene.syntax.head(at);
    }
    return false;
  }

  /** "Norvia and Estmark in talks": a headline without a verb. */
  private boolean isSaidOf(int index) {
    int head = scene.syntax.head(index);
    return head >= 0
        && scene.syntax.preposition(index).equals("in")
        && scene.syntax.token(index).is("nmod")
        && scene.coder.names().at(head) != null
        && governor(index) < 0
        && !scene.syntax.token(scene.syntax.size() - 1).form().equals(".");
  }

  /**
   * The names of a headline's list, which the tree hangs on the first: "Norvia, Estmark in ...".
   */
  private List<Party> listed(int head) {
    List<Party> parties = new ArrayList<>(scene.coder.direct(head));
    for (int other : scene.syntax.children(head, "appos")) {
      parties.addAll(Recipients.without(scene.coder.direct(other), parties));
    }
    return parties;
  }

  /** "Norvia and Estmark criticised each other", "freed one another's prisoners". */
  private boolean isReciprocal(int index) {
    return !scene.rows[index].noun() && Mood.isReciprocal(scene.syntax, index);
  }

  private static boolean isBodys(List<Party> parties) {
    return !parties.isEmpty() && parties.stream().allMatch(Codes::isBody);
  }

  /** "Talks between the two are under way", "the two are in talks". */
  private boolean isUnderWay(int index) {
    int head = scene.syntax.head(index);
    return isSaidOf(index)
        || scene.syntax.children(index, "amod").stream()
            .anyMatch(c -> scene.syntax.isOf("under-way", c))
        || (head >= 0
            && scene.syntax.token(index).is("nsubj")
            && scene.syntax.isOf("under-way", head)
            && scene.syntax.child(head, "cop") >= 0);
  }

  /** "Norvia faces criticism from Estmark": the subject is the one it is done to. */
  private void undergone(int index, ActRow row, int verb) {
    List<Party> actors = new ArrayList<>(scene.coder.owners(index));
    if (actors.isEmpty()) {
      scene.syntax.oblique(verb, "from").forEach(i -> actors.addAll(scene.coder.parties(i)));
    }
    List<Party> to = Recipients.without(scene.actors(verb), actors);
    if (!actors.isEmpty() && !to.isEmpty() && row.frame() == Frame.ACT) {
      Optional<String> theme = row.theme().or(() -> row.code().flatMap(scene.ontology::theme));
      told(index, verb, row, theme, actors, to);
    }
  }

  /** Whether what a verb governs may never come to be: denied, future, possible, due, aimed at. */
  private boolean isOpen(int verb) {
    int bearer = Mood.bearer(scene.syntax, verb);
    return Mood.isNegated(scene.syntax, verb)
        || Mood.isFuture(scene.syntax, bearer)
        || Mood.isPossible(scene.syntax, bearer)
        || Mood.isDue(scene.syntax, bearer)
        || Undone.isForgoing(scene.syntax, verb)
        || Undone.is(scene.syntax, verb);
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

  /** "A meeting is scheduled for Tuesday": the act that the noun names, still to come. */
  private void scheduled(int index, ActRow row, List<Party> actors, List<Party> to) {
    String done = row.code().orElse("");
    if (!done.isEmpty() && !Ontology.isHostile(done)) {
      String later = row.theme().flatMap(t -> scene.ontology.code(t, Operator.INTEND)).orElse(done);
      scene.planned(index, row, done, later, actors, to);
    }
  }

  /** The nearest verb above a noun. */
  private int governor(int index) {
    int at = scene.syntax.head(index);
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (scene.syntax.isVerb(at)) {
        return at;
      }
      at = scene.syntax.head(at);
    }
    return -1;
  }

  /** A common noun that is nobody: what it does is weather or metaphor. */
  private boolean isThing(int index) {
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
