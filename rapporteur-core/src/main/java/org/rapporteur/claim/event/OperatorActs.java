package org.rapporteur.claim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;
import org.rapporteur.model.Upos;

/** Reads what is done with acts that are not simply done: asked for, refused, threatened, ended. */
final class OperatorActs {
  /** To call for measures against somebody. */
  private static final String AGAINST = "113";

  /** A crime that no type of act stands for. */
  private static final String CRIME = "corruption";

  /** To accuse somebody of an act. */
  private static final String ACCUSED = "112";

  /** Themes of acts that may be planned without a word on with whom. */
  private static final Set<String> JOINT =
      Set.of("meeting", "negotiation", "visit", "agreement", "settlement", "mediation");

  /** To move troops; an alert is anybody's. */
  private static final String TROOPS = "154";

  private final Scene scene;
  private final Addressees addressees;

  OperatorActs(Scene scene) {
    this.scene = scene;
    addressees = new Addressees(scene);
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
      if (frame.negated().isEmpty() || row.words().contains("offer")) {
        return;
      }
      operator = frame.negated().get();
    }
    int told = carrier(index, row);
    int bearer = Mood.bearer(scene.syntax, told);
    int matrix = Mood.matrix(scene.syntax, told);
    if (Mood.isPossible(scene.syntax, bearer)
        || Mood.isPossible(scene.syntax, matrix)
        || Mood.isDue(scene.syntax, matrix)
        || Mood.isDue(scene.syntax, bearer)
        || Undone.is(scene.syntax, told)
        || (frame == Frame.CEASE && Undone.isForgoing(scene.syntax, index))
        || Description.is(scene.syntax, index, row)) {
      scene.takeBelow(index);
      return;
    }
    if (operator == Operator.REFUSE && frame != Frame.REFUSE && isHostile(content)) {
      return; // not being ready to fight turns nothing down
    }
    if (frame == Frame.ACCUSE
        && scene.syntax.isInfinitive(index)
        && scene.syntax.object(index) < 0
        && scene.syntax.child(index, "aux", "cop") >= 0) {
      return; // "the rains were also to blame"
    }
    if (frame == Frame.CEASE && Repulse.read(scene, index, row, content)) {
      return;
    }
    if (frame == Frame.PLAN && content >= 0 && !OwnPlans.are(scene, index, content)) {
      return;
    }
    if (frame == Frame.THREATEN && row.words().contains("warn") && isForecast(index, row)) {
      scene.takeBelow(index);
      return;
    }
    if (Mood.isHabit(scene.syntax, bearer)
        || Supposed.is(scene.syntax, told)
        || Supposed.is(scene.syntax, bearer)) {
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
    List<Party> to = addressees.of(index, row, content, operator, actors);
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
    boolean asks = operator == Operator.APPEAL || operator == Operator.DEMAND;
    if (asks && code.startsWith(AGAINST) && !scene.recipients.of(index, row, actors).isEmpty()) {
      code = fallback(operator); // asked to do a harm, or to stop one: a request all the same
    }
    if (code.isEmpty()
        || (to.isEmpty()
            && content < 0
            && !(actors.size() > 1 && Mood.isReciprocal(scene.syntax, index))
            && (row.noun() || !isPublic(index, row)))) {
      return;
    }
    if (frame == Frame.PLAN
        && (theme.isEmpty()
            || (theme.filter(PlainActs.FOR_OFFICIALS::contains).isPresent()
                && actors.stream().noneMatch(PlainActs::isOfficialOrState))
            || (row.type().isEmpty() && Citable.isTravel(theme.get(), actors)))) {
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
    if (Mood.isFuture(scene.syntax, told)
        || Mood.isFuture(scene.syntax, bearer)
        || Mood.isFuture(scene.syntax, matrix)) {
      later(index, row, code, actors, to, mutual);
      return;
    }
    Status status = Unproven.is(scene.syntax, index) ? Status.ALLEGED : Status.HAPPENED;
    scene.add(index, row, code, threatening(index, row, content, actors), to, mutual, status);
    if (frame == Frame.ACCUSE && content >= 0) {
      alleged(content, to);
    }
  }

  /** The verb that tells a noun, "would put pressure on"; else the word itself. */
  private int carrier(int index, ActRow row) {
    int head = scene.syntax.head(index);
    return row.noun() && head >= 0 && scene.isLight(index, head) ? head : index;
  }

  /** Demands, refusals and calls for something to be done need not name an addressee. */
  private boolean isPublic(int index, ActRow row) {
    return row.frame() == Frame.DEMAND
        || row.frame() == Frame.REFUSE
        || (row.words().contains("call")
            && !scene.syntax.oblique(index, "for").isEmpty()
            && scene.syntax.children(index, "advcl", "xcomp").stream()
                .anyMatch(scene.syntax::isInfinitive));
  }

  /** What will be asked, promised, refused; an end that will come to another is a threat. */
  private void later(
      int index, ActRow row, String code, List<Party> actors, List<Party> to, boolean mutual) {
    if (row.frame() != Frame.CEASE) {
      Status status = code.startsWith("13") ? Status.HAPPENED : Status.PLANNED;
      scene.add(index, row, code, actors, to, mutual, status);
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
        || (to.isEmpty()
            && theme.filter(JOINT::contains).isEmpty()
            && inner.code().filter(TROOPS::equals).isEmpty());
  }

  /** Who threatens: the state whose deed is announced, where its own minister announces it. */
  private List<Party> threatening(int index, ActRow row, int content, List<Party> actors) {
    if (row.frame() != Frame.THREATEN || content < 0 || !scene.syntax.token(content).is("ccomp")) {
      return actors;
    }
    int subject = scene.syntax.subject(content);
    boolean own = scene.syntax.head(content) == index && subject >= 0;
    List<Party> doers = own ? scene.coder.direct(subject) : List.of();
    return doers.isEmpty() || !isOwn(doers, actors) ? actors : doers;
  }

  /** "Norvia warned that Estmark would attack": who warns of another's act threatens nobody. */
  private boolean isForecast(int index, ActRow row) {
    int clause = scene.syntax.child(index, "ccomp");
    if (clause < 0) {
      return scene.recipients.of(index, row, scene.actors(index)).isEmpty();
    }
    int doer = scene.syntax.subject(clause);
    if (doer < 0 || scene.syntax.token(doer).upos() == Upos.PRON) {
      return false;
    }
    List<Party> doers = scene.coder.parties(doer);
    boolean nameless = // "police will no longer wait": the speaker's own
        doers.stream().allMatch(p -> p.entity().isEmpty() && p.code().orElse("").length() == 3);
    return doers.isEmpty() || (!nameless && !isOwn(doers, scene.actors(index)));
  }

  private boolean isHostile(int content) {
    return done(content).filter(Ontology::isHostile).isPresent();
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
      List<Party> to = scene.recipients.of(content, row, actors);
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
      if (child < index) {
        continue; // what stands before "rebels claimed control" is told by the page
      }
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
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(other -> Codes.headOrName(one).equals(Codes.headOrName(other))));
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
    boolean plan = denied != null && denied.frame() == Frame.PLAN;
    Operator operator = denied == null || plan ? Operator.DONE : denied.frame().operator();
    Optional<String> type =
        theme
            .filter(t -> !t.equals(CRIME))
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

  private boolean isNoun(int index) {
    ActRow row = scene.inside[index];
    return row != null && row.noun();
  }
}
