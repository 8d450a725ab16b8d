package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * One sentence with its rows, and what has been read from it so far: who acts, what is spoken for,
 * the acts drafted.
 */
final class Scene {
  private static final List<String> BESIDE =
      List.of("together_with", "along_with", "along", "alongside");

  private static final Set<String> DATELINE_MARKS =
      Set.of("-", "--", "–", "—", "(", "\\", "/", "|");

  final Syntax syntax;
  final @Nullable ActRow[] rows;
  final @Nullable ActRow[] inside;
  final ActorCoder coder;
  final Ontology ontology;
  final Recipients recipients;
  final ContentFinder contents;
  private final boolean[] taken;
  private final boolean[] unproven;
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * @param rows the row that each token triggers, {@code null} for none
   * @param inside the same, where words count that only name an act inside another
   */
  Scene(
      Syntax syntax,
      @Nullable ActRow[] rows,
      @Nullable ActRow[] inside,
      ActorCoder coder,
      Ontology ontology) {
    this.syntax = syntax;
    this.rows = rows;
    this.inside = inside;
    this.coder = coder;
    this.ontology = ontology;
    contents = new ContentFinder(syntax, inside, ontology);
    recipients = new Recipients(syntax, coder, inside);
    taken = new boolean[syntax.size()];
    unproven = new boolean[syntax.size()];
  }

  List<Draft> drafts() {
    return drafts;
  }

  boolean isTaken(int index) {
    return taken[index];
  }

  void take(int index) {
    taken[index] = true;
  }

  /** Marks the nouns of acts below a token as spoken for. */
  void takeNouns(int index, int not) {
    for (int i = 0; i < rows.length; i++) {
      ActRow row = rows[i];
      if (row != null && i != not && row.noun() && syntax.tree().isUnder(i, index)) {
        taken[i] = true;
      }
    }
  }

  /** Marks the token and all acts below it as spoken for. */
  void takeUnder(int index) {
    for (int i = 0; i < rows.length; i++) {
      taken[i] |= syntax.tree().isUnder(i, index);
    }
  }

  void takeBelow(int index) {
    for (int child :
        syntax.children(
            index, "xcomp", "ccomp", "obj", "iobj", "obl", "acl", "nmod", "advcl", "nsubj:pass")) {
      boolean condition =
          syntax.token(child).is("advcl")
              && !syntax.isInfinitive(child)
              && !isComplement(child, index)
              && syntax.preposition(child).isEmpty();
      for (int i = 0; i < rows.length && !condition; i++) {
        if (syntax.tree().isUnder(i, child)) {
          taken[i] = true;
        }
      }
    }
  }

  /** "Ruled out intervening": what the analyser takes for an aside, though nothing parts them. */
  private boolean isComplement(int gerund, int verb) {
    if (gerund < verb
        || !syntax.form(gerund).endsWith("ing")
        || syntax.child(gerund, "mark", "advmod") >= 0) {
      return false;
    }
    for (int i = verb + 1; i < gerund; i++) {
      if (syntax.form(i).equals(",") || syntax.form(i).equals("-")) {
        return false;
      }
    }
    return true;
  }

  /** Marks what stands in the clause as told without proof. */
  void doubt(int clause) {
    for (int i = 0; i < unproven.length; i++) {
      unproven[i] |= syntax.tree().isUnder(i, clause);
    }
  }

  List<Party> ownersBeside(int index) {
    return coder.ownersBeside(index);
  }

  boolean isLight(int noun, int verb) {
    ActRow row = rows[verb];
    if (row == null || row.frame() != Frame.LIGHT || row.noun()) {
      return false;
    }
    Token token = syntax.token(noun);
    if (token.is("nmod") && above(noun) == verb) {
      return true;
    }
    if (token.is("obj") || token.relation().equals("nsubj:pass")) {
      return true;
    }
    if (token.is("nsubj")) {
      return syntax.isPassive(verb);
    }
    if (token.is("obl")) {
      return row.to().contains(syntax.preposition(noun));
    }
    return token.is("conj") && isLight(syntax.head(noun), verb);
  }

