package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** People whom a sentence speaks of without a page knowing more: for them there is no code. */
final class People {
  private final Syntax syntax;
  private final ActorCoder coder;

  People(Syntax syntax, ActorCoder coder) {
    this.syntax = syntax;
    this.coder = coder;
  }

  /** "Killed Ada Fenn in Estmark": somebody of whom the page knows no more. */
  boolean isUnknownPerson(int nominal) {
    Token token = syntax.token(nominal);
    return token.upos() == Upos.PROPN
        && token.name().endsWith("PER")
        && coder.names().at(nominal) == null;
  }

  /** Whether a noun means people, of whom no part of a state or society is told: "his aides". */
  boolean are(int nominal) {
    int owner = syntax.child(nominal, "nmod:poss");
    return syntax.token(nominal).upos() == Upos.NOUN
        && syntax.isOf("somebody", nominal)
        && (owner < 0 || !syntax.form(owner).equals("whose"));
  }

  /** The parties of a list with those in it whom only their noun tells: "rebels and backers". */
  List<Party> listed(int nominal) {
    List<Party> found = coder.parties(nominal);
    if (nominal < 0 || found.isEmpty()) {
      return found;
    }
    List<Party> all = new ArrayList<>(found);
    for (int conjunct : syntax.conjuncts(nominal)) {
      if (are(conjunct) && coder.names().at(conjunct) == null) {
        addUnknown(conjunct, all);
      }
    }
    return all;
  }

  /** "Blamed 'rebels' and their backers", of which the tree hangs the second on the verb. */
  List<Party> withStray(int verb, int object, List<Party> found) {
    List<Party> all = new ArrayList<>(found);
    for (int stray : syntax.children(verb, "conj")) {
      if (stray > object && are(stray) && syntax.child(stray, "nsubj", "cop") < 0) {
        addUnknown(stray, all);
      }
    }
    return all;
  }

  private void addUnknown(int noun, List<Party> all) {
    if (coder.alone(noun).isEmpty()) {
      all.addAll(Recipients.without(coder.unknown(noun), all));
    }
  }
}
