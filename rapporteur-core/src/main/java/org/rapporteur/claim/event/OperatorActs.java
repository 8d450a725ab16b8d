package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;

/** Reads what is done with acts that are not simply done: asked for, refused, threatened, ended. */
final class OperatorActs {
  private static final int PLACES = 1;

  /** To accuse somebody of an act. */
  private static final String ACCUSED = "112";

  /** Themes of acts that may be planned without a word on with whom. */
  private static final Set<String> JOINT =
      Set.of("meeting", "negotiation", "visit", "agreement", "settlement", "mediation");

  private final Scene scene;

  OperatorActs(Scene scene) {
    this.scene = scene;
  }

  /** Drafts what the operator at the token does with the act it is about. */
  void read(int index, ActRow row) {
    Frame frame = row.frame();
    if (frame == Frame.LIGHT) {
      return;
    }
    if (frame == Frame.CLAIM) {
      claimed(index, row);
      return;
    }
    int content = frame == Frame.DENY ? deniedAct(index) : scene.contents.content(index);
    Operator operator = frame.operator();
    if (Mood.isNegated(scene.syntax, index)
        && row.needs().stream().noneMatch(n -> n.where().equals("no"))) {
      scene.takeBelow(index);
      if (frame.negated().isEmpty()) {
        return;
      }
      operator = frame.negated().get();
    }
    int bearer = Mood.bearer(scene.syntax, index);
    if (Mood.isPossible(scene.syntax, bearer)
        || Mood.isDue(scene.syntax, bearer)
        || Undone.is(scene.syntax, index)) {
      scene.takeBelow(index);
      return;
    }
    if (operator == Operator.REFUSE && frame != Frame.REFUSE && isHostile(content)) {
      return; // not being ready to fight turns nothing down
    }
    if (frame == Frame.PLAN && content >= 0 && !isNear(index, content)) {
      return;
    }
    if (Mood.isHabit(scene.syntax, bearer) || Mood.isSupposed(scene.syntax, bearer)) {
      scene.takeBelow(index);
      return;
    }
    if (content < 0 && (frame == Frame.PLAN || (frame == Frame.CEASE && row.code().isEmpty()))) {
      return;
    }
    List<Party> actors = row.noun() ? scene.nounActors(index) : scene.actors(index);
    if (frame == Frame.DENY && actors.isEmpty()) {
      actors = scene.speaker(index);
    }
    if (frame == Frame.PLAN && actors.isEmpty()) {
      int subject = scene.syntax.subject(index); // "is scheduled to"
      actors = subject < 0 ? List.of() : scene.coder.doers(subject, scene.rows);
      actors = actors.isEmpty() ? scene.sayer(subject, index) : actors;
    }
    if (row.noun() && actors.isEmpty()) {
      return;
    }
    Optional<String> theme =
        row.theme().or(() -> content < 0 ? Optional.empty() : scene.contents.theme(content));
    List<Party> to = addressees(index, row, content, operator, actors);
    if (actors.isEmpty() && to.isEmpty()) {
      return;
    }
    if (to.isEmpty() && operator == Operator.THREATEN) {
      to = scene.addressed(content < 0 ? index : content, actors);
    }
    scene.takeBelow(index);
    if (to.isEmpty() && (row.to().contains(Recipients.REQUIRED) || isEmpty(index, row, content))) {
      return;
    }
    if (frame == Frame.PLAN && isVague(content, to, theme)) {
      return;
    }
    if (frame == Frame.DENY) {
      denied(index, row, content, theme, actors, to);
      return;
    }
    if (operator == Operator.INTEND
        && theme.filter("mediation"::equals).isPresent()
        && content >= 0
        && isNoun(content)
        && !Recipients.without(scene.coder.owners(content), actors).isEmpty()) {
      theme = Optional.of("accept-mediation");
    }
    Operator asked = operator;
    String code =
        theme
            .flatMap(t -> scene.ontology.code(t, asked))
            .filter(c -> row.code().isEmpty() || !row.code().get().startsWith(c))
            .or(row::code)
            .orElse(fallback(operator));
    if (code.isEmpty()
        || (to.isEmpty()
            && content < 0
            && !(actors.size() > 1 && Mood.isReciprocal(scene.syntax, index))
            && (row.noun() || (frame != Frame.DEMAND && frame != Frame.REFUSE)))) {
      return;
    }
    if (frame == Frame.PLAN && theme.isEmpty()) {
      return;
    }
    if (frame == Frame.PLAN) {
      String done = theme.flatMap(t -> scene.ontology.code(t, Operator.DONE)).orElse(code);
      String later =
          Ontology.isHostile(done)
              ? theme.flatMap(t -> scene.ontology.code(t, Operator.THREATEN)).orElse(code)
              : code;
      scene.planned(index, row, done, later, actors, to);
      return;
    }
    boolean together =
        operator == Operator.INTEND || theme.filter("settlement"::equals).isPresent();
    boolean mutual = together && to.isEmpty() && actors.size() > 1;
    Optional<String> off =
        theme
            .flatMap(t -> scene.ontology.code(t, Operator.DONE))
            .filter(c -> c.startsWith("04") || c.startsWith("05"))
            .flatMap(scene.ontology::type);
    if (frame == Frame.CEASE
        && off.isPresent()
        && row.act().filter("called-off"::equals).isPresent()) {
      scene.calledOff(index, row, code, off.get(), actors, to);
      return;
    }
    if (Mood.isFuture(scene.syntax, index) || Mood.isFuture(scene.syntax, bearer)) {
      later(index, row, code, actors, to, mutual);
      return;
    }
    scene.add(index, row, code, actors, to, mutual, Status.HAPPENED);
    if (frame == Frame.ACCUSE && content >= 0) {
      alleged(content, to);
    }
  }