  /** The word above a noun; what only measures it left out: "ten days of talks". */
  int above(int index) {
    int head = syntax.head(index);
    boolean measured =
        head >= 0
            && syntax.token(index).is("nmod")
            && syntax.preposition(index).equals("of")
            && syntax.isOf("time", head)
            && syntax.token(head).is("obj");
    return measured ? syntax.head(head) : head;
  }

  List<Party> nounActors(int index) {
    int head = syntax.head(index);
    if (head >= 0 && isLight(index, head)) {
      List<Party> doers = actors(head);
      if (!doers.isEmpty()) {
        take(head);
        return doers;
      }
    }
    return ownersBeside(index);
  }

  /** The one who acts, or, behind a pronoun that nobody is known for, the one who says so. */
  List<Party> actors(int verb) {
    int doer = syntax.doer(verb);
    List<Party> parties = new ArrayList<>(coder.doers(doer, rows));
    List<Integer> subjects = syntax.isPassive(verb) ? List.of() : syntax.subjects(verb);
    if (subjects.size() > 1) {
      for (int subject : subjects) {
        if (subject != doer
            && !isDateline(subject)
            && !isPlaceLine(subject)
            && !isTitle(subject, doer)) {
          List<Party> others = Recipients.without(coder.doers(subject, rows), parties);
          boolean credit = !parties.isEmpty() && others.stream().allMatch(Scene::isPress);
          parties.addAll(credit ? List.of() : others); // "Olen Strand - AP", below a picture
        }
      }
    }
    for (int partner : partners(verb, doer)) {
      parties.addAll(Recipients.without(coder.direct(partner), parties));
    }
    return parties.isEmpty() ? sayer(doer, verb) : parties;
  }

  /**
   * "ORLUND - Norvia has asked": where a report was filed, read as a subject beside the true one.
   */
  private boolean isDateline(int subject) {
    String form = syntax.token(subject).form();
    boolean shouted = form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
    if (subject + 1 >= syntax.size()) {
      return false;
    }
    String next = syntax.token(subject + 1).form();
    return (shouted && DATELINE_MARKS.contains(next));
  }

  /** "The aid charity Lake Hands urged": one subject, read as two. */
  private boolean isTitle(int subject, int doer) {
    return subject + 1 == doer
        && syntax.token(subject).upos() == Upos.NOUN
        && syntax.token(doer).upos() == Upos.PROPN;
  }

  /** "In Orlund, Norvia, ministers met": a town and its state, not who met. */
  private boolean isPlaceLine(int subject) {
    int town = isComma(subject - 1) ? subject - 2 : subject;
    int state = town == subject ? subject + 2 : subject;
    return town >= 0
        && state < syntax.size()
        && isComma(town + 1)
        && coder.names().isState(state)
        && coder.alone(town).stream().anyMatch(coder::isPlace)
        && coder.alone(state).stream().noneMatch(coder::isPlace);
  }

  private boolean isComma(int index) {
    return index > 0 && index < syntax.size() && syntax.token(index).form().equals(",");
  }

  private static boolean isPress(Party party) {
    return Codes.sector(party).equals("MED");
  }

  /** "Together with Estmark", "along with Estmark": who acts beside the subject. */
  private List<Integer> partners(int verb, int doer) {
    List<Integer> found = new ArrayList<>();
    if (syntax.isPassive(verb)) {
      return found;
    }
    for (int child : syntax.children(verb, "advmod", "obl")) {
      if (syntax.lemma(child).equals("together") || syntax.lemma(child).equals("along")) {
        found.addAll(syntax.oblique(child, "with"));
        found.addAll(syntax.oblique(verb, "with"));
      }
    }
    for (int place : doer < 0 ? List.of(verb) : List.of(verb, doer)) {
      for (String words : BESIDE) {
        found.addAll(syntax.oblique(place, words));
      }
    }
    for (int child : doer < 0 ? List.<Integer>of() : syntax.children(doer, "advmod")) {
      if (syntax.lemma(child).equals("together")) {
        found.addAll(syntax.oblique(doer, "with"));
      }
    }
    return found;
  }

