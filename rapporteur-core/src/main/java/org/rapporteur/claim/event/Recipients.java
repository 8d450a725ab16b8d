package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;

/** Who an act is done to, by the places that its row names. */
final class Recipients {
  /** A place that says: without a recipient it is no act ("the band released a song"). */
  static final String REQUIRED = "!";

  private static final java.util.Set<String> AGAINST =
      java.util.Set.of("REB", "SEP", "OPP", "CRM", "CVL", "EDU", "LAB");

  private final Syntax syntax;
  private final ActorCoder coder;

  Recipients(Syntax syntax, ActorCoder coder) {
    this.syntax = syntax;
    this.coder = coder;
  }

  /** The parties at the first of the row's places where any are known, actors left out. */
  List<Party> of(int index, ActRow row, List<Party> actors) {
    List<Party> named = named(index, row, actors);
    if (!named.isEmpty()) {
      return named;
    }
    return row.frame() == Frame.MUTUAL || row.to().contains(REQUIRED)
        ? List.of()
        : elsewhere(at(index, "place"), actors);
  }

  /** The same, without the places that the act only happens at. */
  List<Party> named(int index, ActRow row, List<Party> actors) {
    for (String where : row.to()) {
      List<Party> found = without(at(index, where), actors);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Party> at(int index, String where) {
    return switch (where) {
      case "obj" -> object(index);
      case "iobj" -> coder.parties(syntax.child(index, "iobj"));
      case "subj" -> coder.parties(syntax.subject(index));
      case "clause" -> clause(index);
      case "xobj" -> clauseObject(index);
      case "place" -> place(index);
      case "owner" -> coder.owners(index);
      case "body" -> body(index);
      case REQUIRED -> List.of();
      default -> oblique(index, where);
    };
  }

  /** The body whose meeting, text or fund is acted on: "signed the Council's convention". */
  private List<Party> body(int index) {
    List<Integer> things = new ArrayList<>();
    if (syntax.isVerb(index)) {
      things.add(syntax.object(index));
      for (int clause : syntax.children(index, "xcomp")) {
        things.add(syntax.object(clause));
      }
    }
    things.addAll(syntax.oblique(index, "from"));
    things.addAll(syntax.oblique(index, "in"));
    for (int thing : things) {
      List<Party> bodies =
          thing < 0 ? List.of() : coder.owners(thing).stream().filter(Codes::isBody).toList();
      if (!bodies.isEmpty()) {
        return bodies;
      }
    }
    return List.of();
  }

  private List<Party> object(int index) {
    int object = syntax.object(index);
    if (object >= 0 && syntax.lemma(object).equals("what")) {
      return called(object);
    }
    List<Party> found = coder.parties(object);
    return found.isEmpty() ? coder.parties(syntax.child(index, "iobj")) : found;
  }

  /** Whose a thing is in "condemned what it called Norvia's crackdown". */
  private List<Party> called(int what) {
    for (int call : syntax.children(what, "acl", "ccomp")) {
      for (int named : syntax.children(call, "xcomp", "obj", "obl")) {
        List<Party> found = coder.parties(named);
        if (!found.isEmpty() && named != what) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Party> clause(int index) {
    for (int child : syntax.children(index, "ccomp", "xcomp")) {
      List<Party> found = new ArrayList<>();
      boolean undergone = syntax.isPassive(child) || syntax.child(child, "cop") >= 0;
      for (int subject : undergone ? List.<Integer>of() : syntax.children(child, "nsubj")) {
        found.addAll(without(coder.direct(subject), found));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Party> place(int index) {
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    List<Party> found = new ArrayList<>();
    if (object >= 0 && object != syntax.head(index)) {
      found.addAll(coder.names().places(object));
    }
    for (int child : syntax.children(index, "obl", "nmod")) {
      if (found.isEmpty()) {
        found.addAll(coder.names().places(child));
      }
    }
    return found;
  }

  private List<Party> clauseObject(int index) {
    for (int child : syntax.children(index, "xcomp", "advcl")) {
      List<Party> found = coder.parties(syntax.object(child));
      for (int below : found.isEmpty() ? syntax.children(child, "xcomp") : List.<Integer>of()) {
        found = coder.parties(syntax.object(below)); // "prepared to resume shelling them"
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Party> oblique(int index, String preposition) {
    List<Integer> nominals = new ArrayList<>(syntax.oblique(index, preposition));
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    if (object >= 0) {
      nominals.addAll(syntax.oblique(object, preposition));
    }
    int head = syntax.head(index);
    if (head >= 0 && !syntax.isVerb(index) && syntax.token(index).is("obj")) {
      nominals.addAll(syntax.oblique(head, preposition));
    }
    if (nominals.isEmpty()) {
      for (int child : syntax.children(index, "obl", "nmod")) {
        nominals.addAll(syntax.oblique(child, preposition));
      }
    }
    List<Party> found = new ArrayList<>();
    for (int nominal : nominals) {
      Token token = syntax.token(nominal);
      if (!token.is("conj")) {
        found.addAll(coder.parties(nominal));
      }
    }
    return found;
  }

  static List<Party> without(List<Party> parties, List<Party> others) {
    List<Party> rest = new ArrayList<>();
    for (Party party : parties) {
      boolean same = false;
      for (Party other : others) {
        same |= isSame(party, other);
      }
      if (!same) {
        rest.add(party);
      }
    }
    return rest;
  }

  /** The places that lie outside of the actors' own states. */
  private static List<Party> elsewhere(List<Party> places, List<Party> actors) {
    List<Party> rest = new ArrayList<>();
    for (Party place : places) {
      String state = Codes.head(place);
      if (actors.stream().noneMatch(a -> Codes.head(a).equals(state) && !isAgainstState(a))) {
        rest.add(place);
      }
    }
    return rest;
  }

  /** Whether the party fights or protests within its own state. */
  private static boolean isAgainstState(Party party) {
    String code = party.code().orElse("");
    return code.length() >= 6 && AGAINST.contains(code.substring(3, 6));
  }

  /** Whether both are one entity, or a state and a part of it named after it. */
  private static boolean isSame(Party one, Party other) {
    return (one.entity().isPresent() && one.entity().equals(other.entity()))
        || (one.span().isPresent() && one.span().equals(other.span()));
  }
}
