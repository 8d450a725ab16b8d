package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** States and places that a sentence names with an act without saying that it is done to them. */
final class Whereabouts {
  /** Prepositions of the one whom an act is done to. */
  private static final Set<String> AGAINST = Set.of("on", "against", "upon", "to", "toward", "for");

  /** Those who protest within their own state. */
  private static final Set<String> SOCIETY =
      Set.of("REB", "SEP", "OPP", "CRM", "CVL", "EDU", "LAB");

  private static final Set<String> OWNED = Set.of("of", "in", "to");

  private final Syntax syntax;
  private final ActorCoder coder;
  private final @Nullable ActRow[] acts;

  Whereabouts(Syntax syntax, ActorCoder coder, @Nullable ActRow[] acts) {
    this.syntax = syntax;
    this.coder = coder;
    this.acts = acts;
  }

  /** The places named in the object of an act, else beside it. */
  List<Party> of(int index) {
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    List<Party> found = new ArrayList<>();
    if (object >= 0 && hasVictims(object)) {
      return found;
    }
    if (object >= 0 && object != syntax.head(index)) {
      found.addAll(in(object));
    }
    for (int child : syntax.children(index, "obl", "nmod")) {
      if (found.isEmpty() && !syntax.preposition(child).equals("by")) {
        found.addAll(in(child));
      }
    }
    return found;
  }

  /** "Condemned attacks on reporters in Estmark": who struck them is not told. */
  private boolean hasVictims(int object) {
    ActRow act = acts[object];
    if (act == null || !act.noun() || act.code().filter(Ontology::isHostile).isEmpty()) {
      return false;
    }
    for (String on : List.of("on", "against")) {
      for (int victim : syntax.oblique(object, on)) {
        if (syntax.token(victim).upos() == Upos.NOUN && coder.names().at(victim) == null) {
          return true;
        }
      }
    }
    return false;
  }

  /** The places named in a phrase, but those that an act is done to and those told in a clause. */
  List<Party> in(int phrase) {
    List<Party> found = new ArrayList<>();
    for (Party place : coder.names().places(phrase)) {
      int at = at(place);
      int head = syntax.head(at);
      String preposition = syntax.preposition(at);
      boolean doneTo =
          AGAINST.contains(preposition)
              || (preposition.equals("of") && head >= 0 && isDoneTo(head));
      boolean apart = false;
      int steps = 0;
      for (int up = at;
          up != phrase && up >= 0 && !apart && steps < syntax.size();
          up = syntax.head(up)) {
        steps++;
        apart = syntax.token(up).relation().equals("acl:relcl");
      }
      if (!apart && (at == phrase || !doneTo)) {
        found.add(place);
      }
    }
    return found;
  }

  private int at(Party place) {
    return syntax.tree().sentence().tokenAt(place.span().orElseThrow().start());
  }

  /** The states that a thing is of, however deep: "the results of the Norvian vote". */
  List<Party> concerned(int thing) {
    List<Party> found = new ArrayList<>();
    for (Party place : coder.names().places(thing)) {
      if (found.isEmpty() && isOf(place, thing)) {
        found.add(place);
      }
    }
    return found;
  }

  /** Whether the way up from a place leads through nothing but owners, measures and places. */
  private boolean isOf(Party place, int thing) {
    int at = at(place);
    for (int steps = 0; at != thing && at >= 0 && steps < syntax.size(); steps++) {
      Token token = syntax.token(at);
      boolean worth = token.is("acl") && token.upos() == Upos.ADJ;
      boolean led = token.is("amod") && token.upos() == Upos.VERB; // "a Norvian-led alliance"
      boolean owner =
          (token.is("amod") && !led) || token.is("compound") || token.is("obj") || worth;
      if (!owner
          && !OWNED.contains(syntax.preposition(at))
          && !token.relation().equals("nmod:poss")) {
        return false;
      }
      at = syntax.head(at);
    }
    return at == thing;
  }

  /** Whether the word names a harm: "sent jets to destroy a reactor". */
  boolean isHarm(int index) {
    ActRow act = acts[index];
    return act != null && act.code().filter(Ontology::isHostile).isPresent();
  }

  /** "Condemned the invasion of Estmark": the noun names an act done to what follows "of". */
  boolean isDoneTo(int noun) {
    ActRow act = noun < 0 ? null : acts[noun];
    return act != null
        && act.noun()
        && act.to().contains("of")
        && !syntax.oblique(noun, "of").isEmpty();
  }

  /** Whether the party is of those who protest within their own state. */
  static boolean isOfSociety(Party party) {
    return SOCIETY.contains(Codes.sector(party));
  }

  /** The places that lie outside of the actors' own states, unless those are of its society. */
  static List<Party> elsewhere(List<Party> places, List<Party> actors) {
    List<Party> rest = new ArrayList<>();
    for (Party place : places) {
      String state = Codes.head(place);
      if (actors.stream()
          .noneMatch(a -> Codes.head(a).equals(state) && !SOCIETY.contains(Codes.sector(a)))) {
        rest.add(place);
      }
    }
    return rest;
  }
}
