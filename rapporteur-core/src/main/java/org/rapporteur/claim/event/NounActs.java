package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;

/** Reads acts that are told by nouns: "the talks between", "imposed sanctions on". */
final class NounActs {
  private static final Set<String> OCCASIONS = Set.of("at", "in", "during", "after", "following");
  private static final Set<String> ABOUT =
      Set.of("about", "without", "regarding", "toward", "towards", "concerning");
  private static final Set<String> SCHEDULED = Set.of("schedule", "plan", "expect", "set", "slate");

  private static final String PROTEST = "14";
  private static final String SANCTION = "163";
  private static final String POSTURE = "15";

  private final Scene scene;
  private final PlainActs plain;

  NounActs(Scene scene, PlainActs plain) {
    this.scene = scene;
    this.plain = plain;
  }

  /** Drafts the act that a noun names, where it is told and not just mentioned. */
  void noun(int index, ActRow row) {
    if (scene.syntax.token(index).is("compound")) {
      return; // "war crimes", "strike aircraft"
    }
    int head = scene.above(index);
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
    if ((light && isCapability(head)) || isProspect(index, head)) {
      return;
    }
    int doer = light ? scene.syntax.doer(head) : -1;
    boolean used = mutualUse(row, head);
    if (used || (doer >= 0 && scene.actors(head).isEmpty() && plain.isThing(doer))) {
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
    boolean posture = row.code().filter(c -> c.startsWith(POSTURE)).isPresent();
    if (to.isEmpty() && light && actors != own && !posture) { // "ordered patrols by police"
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
    if (mutual && actors.isEmpty() && isSubjectsState(index)) {
      if (Mood.isNegated(scene.syntax, index) || isOpen(index)) {
        return;
      }
      actors = Recipients.without(scene.coder.parties(scene.syntax.child(index, "nsubj")), to);
    }
    if (mutual
        && Recipients.without(actors, to).isEmpty()
        && !isSubjectsState(index)
        && OCCASIONS.contains(scene.syntax.preposition(index))
        && head >= 0
        && scene.syntax.isVerb(head)) {
      actors = Recipients.without(scene.actors(head), to); // "said after a meeting with"
    }
    boolean done = light ? !actors.isEmpty() || !to.isEmpty() : !actors.isEmpty() && !to.isEmpty();
    boolean told = done || (isImposed(index, row) && !to.isEmpty());
    if (!told && !(mutual && PlainActs.isGathering(actors, row.code().orElse("")))) {
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
    plain.told(index, light || occurs ? head : index, row, theme, actors, to);
    if (light) {
      scene.take(head);
    }
    scene.takeNouns(index, index);
  }

  /** "The sanctions imposed on Norvia": in force, by whomever. */
  private boolean isImposed(int index, ActRow row) {
    return row.code().filter(SANCTION::equals).isPresent()
        && scene.syntax.children(index, "acl").stream()
            .anyMatch(c -> scene.syntax.isPassive(c) && scene.syntax.isOf("doing", c));
  }

  /** "Capable of carrying out raids", "able to launch raids". */
  private boolean isCapability(int verb) {
    int head = scene.syntax.head(verb);
    return head >= 0 && scene.syntax.isOf("capable", head) && !scene.syntax.isPast(verb);
  }

  /** "The consequences of a raid": one that may come, unless it is a certain one. */
  private boolean isProspect(int noun, int head) {
    boolean certain =
        scene.syntax.children(noun, "det").stream()
            .anyMatch(c -> Set.of("the", "this", "these", "that").contains(scene.syntax.form(c)));
    return head >= 0
        && !certain
        && scene.syntax.isOf("prospect", head)
        && scene.syntax.token(noun).is("nmod")
        && scene.syntax.preposition(noun).equals("of");
  }

  /** "Could use its summit for": who uses a meeting does not hold it by that. */
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

  /** "Norvia is in talks with Estmark": the noun tells what its subject is at. */
  private boolean isSubjectsState(int index) {
    return scene.syntax.preposition(index).equals("in")
        && scene.syntax.child(index, "cop") >= 0
        && scene.syntax.child(index, "nsubj") >= 0;
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

  /** "Talks between the two are under way", "the two are in talks". */
  boolean isUnderWay(int index) {
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
    int subject = scene.syntax.subject(verb);
    List<Party> to = Recipients.without(scene.actors(verb), actors);
    if (to.isEmpty()) {
      to = scene.coder.ownCountry(subject);
    }
    boolean unrest =
        row.code().filter(c -> c.startsWith(PROTEST)).isPresent()
            && subject >= 0
            && scene.rows[subject] == null // "the annexation drew protests"
            && (!scene.coder.direct(subject).isEmpty() || !to.isEmpty());
    if ((unrest || !actors.isEmpty()) && !to.isEmpty() && row.frame() == Frame.ACT) {
      Optional<String> theme = row.theme().or(() -> row.code().flatMap(scene.ontology::theme));
      plain.told(index, verb, row, theme, actors, to);
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
}