  /** Who says a clause whose subject is a pronoun that nobody is known for. */
  List<Party> sayer(int pronoun, int verb) {
    List<Party> parties = List.of();
    if (pronoun >= 0 && syntax.token(pronoun).upos() == Upos.PRON) {
      int at = verb;
      for (int steps = 0; steps < 5 && at >= 0 && parties.isEmpty(); steps++) {
        at = syntax.head(at);
        if (at >= 0 && syntax.isVerb(at)) {
          parties = coder.parties(syntax.doer(at));
        }
      }
    }
    return parties;
  }

  /** Who says the clause that the word heads: "the report is false, the ministry said". */
  List<Party> speaker(int clause) {
    int head = syntax.head(clause);
    return head >= 0 && syntax.token(clause).is("ccomp")
        ? coder.parties(syntax.doer(head))
        : List.of();
  }

  /** Who made the request or proposal that is taken up or turned down. */
  List<Party> askers(int operator, int content) {
    int at = syntax.head(content);
    for (int steps = 0; steps < 6 && at >= 0 && at != operator; steps++) {
      if (syntax.isNominal(at)) {
        List<Party> owners = coder.owners(at);
        if (!owners.isEmpty()) {
          return owners;
        }
      }
      at = syntax.head(at);
    }
    return List.of();
  }

  /** Whom a threat is meant for that names nobody: who is told of it, or has to act to avert it. */
  List<Party> addressed(int index, List<Party> actors) {
    int head = syntax.head(index);
    if (head >= 0 && syntax.token(index).is("ccomp")) {
      int told = syntax.child(head, "iobj", "obj");
      List<Party> parties = told < 0 ? List.of() : Recipients.without(coder.direct(told), actors);
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    int condition = Condition.of(syntax, index);
    return condition < 0
        ? List.of()
        : Recipients.without(coder.parties(syntax.doer(condition)), actors);
  }

  /** Adds a meeting, visit or signing that will not take place after all. */
  void calledOff(
      int index, ActRow row, String code, String type, List<Party> actors, List<Party> to) {
    boolean together = to.isEmpty() && actors.size() > 1;
    drafts.add(draft(index, row, code, Optional.of(type), actors, to, together, Status.CALLED_OFF));
  }

  void planned(
      int index, ActRow row, String done, String later, List<Party> actors, List<Party> to) {
    boolean hostile = later.startsWith("13");
    Optional<String> own = ontology.type(done);
    boolean keeps = !hostile || own.filter("MOBILIZE"::equals).isPresent();
    drafts.add(
        draft(
            index,
            row,
            later,
            keeps ? own : ontology.type(later),
            actors,
            to,
            row.frame() == Frame.MUTUAL && to.isEmpty(),
            keeps ? Status.PLANNED : Status.HAPPENED));
  }

  void add(
      int index,
      ActRow row,
      String code,
      List<Party> actors,
      List<Party> to,
      boolean mutual,
      Status status) {
    Optional<String> type = row.code().filter(code::equals).flatMap(c -> row.type());
    drafts.add(
        draft(index, row, code, type.or(() -> ontology.type(code)), actors, to, mutual, status));
  }

  Draft draft(
      int index,
      ActRow row,
      String code,
      Optional<String> type,
      List<Party> actors,
      List<Party> to,
      boolean mutual,
      Status status) {
    Status told = unproven[index] && status == Status.HAPPENED ? Status.ALLEGED : status;
    return new Draft(row, index, code, type, actors, to, mutual, told, false);
  }
}
