package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Codes of common nouns that act: their sector, and the state that modifies them. */
final class NounCodes {
  private static final Set<String> ELSEWHERE =
      Set.of("include", "against", "to", "for", "with", "near", "on", "over", "into", "about");

  /** Parts of the world: rebels "in the Western Hills" are not of the West. */
  private static final Set<String> REGIONS = Set.of("WST", "EUR", "AFR", "ASA", "MEA", "LAM");

  private static final String CITIZENS = "CVL";

  private static final String LEG = "LEG";
  private static final String COUNTERPART = "counterpart";
  private static final String REB = "REB";
  private static final String LOYAL = "pro-";

  private static final Set<String> THEIRS = Set.of("its", "their");

  /** Whoever speaks for one of these is of it, not of the state. */
  private static final Set<String> SIDES = Set.of("REB", "OPP", "SEP", "LAB", "BUS", "NGO");

  private final Syntax syntax;
  private final SentenceNames names;
  private final Agents agents;
  private final Pronouns pronouns;
  private final String text;

  NounCodes(Syntax syntax, SentenceNames names, Agents agents, Pronouns pronouns, String text) {
    this.syntax = syntax;
    this.text = text;
    this.names = names;
    this.agents = agents;
    this.pronouns = pronouns;
  }

  /** The code of a common noun from its sector and the state that modifies it. */
  Optional<String> described(int index) {
    Optional<String> sector = sector(index);
    if (sector.isEmpty()) {
      return Optional.empty();
    }
    int principal = principal(index);
    if (principal >= 0) {
      return represented(sector.get(), principal);
    }
    Optional<String> side = ownSide(index, sector.get());
    if (side.isPresent()) {
      return side;
    }
    Optional<String> state = state(index, 0);
    if (state.isEmpty()
        && (isOfUnknown(index) || (!sector.get().equals(CITIZENS) && isUnknownsOwn(index)))) {
      return Optional.empty();
    }
    if (agents.isBody(sector.get())) {
      return Optional.of(
          state.map(s -> s.startsWith("IGO") ? s : s + sector.get()).orElse(sector.get()));
    }
    return Optional.of(
        state
            .map(
                s ->
                    s.startsWith("IGO") || agents.isBody(s) || s.endsWith(sector.get())
                        ? s
                        : s + sector.get())
            .orElse(sector.get()));
  }

  /**
   * For whom somebody speaks or fights who is not named: "a clerk with the council", "fighters for
   * the council"; -1 for nobody. A state is nobody here: its officials are its own.
   */
  private int principal(int index) {
    if (!syntax.isOf("standing-for", index) || ownSector(index).filter(LEG::equals).isPresent()) {
      return -1; // "chamber whips of two parties" are of the chamber
    }
    for (int child : syntax.children(index, "nmod")) {
      String preposition = syntax.preposition(child);
      boolean named = child > index && (preposition.equals("with") || preposition.equals("for"));
      boolean side =
          child > index
              && (named || preposition.equals("of") || preposition.equals("from"))
              && agents.sector(syntax, child).filter(SIDES::contains).isPresent();
      if (side || (named && isSomebody(child))) {
        return child;
      }
    }
    return -1;
  }

  private Optional<String> ownSector(int index) {
    return agents.sector(syntax, index);
  }

  /** "Envoys of Norvia and rebels": the sides in the list for which others stand beside. */
  List<Integer> otherSides(int index) {
    List<Integer> sides = new ArrayList<>();
    if (syntax.isOf("standing-for", index) && syntax.token(index).has("Number=Plur")) {
      for (int of : syntax.oblique(index, "of")) {
        for (int side : syntax.conjuncts(of)) {
          boolean another = side != of && names.at(of) != null && names.at(side) == null;
          if (another && agents.sector(syntax, side).filter(SIDES::contains).isPresent()) {
            sides.add(side);
          }
        }
      }
    }
    return sides;
  }

  private boolean isSomebody(int index) {
    boolean state = names.stateAt(index).filter(s -> !s.startsWith("IGO")).isPresent();
    return (names.at(index) != null && !state && syntax.token(index).upos() == Upos.PROPN)
        || syntax.isOf("body", index);
  }

  /** The code of whoever stands for a body or side: the body's, or the side's with its state. */
  private Optional<String> represented(String own, int principal) {
    Optional<String> side = agents.sector(syntax, principal).filter(SIDES::contains);
    if (side.isPresent()) {
      Optional<String> state = state(principal, 0);
      return Optional.of(state.filter(s -> !s.startsWith("IGO")).orElse("") + side.get());
    }
    Optional<String> head = names.stateAt(principal);
    return head.map(h -> h.startsWith("IGO") ? h : h + own);
  }

  /** "The head of the Lake Agency", "the Bay council": of somebody named whom nobody knows. */
  private boolean isOfUnknown(int index) {
    for (int child : syntax.children(index, "nmod", "compound", "amod", "appos")) {
      Token token = syntax.token(child);
      boolean owner =
          (token.is("compound") || token.is("amod"))
              ? child < index
              : (syntax.preposition(child).equals("of") || token.relation().equals("nmod:poss"));
      boolean named =
          token.upos() == Upos.PROPN
              && names.at(child) != null
              && !Objects.equals(names.at(child), names.at(index));
      boolean strange =
          token.upos() == Upos.PROPN
              && names.at(child) == null
              && child > index
              && syntax.preposition(child).equals("of")
              && syntax.isOf("standing-for", index);
      if (owner && (strange || (named && names.isBody(child)))) {
        return true;
      }
    }
    return false;
  }

