package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.Upos;

/**
 * Whom an act is done to where the page only describes them: those on a bus, the appointee, "the
 * country"; and what is described beside an act without being the one it is done to.
 */
final class Described {
  /** CAMEO numbers of blows that strike whoever is there. */
  private static final Set<String> STRIKES = Set.of("18", "190", "191", "193", "194", "195", "20");

  private final Syntax syntax;
  private final ActorCoder coder;
  private final Whereabouts whereabouts;

  Described(Syntax syntax, ActorCoder coder, Whereabouts whereabouts) {
    this.syntax = syntax;
    this.coder = coder;
    this.whereabouts = whereabouts;
  }

  /** Who is given an office or loses it: somebody, though the page may know no more of them. */
  List<Party> appointed(int object, List<Party> actors) {
    if (object < 0) {
      return List.of();
    }
    boolean named = coder.names().at(object) != null && syntax.token(object).upos() == Upos.PROPN;
    List<Party> found =
        named ? Recipients.without(coder.parties(object), actors) : List.<Party>of();
    for (int name : syntax.children(object, "appos", "flat", "nmod")) {
      boolean titled = !syntax.token(name).is("nmod") || syntax.child(name, "nmod:desc") >= 0;
      if (found.isEmpty() && titled) { // "his chief of staff Olen Strand"
        found = Recipients.without(coder.persons(name), actors);
      }
    }
    return found.isEmpty() ? coder.unknown(object) : found;
  }

  /** "Sanctions on the country": the one that the page is about, where another imposes them. */
  List<Party> country(int index, ActRow row, List<Party> actors) {
    for (String where : row.to()) {
      for (int noun : places(index, where)) {
        if (syntax.isTheCountry(noun)) {
          return coder.country(noun).stream()
              .filter(c -> actors.stream().noneMatch(a -> Codes.head(a).equals(Codes.head(c))))
              .toList();
        }
      }
    }
    return List.of();
  }

  /** The nominals at a place of a row, beside the verb or its object. */
  private List<Integer> places(int index, String where) {
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    if (where.equals("obj")) {
      return object < 0 ? List.of() : List.of(object);
    }
    List<Integer> found = new ArrayList<>(syntax.oblique(index, where));
    if (object >= 0) {
      found.addAll(syntax.oblique(object, where));
    }
    return found;
  }

  /** "Denounced their invasion of Estmark": it is they who are denounced, whoever they are. */
  boolean isOfUnknownDoer(int index) {
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    int owner = whereabouts.isDoneTo(object) ? syntax.child(object, "nmod:poss") : -1;
    return owner >= 0 && syntax.token(owner).upos() == Upos.PRON && coder.parties(owner).isEmpty();
  }

  private static boolean isStruck(ActRow row) {
    return !row.noun()
        && !row.to().contains(Recipients.REQUIRED)
        && row.frame() == Frame.ACT
        && row.code().filter(c -> STRIKES.stream().anyMatch(c::startsWith)).isPresent();
  }

  /** "Fired at a ferry", "surrounded a town": those in it, of whom the page says no more. */
  int struck(int index, ActRow row, String where) {
    if (!isStruck(row)) {
      return -1;
    }
    for (int noun : places(index, where)) {
      boolean aimed = where.equals("obj") || where.equals("on") || where.equals("at");
      if (aimed
          && syntax.token(noun).upos() == Upos.NOUN
          && syntax.isOf("struck", noun)
          && syntax.token(noun).start() > syntax.token(index).start()) {
        return noun;
      }
    }
    return -1;
  }

  /** A place of the actor's own state: where it is done, or what is let in, not to whom. */
  boolean isOwnGround(Party party, List<Party> actors) {
    return coder.isPlace(party) && Whereabouts.elsewhere(List.of(party), actors).isEmpty();
  }
}