  /** What will be asked, promised, refused; an end that will come to another is a threat. */
  private void later(
      int index, ActRow row, String code, List<Party> actors, List<Party> to, boolean mutual) {
    if (row.frame() != Frame.CEASE) {
      scene.add(index, row, code, actors, to, mutual, Status.PLANNED);
      return;
    }
    Operator operator = Ontology.isHostile(code) ? Operator.THREATEN : Operator.INTEND;
    String announced =
        scene.ontology.theme(code).flatMap(t -> scene.ontology.code(t, operator)).orElse(code);
    boolean warned = operator == Operator.THREATEN && to.isEmpty();
    scene.planned(
        index, row, code, announced, actors, warned ? scene.addressed(index, actors) : to);
  }

  /** Whether a refusal or promise names neither an act nor anybody it is for. */
  private boolean isEmpty(int index, ActRow row, int content) {
    if (content >= 0) {
      return false;
    }
    return switch (row.frame()) {
      case REFUSE -> scene.syntax.child(index, "xcomp") < 0 && !isRefusable(index, row);
      case INTEND ->
          !row.rule().endsWith("#agree")
              && !(row.rule().endsWith("#pledge")
                  && scene.syntax.child(index, "iobj") >= 0
                  && scene.syntax.child(index, "obj") >= 0);
      case THREATEN -> !row.noun();
      default -> false;
    };
  }

  /** Whether what is turned down is a plan, an appeal, a result: something of politics. */
  private boolean isRefusable(int index, ActRow row) {
    int object = row.noun() ? -1 : scene.syntax.object(index);
    return object >= 0 && scene.syntax.isOf("refusable", object);
  }

  /** Whether a plan is to ask or refuse, or to do nobody knows what to nobody named. */
  private boolean isVague(int content, List<Party> to, Optional<String> theme) {
    ActRow inner = content < 0 ? null : scene.inside[content];
    return inner == null
        || (inner.frame().isOperator() && inner.frame() != Frame.CEASE)
        || (to.isEmpty() && theme.filter(JOINT::contains).isEmpty());
  }