  /** "The presidents of Norvia and Estmark", "Norvian and Estmarker ministers": one of each. */
  List<Party> several(int index) {
    Optional<String> sector = sector(index);
    if (sector.isEmpty() || !syntax.token(index).has("Number=Plur")) {
      return agents.isGroup(syntax.lemma(index)) ? included(index) : List.of();
    }
    List<Party> members = included(index);
    if (!members.isEmpty()) {
      return members;
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
      Set<Reference> named = new HashSet<>();
      for (int state : states) {
        Optional<String> code = names.stateAt(state);
        Reference reference = names.at(state);
        if (code.isPresent() && reference != null && named.add(reference)) {
          Span span = reference.mention().span();
          found.add(
              new Party(
                  Optional.of(span),
                  span.of(text) + " " + syntax.token(index).form(),
                  Optional.empty(),
                  code.map(c -> c + sector.get())));
        }
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  /**
   * "A coalition including Norvia and Estmark", "envoys of groups including the two": the members,
   * as far as they are told.
   */
  private List<Party> included(int index) {
    List<Party> found = new ArrayList<>();
    for (int child : syntax.children(index, "nmod", "acl", "obl")) {
      if (syntax.preposition(child).equals("include")) {
        for (int member : syntax.conjuncts(child)) {
          names.coded(member).ifPresent(found::add);
        }
      } else if (found.isEmpty() && agents.isGroup(syntax.lemma(child))) {
        found.addAll(included(child));
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  /** Whether the noun only counts or groups what follows: "a group of soldiers". */
  boolean isCounted(int index) {
    return agents.isGroup(syntax.lemma(index))
        && !syntax.oblique(index, "of").isEmpty()
        && ownSector(index).filter(LEG::equals).isEmpty();
  }

  Optional<String> sector(int index) {
    Optional<String> own = agents.sector(syntax, index);
    if (own.filter(REB::equals).isPresent() && isLoyal(index)) {
      return Optional.of("MIL");
    }
    if (own.isPresent()) {
      return own;
    }
    for (int child : syntax.children(index, "appos", "compound", "flat")) {
      Optional<String> sector = agents.sector(syntax, child);
      if (sector.isPresent() && syntax.token(index).upos() == Upos.PROPN) {
        return sector;
      }
    }
    for (int child : syntax.children(index, "nmod:desc")) {
      if (syntax.lemma(child).equals(COUNTERPART)) {
        return agents.sector(syntax, child); // "his Norvian counterpart Olen Strand"
      }
    }
    return Optional.empty();
  }

  /** "Pro-Velko gunmen" fight for the ruler whom the word names. */
  boolean isLoyal(int index) {
    for (int child : syntax.children(index, "amod", "compound")) {
      String form = syntax.token(child).form();
      boolean joined = form.length() > LOYAL.length() && syntax.form(child).startsWith(LOYAL);
      if (child < index && joined && names.isRuler(form.substring(LOYAL.length()))) {
        return true;
      }
    }
    return false;
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
      boolean another =
          token.relation().equals("nmod:poss") && syntax.isOf("other-than-owner", index);
      if (!modifies
          || another
          || pronouns.isAnothers(child)
          || names.states().isHelper(child)
          || ELSEWHERE.contains(syntax.preposition(child))) {
        continue;
      }
      Optional<String> code = names.stateAt(child);
      if (code.isPresent()) {
        return code;
      }
    }
    for (int child : syntax.children(index, "nmod", "appos", "amod", "acl")) {
      if (ELSEWHERE.contains(syntax.preposition(child)) || isTrade(child)) {
        continue;
      }
      Optional<String> code =
          state(child, depth + 1)
              .filter(c -> !syntax.token(child).is("nmod") || !REGIONS.contains(c));
      if (code.isPresent()) {
        return code;
      }
    }
    return possessor(index);
  }

  /** "Their forces" of rebels are rebels, not the army of the state. */
  private Optional<String> ownSide(int index, String sector) {
    int owner = syntax.child(index, "nmod:poss");
    if (owner < 0 || !sector.equals("MIL") || syntax.token(owner).upos() != Upos.PRON) {
      return Optional.empty();
    }
    return pronouns.of(owner).stream()
        .flatMap(p -> p.code().stream())
        .filter(c -> c.endsWith(REB) || c.endsWith("SEP"))
        .findFirst();
  }

  /** "Its minister" of somebody whom the page does not tell. */
  private boolean isUnknownsOwn(int index) {
    int owner = syntax.child(index, "nmod:poss");
    return owner >= 0
        && THEIRS.contains(syntax.form(owner))
        && names.at(owner) == null
        && pronouns.of(owner).isEmpty();
  }

  /** The state that "its" stands for: "its navy". */
  private Optional<String> possessor(int index) {
    int pronoun = syntax.child(index, "nmod:poss");
    return pronoun < 0 || syntax.isOf("other-than-owner", index)
        ? Optional.empty()
        : pronouns.of(pronoun).stream()
            .flatMap(p -> p.code().stream())
            .filter(c -> c.length() >= 3 && !agents.isBare(c))
            .map(c -> c.startsWith("IGO") || agents.isBody(c) ? c : c.substring(0, 3))
            .findFirst();
  }

  /** Whether an "of" phrase names people of no public part: "officials of Norvian refiners". */
  private boolean isTrade(int index) {
    return syntax.token(index).upos() == Upos.NOUN
        && syntax.token(index).has("Number=Plur")
        && syntax.preposition(index).equals("of")
        && sector(index).isEmpty()
        && !agents.isGroup(syntax.lemma(index));
  }

  /** The noun with its modifiers; "five of the six states" whole, as it speaks of five alone. */
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
    boolean part =
        from >= 2
            && syntax.lemma(from - 1).equals("of")
            && syntax.token(from - 2).upos() == Upos.NUM;
    return syntax.tree().span(part ? from - 2 : from, to);
  }
}
