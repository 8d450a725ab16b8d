package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Whom a pronoun stands for that the page has not joined to anybody: the only one named before it
 * in its sentence who fits, subjects first. Where two would fit, nobody.
 */
final class Pronouns {
  /** What a pronoun may stand for. */
  private enum Sort {
    THING,
    PERSON,
    SEVERAL,
    SPEAKER
  }

  private static final Map<String, Sort> SORTS =
      Map.ofEntries(
          Map.entry("it", Sort.THING),
          Map.entry("its", Sort.THING),
          Map.entry("he", Sort.PERSON),
          Map.entry("him", Sort.PERSON),
          Map.entry("his", Sort.PERSON),
          Map.entry("she", Sort.PERSON),
          Map.entry("her", Sort.PERSON),
          Map.entry("they", Sort.SEVERAL),
          Map.entry("them", Sort.SEVERAL),
          Map.entry("their", Sort.SEVERAL),
          Map.entry("us", Sort.SPEAKER),
          Map.entry("our", Sort.SPEAKER));

  private final Syntax syntax;
  private final ActorCoder coder;
  private final PageActors page;

  Pronouns(Syntax syntax, ActorCoder coder, PageActors page) {
    this.syntax = syntax;
    this.coder = coder;
    this.page = page;
  }

  /** Whether a word in lower case is a pronoun of the third person that may stand for a party. */
  static boolean isOfThird(String form) {
    Sort sort = SORTS.get(form);
    return sort != null && sort != Sort.SPEAKER;
  }

  /** The parties a pronoun stands for; empty when it is none, or when nobody is sure. */
  List<Party> of(int index) {
    Sort sort = SORTS.get(syntax.form(index));
    if (sort == null || syntax.token(index).upos() != Upos.PRON) {
      return List.of();
    }
    if (sort == Sort.SPEAKER) {
      return speaker(index);
    }
    int verb = clause(index);
    int own = verb < 0 ? -1 : syntax.subject(verb);
    boolean within = own >= 0 && syntax.tree().isUnder(index, own);
    boolean possessive = syntax.token(index).relation().equals("nmod:poss");
    boolean another = !within && (!possessive || isAnothers(verb, index));
    if (possessive && !within && own >= 0 && own < index && !another) {
      List<Party> parties = fitting(own, sort);
      if (!parties.isEmpty()) {
        return isContested(own, index, verb, sort) ? List.of() : parties;
      }
    }
    int without = another ? own : -1;
    List<Party> subject = only(index, sort, without, "nsubj");
    if (subject == null) {
      return List.of();
    }
    List<Party> object = subject.isEmpty() ? only(index, sort, without, "obj", "iobj") : subject;
    return object == null ? List.of() : object;
  }

  /** The parties of the only fitting word with the relation; null where two would fit. */
  private @org.jspecify.annotations.Nullable List<Party> only(
      int pronoun, Sort sort, int without, String... relations) {
    List<Party> found = List.of();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < pronoun; i++) {
      Token token = syntax.token(i);
      boolean placed = false;
      for (String relation : relations) {
        placed |= token.is(relation);
      }
      if (!placed || i == without || syntax.tree().isUnder(pronoun, i)) {
        continue;
      }
      List<Party> parties = fitting(i, sort);
      if (!parties.isEmpty()) {
        found = parties;
        parties.forEach(p -> codes.add(p.code().orElse(p.name())));
        if (codes.size() > parties.size()) {
          return null;
        }
      }
    }
    return found;
  }

  /** Whether, away from the object, somebody else who fits stands between: "for its crackdown". */
  private boolean isContested(int own, int pronoun, int verb, Sort sort) {
    int object = syntax.object(verb);
    if (object >= 0 && syntax.tree().isUnder(pronoun, object)) {
      return false;
    }
    for (int i = Math.max(own, verb) + 1; i < pronoun; i++) {
      if (syntax.isNominal(i)
          && !syntax.tree().isUnder(i, own)
          && !syntax.tree().isUnder(pronoun, i)
          && !fitting(i, sort).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<Party> fitting(int index, Sort sort) {
    if (syntax.token(index).upos() == Upos.PRON) {
      return List.of();
    }
    List<Party> parties = coder.direct(index);
    return !parties.isEmpty() && fits(index, parties, sort) ? parties : List.of();
  }

  private boolean fits(int index, List<Party> parties, Sort sort) {
    boolean several = parties.size() > 1 || syntax.token(index).has("Number=Plur");
    if (sort == Sort.SEVERAL) {
      return several;
    }
    if (parties.size() > 1 || parties.get(0).code().isEmpty()) {
      return false;
    }
    Optional<Kind> kind = parties.get(0).entity().flatMap(page::byId).map(Entity::kind);
    boolean person =
        kind.map(k -> k == Kind.PERSON || k == Kind.OFFICE)
            .orElse(syntax.isOf("official", index) || syntax.isOf("diplomat", index));
    return sort == Sort.PERSON ? person : !person && (!several || kind.isPresent());
  }

  /** "Has sent us food," the minister said: us is the speaker's state. */
  private List<Party> speaker(int index) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < syntax.size(); steps++) {
      Token token = syntax.token(at);
      int head = syntax.head(at);
      if (head >= 0 && token.is("ccomp") && syntax.child(head, "nsubj") >= 0) {
        return states(coder.direct(syntax.child(head, "nsubj")));
      }
      at = head;
    }
    return List.of();
  }

  private static List<Party> states(List<Party> parties) {
    List<Party> states = new ArrayList<>();
    for (Party party : parties) {
      Optional<String> state =
          party.code().map(c -> c.endsWith("GOV") && c.length() == 6 ? c.substring(0, 3) : c);
      states.add(new Party(party.span(), party.name(), party.entity(), state));
    }
    return states;
  }

  /** Whether a possessive means somebody else than whoever acts: "Norvia rejected its draft". */
  boolean isAnothers(int index) {
    return syntax.token(index).upos() == Upos.PRON
        && syntax.token(index).relation().equals("nmod:poss")
        && isAnothers(clause(index), index);
  }

  /** Whether what is possessed is done a thing that nobody does to their own. */
  private boolean isAnothers(int verb, int possessive) {
    int object = verb < 0 ? -1 : syntax.object(verb);
    return object >= 0
        && syntax.tree().isUnder(possessive, object)
        && syntax.isOf("against-another", verb);
  }

  /** The verb of the clause that a word stands in. */
  private int clause(int index) {
    int at = syntax.head(index);
    for (int steps = 0; at >= 0 && steps < syntax.size(); steps++) {
      if (syntax.isVerb(at)) {
        return at;
      }
      at = syntax.head(at);
    }
    return -1;
  }
}