  /** Whether the act hangs on the word itself, or on a verb that adds nothing to it. */
  private boolean isNear(int index, int content) {
    int head = scene.syntax.head(content);
    if (scene.syntax.token(content).is("conj") && head >= 0) {
      head = scene.syntax.head(head);
    }
    ActRow between = head < 0 ? null : scene.inside[head];
    return head == index
        || (between != null && between.frame() == Frame.LIGHT && scene.syntax.head(head) == index);
  }

  private boolean isHostile(int content) {
    return done(content).filter(Ontology::isHostile).isPresent();
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

  private void alleged(int content, List<Party> actors) {
    ActRow row = scene.inside[content];
    Optional<String> code =
        scene.contents.theme(content).flatMap(t -> scene.ontology.code(t, Operator.DONE));
    if (row != null && code.isPresent() && !row.frame().isOperator() && !actors.isEmpty()) {
      String own = row.code().orElse(code.get());
      List<Party> to = scene.recipients.named(content, row, actors);
      scene.take(content);
      if (!to.isEmpty()) {
        scene.add(content, row, own, actors, to, false, Status.ALLEGED);
      }
    }
  }

  /** Marks what another is said to have done, without proof, as alleged. */
  private void claimed(int index, ActRow row) {
    if (Mood.isNegated(scene.syntax, index)) {
      return;
    }
    List<Party> claimers = scene.actors(index);
    for (int child : scene.syntax.children(index, "ccomp")) {
      scene.doubt(child);
      ActRow done = scene.inside[child];
      boolean harm = done != null && !done.frame().isOperator() && isHostile(child);
      boolean told = Mood.isFuture(scene.syntax, child) || Mood.isPossible(scene.syntax, child);
      if (harm && !told && !Mood.isNegated(scene.syntax, child)) {
        List<Party> doers = Recipients.without(scene.actors(child), claimers);
        if (!doers.isEmpty() && !claimers.isEmpty() && !isOwn(claimers, doers)) {
          scene.add(index, row, ACCUSED, claimers, doers, false, Status.HAPPENED);
        }
      }
    }
  }

  /** Whether two lists speak of one state: what a state's people claim of it is no accusation. */
  private static boolean isOwn(List<Party> ones, List<Party> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> state(one).equals(state(other))));
  }

  private static String state(Party party) {
    String code = party.code().orElse(party.name());
    return party.code().isPresent() && code.length() > 3 ? code.substring(0, 3) : code;
  }

  /**
   * The act that a denial is about: below the word, or in its subject, "the report ... is false".
   */
  private int deniedAct(int index) {
    int below = scene.contents.content(index);
    int report = below >= 0 ? -1 : scene.syntax.child(index, "nsubj");
    if (report < 0 || scene.syntax.child(index, "cop") < 0) {
      return below;
    }
    scene.takeUnder(report);
    return scene.contents.content(report);
  }

  private void denied(
      int index,
      ActRow row,
      int content,
      Optional<String> theme,
      List<Party> actors,
      List<Party> to) {
    ActRow denied = content < 0 ? null : scene.inside[content];
    Operator operator = denied == null ? Operator.DONE : denied.frame().operator();
    Optional<String> type =
        theme
            .flatMap(t -> scene.ontology.code(t, operator))
            .or(() -> Optional.of(fallback(operator)).filter(c -> !c.isEmpty()))
            .flatMap(scene.ontology::type);
    List<Party> against =
        content >= 0 && scene.inside[content] != null
            ? scene.recipients.of(content, scene.inside[content], actors)
            : to;
    scene.drafts().add(scene.draft(index, row, "016", type, actors, against, false, Status.DENIED));
  }

  private static String fallback(Operator operator) {
    return switch (operator) {
      case DONE -> "";
      case INTEND -> "030";
      case APPEAL -> "020";
      case DEMAND -> "100";
      case REFUSE -> "120";
      case THREATEN -> "130";
      case CEASE -> "160";
      case ACCUSE -> "112";
    };
  }

  private List<Party> addressees(
      int index, ActRow row, int content, Operator operator, List<Party> actors) {
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

  private boolean isNoun(int index) {
    ActRow row = scene.inside[index];
    return row != null && row.noun();
  }
}
