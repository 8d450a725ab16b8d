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

/** Who and what one sentence names, token by token, and the codes of states and bodies. */
final class SentenceNames {
  private final Syntax syntax;
  private final PageActors page;
  private final List<Reference> here;
  private final @Nullable Reference[] covering;
  private final SentenceStates states;
  private final boolean[] leading;

  SentenceNames(Syntax syntax, PageActors page) {
    states = new SentenceStates(syntax, page, this);
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
    leading = new boolean[syntax.size()];
    for (int i = 0; i < leading.length; i++) {
      lead(i);
    }
  }

  /** "Gen Velko": a title that heads a name of which the page knows but the rest. */
  private void lead(int index) {
    int rest = syntax.child(index, "flat");
    Reference name = rest < 0 || covering[index] != null ? null : covering[rest];
    if (name != null
        && rest == index + 1
        && syntax.token(index).upos() == Upos.PROPN
        && name.mention().kind() == Kind.PERSON
        && name.mention().form() == Form.NAME) {
      covering[index] = name;
      leading[index] = true;
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

  /** Whether the page knows somebody of the name who governs a state. */
  boolean isRuler(String surname) {
    return page.isRuler(surname);
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
    return !leading[index] && !reference.mention().span().contains(syntax.token(index).span());
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

  /** Whether the token names a state itself. */
  boolean isState(int index) {
    Reference reference = covering[index];
    return reference != null
        && page.entity(reference).filter(e -> e.kind() == Kind.STATE).isPresent();
  }

  /** The code of the state or part of the world that a word before the noun names. */
  Optional<String> region(int noun) {
    return syntax.children(noun, "amod", "compound").stream()
        .flatMap(c -> stateAt(c).stream())
        .findFirst();
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
      if (reference == null || !syntax.tree().isUnder(i, index) || states.isBeside(i, index)) {
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

  /** The towns named below the token, with the codes of their states. */
  List<Party> towns(int index) {
    List<Party> found = new ArrayList<>();
    for (int i = index; i < syntax.size(); i++) {
      Reference reference = syntax.tree().isUnder(i, index) ? covering[i] : null;
      Optional<Entity> town =
          reference == null
              ? Optional.empty()
              : page.entity(reference).filter(e -> e.kind() == Kind.PLACE);
      Optional<String> code = town.flatMap(this::stateOf);
      if (found.isEmpty() && reference != null && town.isPresent() && code.isPresent()) {
        found.add(party(reference, town.get(), code));
      }
    }
    return found;
  }

  /** The party that the token names, where its code is known. */
  Optional<Party> coded(int index) {
    Reference reference = covering[index];
    Optional<Entity> entity = reference == null ? Optional.empty() : page.entity(reference);
    return reference == null
        ? Optional.empty()
        : entity
            .filter(e -> e.code().or(() -> stateOf(e)).isPresent())
            .map(e -> party(reference, e, e.code().or(() -> stateOf(e))));
  }

  /** Which states the sentence gives to whom it does not give one. */
  SentenceStates states() {
    return states;
  }

  /** What the sentence names, in order. */
  List<Reference> all() {
    return here;
  }
}
