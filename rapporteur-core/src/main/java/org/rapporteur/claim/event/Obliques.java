package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Whom a preposition about an act names: "a million of aid for Estmark". */
final class Obliques {
  /** Prepositions of the occasion of an act, which has its own parties. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "after",
          "before",
          "during",
          "following",
          "amid",
          "despite",
          "because_of",
          "since",
          "without",
          "by",
          "against");

  private static final Set<String> REASONS = Set.of("response", "support", "solidarity");

  private final Syntax syntax;
  private final ActorCoder coder;
  private final People people;

  Obliques(Syntax syntax, ActorCoder coder, People people) {
    this.syntax = syntax;
    this.coder = coder;
    this.people = people;
  }

  /** The parties behind the preposition, wherever about the act it hangs. */
  List<Party> of(int index, String preposition, ActRow row) {
    List<Integer> nominals = new ArrayList<>(syntax.oblique(index, preposition));
    if (nominals.isEmpty() && preposition.equals("with") && row.frame() == Frame.PLAN) {
      for (int clause : syntax.children(index, "xcomp")) {
        for (int below : syntax.children(clause, "xcomp")) {
          nominals.addAll(syntax.oblique(below, preposition)); // "to discuss working with Estmark"
        }
      }
    }
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    if (object >= 0) {
      nominals.addAll(syntax.oblique(object, preposition));
      for (int measured :
          preposition.equals("of") ? List.<Integer>of() : syntax.oblique(object, "of")) {
        nominals.addAll(syntax.oblique(measured, preposition)); // "a million of aid for Estmark"
      }
    }
    for (int close : nominals.isEmpty() ? syntax.children(index, "advmod") : List.<Integer>of()) {
      if (syntax.lemma(close).startsWith("close")) {
        nominals.addAll(syntax.oblique(close, preposition)); // "moved ships closer to Estmark"
      }
    }
    int head = syntax.isVerb(index) ? -1 : syntax.head(index);
    if (head >= 0 && (syntax.token(index).is("obj") || syntax.token(index).is("compound"))) {
      nominals.addAll(syntax.oblique(head, preposition)); // "a peacekeeping mission in Estmark"
    }
    if (head >= 0 && syntax.token(index).is("obl") && preposition.equals("with")) {
      for (int beside : syntax.oblique(head, preposition)) {
        if (beside > index) {
          nominals.add(beside); // "called for peace with Estmark"
        }
      }
    }
    for (int clause : syntax.isVerb(index) ? List.<Integer>of() : syntax.children(index, "acl")) {
      if (nominals.isEmpty() && syntax.isPassive(clause) && syntax.isOf("doing", clause)) {
        nominals.addAll(syntax.oblique(clause, preposition)); // "sanctions imposed on Estmark"
      }
    }
    if (nominals.isEmpty()) {
      for (int child : syntax.children(index, "obl", "nmod")) {
        boolean origin = syntax.preposition(child).equals("from") && !row.to().contains("from");
        if (!isCircumstance(child) && !origin) {
          nominals.addAll(syntax.oblique(child, preposition));
        }
      }
    }
    List<Party> found = new ArrayList<>();
    for (int nominal : nominals) {
      Token token = syntax.token(nominal);
      boolean blow = row.code().filter(c -> c.startsWith("18") || c.startsWith("19")).isPresent();
      boolean company =
          (preposition.equals("in") && (isCompany(nominal) || isReason(nominal)))
              || (blow && isBorder(nominal)); // "shelling of a town on the Norvian border"
      if (!token.is("conj") && !company) {
        boolean protest = preposition.equals("in") && syntax.lemma(nominal).equals("protest");
        for (Party party : people.listed(nominal)) {
          if (!protest || !Whereabouts.isOfSociety(party)) {
            found.add(party); // "in protest of the arrest of miners" is not against miners
          }
        }
        if (found.isEmpty() && people.isUnknownPerson(nominal)) {
          found.addAll(coder.unknown(nominal));
        }
      }
      for (int beyond : isBorder(nominal) ? syntax.oblique(nominal, "with") : List.<Integer>of()) {
        found.addAll(coder.parties(beyond)); // "on the border with Estmark"
      }
    }
    return found;
  }

  /** "In a coalition with Norvia": in whose company it is done, not to whom. */
  private boolean isCompany(int nominal) {
    return syntax.token(nominal).upos() == Upos.NOUN && syntax.isOf("group-of", nominal);
  }

  /** "In solidarity with the miners of Norvia": why it is done, not to whom. */
  private boolean isReason(int nominal) {
    return REASONS.contains(syntax.lemma(nominal)) && syntax.child(nominal, "det") < 0;
  }

  private boolean isBorder(int nominal) {
    return syntax.isOf("border", nominal);
  }

  /** "In response to a crackdown on miners": what is told of the occasion only. */
  private boolean isCircumstance(int nominal) {
    int before = syntax.tree().first(nominal) - 1;
    return syntax.token(nominal).is("obl")
        && (OCCASIONS.contains(syntax.preposition(nominal))
            || (before >= 0 && syntax.lemma(before).equals("response")));
  }
}
