package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Party;

/**
 * Whom an act is meant for, told in a clause of purpose: whom a gift is to help, of whom a protest
 * demands something, where what is let through is to go.
 */
final class Purposes {
  private static final int DEPTH = 4;

  private final Syntax syntax;
  private final ActorCoder coder;
  private final Whereabouts whereabouts;

  Purposes(Syntax syntax, ActorCoder coder, Whereabouts whereabouts) {
    this.syntax = syntax;
    this.coder = coder;
    this.whereabouts = whereabouts;
  }

  /** Whom those who protest demand something of: "marched to demand pay from the government". */
  List<Party> demandedOf(int index) {
    List<Integer> clauses = new ArrayList<>(syntax.children(index, "xcomp", "advcl", "acl"));
    int head = syntax.head(index);
    if (!syntax.isVerb(index) && head >= 0 && syntax.isVerb(head)) {
      clauses.addAll(syntax.children(head, "xcomp", "advcl"));
    }
    for (int clause : clauses) {
      int object =
          clause > index && syntax.isInfinitive(clause) && syntax.isOf("seeking", clause)
              ? syntax.child(clause, "obj")
              : -1;
      List<Integer> asked = new ArrayList<>();
      if (object >= 0) {
        asked.addAll(syntax.oblique(clause, "from"));
        asked.addAll(syntax.oblique(object, "from"));
        asked.addAll(syntax.oblique(clause, "by"));
        asked.addAll(syntax.oblique(object, "by"));
      }
      List<Party> found = new ArrayList<>();
      asked.forEach(a -> found.addAll(Recipients.without(coder.direct(a), found)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whom a gift is to help: "to assist Estmark", "into Estmark". */
  List<Party> helped(int index) {
    List<Integer> level = List.of(index);
    for (int depth = 0; depth < DEPTH; depth++) {
      List<Integer> next = new ArrayList<>();
      for (int above : level) {
        for (int clause : syntax.children(above, "acl", "advcl", "xcomp")) {
          List<Party> found =
              syntax.isInfinitive(clause) && !whereabouts.isHarm(clause)
                  ? helpedBy(clause)
                  : List.<Party>of();
          if (!found.isEmpty()) {
            return found;
          }
        }
        next.addAll(syntax.children(above, "obj", "obl", "nmod", "conj", "xcomp"));
      }
      level = next.stream().filter(n -> !syntax.preposition(n).equals("from")).toList();
    }
    return List.of();
  }

  private List<Party> helpedBy(int clause) {
    int object = syntax.child(clause, "obj");
    List<Party> found = object < 0 ? List.of() : coder.direct(object);
    if (object < 0) {
      for (int inner : syntax.children(clause, "xcomp")) {
        found = found.isEmpty() ? helpedBy(inner) : found; // "to help defend Estmark"
      }
      return found;
    }
    found = found.isEmpty() ? whereabouts.in(object) : found;
    boolean states = syntax.isOf("state", object) && syntax.token(object).has("Number=Plur");
    return found.isEmpty() && states ? coder.unknown(object) : found;
  }

  /** Where what is let through is to go: "opened a bridge to allow the delivery of food to ...". */
  List<Party> reached(int index) {
    List<Party> found = new ArrayList<>();
    for (int clause : syntax.children(index, "advcl", "xcomp")) {
      int object = syntax.isInfinitive(clause) ? syntax.child(clause, "obj") : -1;
      if (object >= 0 && found.isEmpty()) {
        syntax.oblique(object, "to").forEach(to -> found.addAll(coder.parties(to)));
        syntax.oblique(clause, "to").forEach(to -> found.addAll(coder.parties(to)));
      }
    }
    return found;
  }
}
