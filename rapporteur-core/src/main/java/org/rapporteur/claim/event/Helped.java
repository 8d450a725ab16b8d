package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Party;

/** Whom a gift is to help, by a clause beside it: "sent tents to assist Estmark". */
final class Helped {
  /** Clauses and nouns below one another that are followed. */
  private static final int DEPTH = 4;

  private final Syntax syntax;
  private final ActorCoder coder;
  private final Whereabouts whereabouts;

  Helped(Syntax syntax, ActorCoder coder, Whereabouts whereabouts) {
    this.syntax = syntax;
    this.coder = coder;
    this.whereabouts = whereabouts;
  }

  /** Those helped by what the word tells; empty where nobody is named. */
  List<Party> of(int index) {
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
    if (found.isEmpty() && object >= 0) {
      found = whereabouts.in(object);
      boolean states = syntax.isOf("state", object) && syntax.token(object).has("Number=Plur");
      return found.isEmpty() && states ? coder.unknown(object) : found;
    }
    return found;
  }
}
