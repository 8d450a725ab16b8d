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
import org.rapporteur.model.Upos;

/**
 * Who a noun phrase of one sentence stands for, with a CAMEO code: an entity, a common noun with
 * its state, or the owner of a thing ("Serbia's suppression" is Serbia's).
 */
final class ActorCoder {
  private static final int DEPTH = 5;
  private static final Set<String> ELSEWHERE =
      Set.of("against", "to", "for", "with", "near", "on", "over", "into", "about");

  private final Syntax syntax;
  private final PageActors page;
  private final Agents agents;
  private final List<Reference> here;
  private final @Nullable Reference[] covering;

  ActorCoder(Syntax syntax, PageActors page, Agents agents) {
    this.syntax = syntax;
    this.page = page;
    this.agents = agents;
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

  /** The parties of a noun phrase and those coordinated with it; empty when nobody is known. */
  List<Party> parties(int index) {
    List<Party> parties = new ArrayList<>();
    if (index >= 0) {
      Set<String> seen = new HashSet<>();
      for (int conjunct : syntax.conjuncts(index)) {
        for (Party party : single(conjunct, 0)) {
          if (seen.add(party.code().orElse("") + "\t" + party.entity().orElse(party.name()))) {
            parties.add(party);
          }
        }
      }
    }
    return parties;
  }

  /** The parties that may do an act: whoever owns a thing does nothing by it ("Norvian wine"). */
  List<Party> doers(int index, @Nullable ActRow[] rows) {
    if (index < 0 || rows[index] != null || syntax.child(index, "nmod:poss") >= 0) {
      return parties(index);
    }
    List<Party> named = new ArrayList<>();
    for (int conjunct : syntax.conjuncts(index)) {
      boolean owned =
          covering[conjunct] == null
              && sector(conjunct).isEmpty()
              && !agents.isGroup(syntax.lemma(conjunct))
              && syntax.token(conjunct).upos() == Upos.NOUN;
      if (!owned) {
        named.addAll(Recipients.without(single(conjunct, 0), named));
      }
    }
    return named;
  }

  /** The parties that the noun itself names: not whom a thing belongs to. */
  List<Party> direct(int index) {
    List<Party> named = new ArrayList<>();
    for (int conjunct : syntax.conjuncts(index)) {
      boolean somebody =
          covering[conjunct] != null
              || sector(conjunct).isPresent()
              || agents.isGroup(syntax.lemma(conjunct));
      if (somebody) {
        named.addAll(Recipients.without(single(conjunct, 0), named));
      }
    }
    return named;
  }

  private List<Party> single(int index, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    Reference reference = covering[index];
    if (reference != null) {
      Optional<Entity> entity = page.entity(reference);
      boolean modifier = isModifierOf(reference, index);
      if (entity.isPresent() && !modifier) {
        Optional<String> code = code(entity.get(), index);
        if (code.isPresent()) {
          return List.of(party(reference, entity.get(), code));
        }
        if (entity.get().kind() == Kind.PERSON || entity.get().kind() == Kind.ORGANISATION) {
          return List.of(
              party(reference, entity.get(), described(index).or(() -> titled(entity.get()))));
        }
      }
    }
    List<Party> several = several(index);
    if (!several.isEmpty()) {
      return several;
    }
    Optional<String> described = described(index);
    if (described.isPresent() && !isCounted(index)) {
      return List.of(
          new Party(
              Optional.of(phrase(index)),
              phrase(index).of(page.text()),
              Optional.empty(),
              described));
    }
    return owner(index, depth);
  }

  /** The code of somebody with an office whose state the page does not say: the only one named. */
  private Optional<String> titled(Entity entity) {
    if (entity.kind() != Kind.PERSON || entity.roles().isEmpty()) {
      return Optional.empty();
    }
    return onlyState().map(s -> s + "GOV");
  }

  /** Whether the mention only modifies the noun at the token: "Norvian" in "Norvian changes". */
  private boolean isModifierOf(Reference reference, int index) {
    return !reference.mention().span().contains(syntax.token(index).span());
  }

  private static Party party(Reference reference, Entity entity, Optional<String> code) {
    return new Party(
        Optional.of(reference.mention().span()), entity.name(), Optional.of(entity.id()), code);
  }

  private Optional<String> code(Entity entity, int index) {
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

  /** The code of a common noun from its sector and the state that modifies it. */
  private Optional<String> described(int index) {
    Optional<String> sector = sector(index);
    if (sector.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> state = state(index, 0);
    if (agents.isBody(sector.get())) {
      return Optional.of(
          state.map(s -> s.startsWith("IGO") ? s : s + sector.get()).orElse(sector.get()));
    }
    return Optional.of(
        state.map(s -> s.endsWith(sector.get()) ? s : s + sector.get()).orElse(sector.get()));
  }

  /** "The presidents of Norvia and Estmark", "Norvian and Estmarker ministers": one of each. */
  private List<Party> several(int index) {
    Optional<String> sector = sector(index);
    if (sector.isEmpty() || !syntax.token(index).has("Number=Plur")) {
      return List.of();
    }
    List<Party> found = new ArrayList<>();
    for (int child : syntax.children(index, "nmod", "amod", "compound")) {
      List<Integer> states = syntax.conjuncts(child);
      if (syntax.token(child).upos() == Upos.ADJ) {
        states = new ArrayList<>(List.of(child));
        states.addAll(syntax.children(child, "conj"));
      }
      if (states.size() < 2 || ELSEWHERE.contains(syntax.preposition(child))) {
        continue;
      }
      for (int state : states) {
        Optional<String> code = stateAt(state);
        if (code.isPresent()) {
          found.add(
              new Party(
                  Optional.of(syntax.token(state).span()),
                  syntax.token(state).form() + " " + syntax.token(index).form(),
                  Optional.empty(),
                  code.map(c -> c + sector.get())));
        }
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  /** Whether the noun only counts or groups what follows: "a group of soldiers". */
  private boolean isCounted(int index) {
    return agents.isGroup(syntax.lemma(index)) && !syntax.oblique(index, "of").isEmpty();
  }

  private Optional<String> sector(int index) {
    Optional<String> own = agents.sector(syntax, index);
    if (own.isPresent()) {
      return own;
    }
    for (int child : syntax.children(index, "appos", "compound", "flat")) {
      Optional<String> sector = agents.sector(syntax, child);
      if (sector.isPresent() && syntax.token(index).upos() == Upos.PROPN) {
        return sector;
      }
    }
    return Optional.empty();
  }

  /** The state, or the body, that a noun's modifiers name. */
  private Optional<String> state(int index, int depth) {
    if (depth > 3) {
      return Optional.empty();
    }
    for (int child : syntax.children(index)) {
      Token token = syntax.token(child);
      boolean modifies =
          token.is("amod")
              || token.is("compound")
              || token.is("nmod")
              || token.is("appos")
              || token.is("flat")
              || token.is("obl");
      if (!modifies || ELSEWHERE.contains(syntax.preposition(child))) {
        continue;
      }
      Optional<String> code = stateAt(child);
      if (code.isPresent()) {
        return code;
      }
    }
    for (int child : syntax.children(index, "nmod", "appos", "amod", "acl")) {
      if (ELSEWHERE.contains(syntax.preposition(child))) {
        continue;
      }
      Optional<String> code = state(child, depth + 1);
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  private Optional<String> stateAt(int index) {
    Reference reference = covering[index];
    return reference == null
        ? Optional.empty()
        : page.entity(reference)
            .flatMap(Entity::code)
            .map(
                c ->
                    c.startsWith("IGO") && c.length() >= 6
                        ? c.substring(0, 6)
                        : c.substring(0, Math.min(3, c.length())));
  }

  /** Who a thing or act belongs to: "Norvia's", "Norvian", "of Norvia", "by Norvia". */
  List<Party> owners(int index) {
    return index < 0 ? List.of() : owner(index, 0);
  }

  private List<Party> owner(int index, int depth) {
    for (int child : syntax.children(index, "nmod:poss", "compound", "amod")) {
      Reference reference = covering[child];
      if (syntax.token(child).relation().equals("nmod:poss") || reference != null) {
        List<Party> parties = single(child, depth + 1);
        if (!parties.isEmpty()) {
          return parties;
        }
      }
    }
    List<Party> parties = new ArrayList<>();
    for (int child : syntax.children(index, "acl")) {
      if (syntax.isOf("doing", child)) {
        for (int agent : syntax.oblique(child, "by")) {
          parties.addAll(single(agent, depth + 1)); // "crimes committed by Norvian forces"
        }
      }
    }
    if (!parties.isEmpty()) {
      return parties;
    }
    for (int child : syntax.children(index, "nmod")) {
      String preposition = syntax.preposition(child);
      if (preposition.equals("of")
          || preposition.equals("by")
          || preposition.equals("between")
          || preposition.equals("from")
          || preposition.equals("among")) {
        for (int conjunct : syntax.conjuncts(child)) {
          parties.addAll(single(conjunct, depth + 1));
        }
        if (!parties.isEmpty()) {
          return parties;
        }
      }
    }
    return parties;
  }

  /** Every place or state named at or below the token, outside of what is already taken. */
  List<Party> places(int index) {
    List<Party> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < syntax.size(); i++) {
      Reference reference = covering[i];
      if (reference == null || !syntax.tree().isUnder(i, index)) {
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

  /** The only state that the sentence names, if it names just one. */
  Optional<String> onlyState() {
    Set<String> states = page.states(here);
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  Span phrase(int index) {
    int from = index;
    int to = index;
    for (int child : syntax.children(index)) {
      Token token = syntax.token(child);
      if (token.is("det")
          || token.is("amod")
          || token.is("compound")
          || token.is("nummod")
          || token.relation().equals("nmod:poss")
          || token.is("flat")) {
        from = Math.min(from, syntax.tree().first(child));
        to = Math.max(to, syntax.tree().last(child));
      }
    }
    return syntax.tree().span(from, to);
  }
}
