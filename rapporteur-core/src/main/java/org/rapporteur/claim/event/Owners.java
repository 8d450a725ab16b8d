package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;

/** Who a thing or act belongs to: "Norvia's", "Norvian", "rebel-held", "of Norvia", "by Norvia". */
final class Owners {
  private static final String SOLDIERS = "MIL";

  private final Syntax syntax;
  private final PageActors page;
  private final SentenceNames names;
  private final NounCodes nouns;
  private final Phrases phrases;
  private final ActorCoder coder;

  Owners(
      Syntax syntax,
      PageActors page,
      SentenceNames names,
      NounCodes nouns,
      Phrases phrases,
      ActorCoder coder) {
    this.syntax = syntax;
    this.page = page;
    this.names = names;
    this.nouns = nouns;
    this.phrases = phrases;
    this.coder = coder;
  }

  /** The owners named before one in a list: "Lakeland Council, Estmark and Norvian sanctions". */
  private List<Party> listed(int index, int owner, List<Party> found, int depth) {
    List<Party> before = new ArrayList<>();
    int head = syntax.head(index);
    if (head < 0
        || !syntax.token(index).is("conj")
        || (syntax.child(owner, "cc") < 0 && syntax.child(index, "cc") < 0)) {
      return before;
    }
    List<Integer> others = new ArrayList<>(List.of(head));
    others.addAll(syntax.children(head, "conj"));
    for (int other : others) {
      if (other < owner && names.at(other) != null) {
        before.addAll(Recipients.without(coder.single(other, depth + 1), found));
      }
    }
    return before;
  }

  /** Who holds a place: "rebel-held towns", whose people are named by them. */
  private List<Party> holders(int index, int depth) {
    if (syntax.isOf("stronghold", index)) {
      for (int holder : syntax.children(index, "compound", "amod")) {
        boolean participle = syntax.isVerb(holder) || syntax.form(holder).endsWith("ed");
        if (!participle && nouns.sector(holder).isPresent() && names.at(holder) == null) {
          return coder.single(holder, depth + 1).stream()
              .map(h -> phrases.spanning(index, h))
              .toList();
        }
      }
    }
    if (syntax.isOf("stronghold", index) && nouns.isLoyal(index)) {
      return List.of(phrases.named(index, Optional.of(SOLDIERS))); // "pro-Velko positions"
    }
    for (int held : syntax.children(index, "amod")) {
      for (int holder : syntax.children(held, "compound", "nsubj", "obl")) {
        List<Party> found =
            syntax.isOf("held", held) ? coder.single(holder, depth + 1) : List.<Party>of();
        if (!found.isEmpty()) {
          return found.stream()
              .map(h -> h.entity().isPresent() ? h : phrases.spanning(index, h))
              .toList();
        }
      }
    }
    return List.of();
  }

  /** "The Velko plan" bears a name; it is nobody to commit oneself to. */
  private boolean isNamesake(int index, int child, @Nullable Reference reference) {
    return reference != null
        && syntax.token(child).is("compound")
        && (syntax.isOf("pact", index) || syntax.isOf("proposal", index))
        && page.entity(reference).filter(e -> e.kind() == Kind.PERSON).isPresent();
  }

  /** "Absent from the Orrin summit": where it was, not whose it is. */
  private boolean isVenue(int index, int child, @Nullable Reference reference) {
    return reference != null
        && syntax.token(child).is("compound")
        && syntax.token(index).is("obl")
        && syntax.isOf("meeting", index)
        && page.entity(reference).filter(e -> e.kind() == Kind.PLACE).isPresent();
  }

  /** Whether a plan or pact is named after somebody. */
  boolean bearsName(int noun) {
    return syntax.children(noun, "compound").stream()
        .anyMatch(c -> isNamesake(noun, c, names.at(c)));
  }

  /**
   * The parties that a noun phrase belongs to, this many steps below the one that was asked for.
   */
  List<Party> of(int index, int depth) {
    if (syntax.isOf("other-than-owner", index)) {
      return List.of(); // "his opponents" are not he
    }
    List<Party> holders = holders(index, depth);
    if (!holders.isEmpty()) {
      return holders;
    }
    for (int child : syntax.children(index, "nmod:poss", "compound", "amod")) {
      Reference reference = names.at(child);
      if (isNamesake(index, child, reference) || isVenue(index, child, reference)) {
        continue;
      }
      if (syntax.token(child).relation().equals("nmod:poss") || reference != null) {
        List<Party> parties = new ArrayList<>(coder.single(child, depth + 1));
        if (!parties.isEmpty()) {
          parties.addAll(listed(index, child, parties, depth));
          for (int conjunct : syntax.children(child, "conj")) { // "the Norvian and Velland vetoes"
            parties.addAll(Recipients.without(coder.single(conjunct, depth + 1), parties));
          }
          return parties;
        }
      }
    }
    List<Party> parties = new ArrayList<>();
    for (int child : syntax.children(index, "acl")) {
      if (syntax.isOf("doing", child)) {
        for (int agent : syntax.oblique(child, "by")) {
          for (int each : syntax.conjuncts(agent)) { // "crimes committed by Norvian forces"
            parties.addAll(Recipients.without(coder.single(each, depth + 1), parties));
          }
        }
      }
    }
    if (!parties.isEmpty()) {
      return parties;
    }
    for (int child : syntax.children(index, "nmod")) {
      String preposition = syntax.preposition(child);
      if (preposition.equals("of")
          || preposition.equals("by")
          || preposition.equals("between")
          || preposition.equals("from")
          || preposition.equals("among")) {
        for (int conjunct : syntax.conjuncts(child)) {
          parties.addAll(coder.single(conjunct, depth + 1));
        }
        if (!parties.isEmpty()) {
          return parties;
        }
      }
    }
    return parties;
  }
}
