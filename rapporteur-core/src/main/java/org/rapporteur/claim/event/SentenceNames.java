package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Who and what one sentence names, token by token, and the codes of states and bodies. */
final class SentenceNames {
  private static final Set<String> BESIDE =
      Set.of(
          "near", "outside", "toward", "towards", "off", "without", "despite", "except", "besides");

  private static final Set<String> ELSEWHERE = Set.of("there", "elsewhere", "abroad");
  private static final String HELPED_BY = "helped-by";

  private final Syntax syntax;
  private final PageActors page;
  private final List<Reference> here;
  private final @Nullable Reference[] covering;

  SentenceNames(Syntax syntax, PageActors page) {
    this.syntax = syntax;
    this.page = page;
    here = page.in(syntax.tree().sentence().span());
    covering = new Reference[syntax.size()];
    for (Reference reference : here) {
      Span span = reference.mention().span();
      int from = syntax.tree().sentence().tokenAt(span.start());
      for (int i = from; i < syntax.size() && syntax.token(i).start() < span.end(); i++) {
        Reference other = covering[i];
        if (other == null || isBetter(reference, other, i)) {
          covering[i] = reference;
        }
      }
    }
  }

  /** The reference that covers the token; null for none. */
  @Nullable Reference at(int index) {
    return covering[index];
  }

  private boolean isBetter(Reference reference, Reference other, int index) {
    boolean heads = reference.mention().head() == syntax.token(index).start();
    boolean otherHeads = other.mention().head() == syntax.token(index).start();
    return heads == otherHeads
        ? reference.mention().span().length() > other.mention().span().length()
        : heads;
  }

  /** Whether the token is part of a name of several words, or of somebody's name. */
  boolean isInName(int index) {
    Reference reference = covering[index];
    if (reference == null || reference.mention().form() != Form.NAME) {
      return false;
    }
    return reference.mention().kind() == Kind.PERSON
        || !syntax.token(index).span().contains(reference.mention().span());
  }

  /** Whether the mention only modifies the noun at the token: "Norvian" in "Norvian changes". */
  boolean isModifierOf(Reference reference, int index) {
    return !reference.mention().span().contains(syntax.token(index).span());
  }

  static Party party(Reference reference, Entity entity, Optional<String> code) {
    return new Party(
        Optional.of(reference.mention().span()), entity.name(), Optional.of(entity.id()), code);
  }

  Optional<String> code(Entity entity, int index) {
    Optional<String> code = entity.code();
    if (code.isEmpty() && entity.kind() == Kind.PLACE) {
      code = page.stateOf(entity);
    }
    if (entity.kind() == Kind.PLACE && code.isPresent() && code.get().length() == 3) {
      return isLocation(index) || !page.isCapital(entity) ? code : code.map(c -> c + "GOV");
    }
    if (entity.kind() == Kind.STATE && code.isPresent() && isPeople(index)) {
      return code.map(c -> c.length() == 3 ? c + "CVL" : c);
    }
    return code;
  }

  private boolean isLocation(int index) {
    String preposition = syntax.preposition(index);
    return preposition.equals("in")
        || preposition.equals("near")
        || preposition.equals("into")
        || preposition.equals("to")
        || preposition.equals("from");
  }

  /** "100 Norvians": the plural of a people, counted. */
  private boolean isPeople(int index) {
    Token token = syntax.token(index);
    return token.form().endsWith("s")
        && token.has("Number=Plur")
        && syntax.child(index, "nummod") >= 0;
  }

  Optional<String> stateAt(int index) {
    Reference reference = covering[index];
    return reference == null
        ? Optional.empty()
        : page.entity(reference)
            .flatMap(e -> e.code().or(() -> stateOf(e)))
            .map(
                c ->
                    c.startsWith("IGO") && c.length() >= 6
                        ? c.substring(0, 6)
                        : c.substring(0, Math.min(3, c.length())));
  }

  /** Whether the token names a body that no state is known of. */
  boolean isBody(int index) {
    Reference reference = covering[index];
    return reference != null
        && page.entity(reference)
            .filter(e -> e.kind() == Kind.ORGANISATION && e.code().isEmpty())
            .isPresent();
  }

  private Optional<String> stateOf(Entity entity) {
    return entity.kind() == Kind.PLACE ? page.stateOf(entity) : Optional.empty();
  }

