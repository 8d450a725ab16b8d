package org.rapporteur.claim.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;

/**
 * Which state a sentence gives to "the police" and others of whom it does not say whose they are:
 * where they act, and the only state named, not counting who says it, who helps and what is near.
 */
final class SentenceStates {
  private static final Set<String> BESIDE =
      Set.of(
          "near", "outside", "toward", "towards", "off", "without", "despite", "except", "besides");

  private static final Set<String> ELSEWHERE = Set.of("there", "elsewhere", "abroad");
  private static final String HELPED_BY = "helped-by";

  private final Syntax syntax;
  private final PageActors page;
  private final SentenceNames names;

  SentenceStates(Syntax syntax, PageActors page, SentenceNames names) {
    this.syntax = syntax;
    this.page = page;
    this.names = names;
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
    for (Reference reference : names.all()) {
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
    Reference reference = subject < 0 ? null : names.at(subject);
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
      if (names.at(place) != null && place < verb) {
        states.addAll(page.states(List.of(names.at(place))));
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
            names.all().stream()
                .filter(r -> page.entity(r).filter(e -> e.kind() == Kind.PLACE).isEmpty())
                .toList());
    return states.size() > 1 && states.contains(state);
  }

  /** The only state that the sentence names, if it names just one; not what is only near. */
  Optional<String> onlyState() {
    Set<String> states =
        page.states(
            names.all().stream()
                .filter(r -> !isBeside(syntax.tree().sentence().tokenAt(r.mention().head()), -1))
                .filter(r -> !isHelper(syntax.tree().sentence().tokenAt(r.mention().head())))
                .toList());
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  /** The only other state that the sentence names, be it just for what is near. */
  Optional<String> onlyBeside(String state) {
    Set<String> states =
        page.states(
            names.all().stream()
                .filter(r -> !isAtBorder(syntax.tree().sentence().tokenAt(r.mention().head())))
                .toList());
    states.remove(state);
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  private boolean isAtBorder(int name) {
    int head = name < syntax.size() ? syntax.head(name) : -1;
    return head >= 0 && syntax.isOf("border", head);
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
  boolean isBeside(int place, int index) {
    int at = place < syntax.size() ? place : -1;
    for (int steps = 0; at >= 0 && at != index && steps < syntax.size(); steps++) {
      if (BESIDE.contains(syntax.preposition(at)) || syntax.lemma(at).equals("border")) {
        return true;
      }
      at = syntax.head(at);
    }
    return false;
  }
}