  /** Every place or state named at or below the token, outside of what is already taken. */
  List<Party> places(int index) {
    List<Party> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < syntax.size(); i++) {
      Reference reference = covering[i];
      if (reference == null || !syntax.tree().isUnder(i, index) || isBeside(i, index)) {
        continue;
      }
      Optional<Entity> entity = page.entity(reference);
      if (entity.isPresent()
          && (entity.get().kind() == Kind.PLACE || entity.get().kind() == Kind.STATE)
          && entity.get().code().isPresent()
          && seen.add(entity.get().code().get())) {
        found.add(party(reference, entity.get(), entity.get().code()));
      }
    }
    return found;
  }

  /** "Norvian" in "Norvian-backed": whose help somebody has, who is another's. */
  boolean isHelper(int index) {
    if (index >= syntax.size()) {
      return false;
    }
    String form = syntax.form(index);
    String joined = form.substring(form.lastIndexOf('-') + 1);
    boolean inside = joined.length() < form.length() && syntax.classes().has(HELPED_BY, joined);
    boolean after =
        index + 2 < syntax.size()
            && syntax.form(index + 1).equals("-")
            && syntax.classes().has(HELPED_BY, syntax.form(index + 2));
    int head = syntax.head(index);
    boolean agent =
        head >= 0
            && !syntax.token(index).is("nsubj")
            && syntax.classes().has(HELPED_BY, syntax.form(head));
    return inside || after || agent;
  }

  /** Whether the way up from a place to the token leads through "near" or the like. */
  private boolean isBeside(int place, int index) {
    int at = place < syntax.size() ? place : -1;
    for (int steps = 0; at >= 0 && at != index && steps < syntax.size(); steps++) {
      if (BESIDE.contains(syntax.preposition(at)) || syntax.lemma(at).equals("border")) {
        return true;
      }
      at = syntax.head(at);
    }
    return false;
  }

  /**
   * The only state that the sentence names beside who says it: in "the Norvian minister told the
   * house that the police left" the police need not be Norvia's. A state speaks of its own.
   */
  Optional<String> onlyState(Party party) {
    int saying = saying(index(party));
    if (saying < 0 || !page.isArticle()) {
      return onlyState();
    }
    List<Integer> around = syntax.children(saying, "nsubj", "obl", "obj", "iobj");
    Set<String> told = new HashSet<>();
    for (Reference reference : here) {
      int name = syntax.tree().sentence().tokenAt(reference.mention().head());
      boolean aside = around.stream().anyMatch(a -> syntax.tree().isUnder(name, a));
      if (!aside && !isBeside(name, -1) && !isHelper(name)) {
        told.addAll(page.states(List.of(reference)));
      }
    }
    return told.isEmpty()
        ? speakingState(saying)
        : told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }

  /** The outermost verb of saying whose content holds the word; -1 for none. */
  private int saying(int index) {
    int saying = -1;
    for (int i = index, steps = 0; i >= 0 && steps < syntax.size(); i = syntax.head(i), steps++) {
      int head = syntax.head(i);
      if (head >= 0 && syntax.token(i).is("ccomp") && syntax.isVerb(head)) {
        saying = head;
      }
    }
    return saying;
  }

  /** The state whose name, or whose government's, is the subject of a verb. */
  private Optional<String> speakingState(int verb) {
    int subject = syntax.child(verb, "nsubj");
    Reference reference = subject < 0 ? null : covering[subject];
    return reference == null
        ? Optional.empty()
        : page.entity(reference)
            .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.ORGANISATION)
            .flatMap(Entity::code)
            .filter(c -> c.length() == 3 || c.endsWith("GOV"))
            .filter(c -> !page.states(List.of(reference)).isEmpty())
            .map(c -> c.substring(0, 3));
  }

  /** The only state in which the clause of a party says that its act took place. */
  Optional<String> located(Party party) {
    int at = index(party);
    int verb = at < 0 ? -1 : syntax.head(at);
    for (int steps = 0; verb >= 0 && !syntax.isVerb(verb) && steps < syntax.size(); steps++) {
      verb = syntax.head(verb);
    }
    Set<String> states = new HashSet<>();
    for (int place : verb < 0 ? List.<Integer>of() : syntax.oblique(verb, "in")) {
      if (covering[place] != null && place < verb) {
        states.addAll(page.states(List.of(covering[place])));
      }
    }
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  /** "People there", "officials elsewhere". */
  boolean isElsewhere(Party party) {
    int next = party.span().map(s -> syntax.tree().sentence().tokenAt(s.end())).orElse(0);
    return next > 0
        && next < syntax.size()
        && ELSEWHERE.contains(syntax.form(next))
        && syntax.token(next).is("advmod");
  }

  /** The head of a party's words in this sentence; -1 when it stands elsewhere. */
  private int index(Party party) {
    if (party.span().isEmpty()) {
      return -1;
    }
    Span span = party.span().get();
    for (int i = 0; i < syntax.size(); i++) {
      int head = syntax.head(i);
      if (span.contains(syntax.token(i).span())
          && (head < 0 || !span.contains(syntax.token(head).span()))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the sentence names more states than the one, so that "people" may be anybody's. */
  boolean isAbroad(String state) {
    Set<String> states =
        page.states(
            here.stream()
                .filter(r -> page.entity(r).filter(e -> e.kind() == Kind.PLACE).isEmpty())
                .toList());
    return states.size() > 1 && states.contains(state);
  }

  /** The only state that the sentence names, if it names just one; not what is only near. */
  Optional<String> onlyState() {
    Set<String> states =
        page.states(
            here.stream()
                .filter(r -> !isBeside(syntax.tree().sentence().tokenAt(r.mention().head()), -1))
                .filter(r -> !isHelper(syntax.tree().sentence().tokenAt(r.mention().head())))
                .toList());
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }
}
