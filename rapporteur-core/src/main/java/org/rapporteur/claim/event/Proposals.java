package org.rapporteur.claim.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Upos;

/**
 * Whose "the plan" or "the offer" is that somebody takes up, turns down or condemns: its maker is
 * told where the page speaks of it first, "a Norvian plan".
 */
final class Proposals {
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  /** CAMEO roots of acts that answer a proposal: to agree, to disapprove, to reject. */
  private static final List<String> ANSWERS = List.of("03", "11", "12");

  /** What who makes a proposal does. */
  private static final Map<String, String> MAKING =
      Map.of("proposal", "propose", "invitation", "invite", "suggestion", "suggest");

  /** Sentences that are looked back upon. */
  private static final int BACK = 2;

  private final Syntax syntax;
  private final PageActors page;
  private final Agents agents;
  private final Ranks ranks;

  Proposals(Syntax syntax, PageActors page, Agents agents, Ranks ranks) {
    this.syntax = syntax;
    this.page = page;
    this.agents = agents;
    this.ranks = ranks;
  }

  static boolean isAnswer(String code) {
    return ANSWERS.stream().anyMatch(code::startsWith);
  }

  /** The makers of what the verb acts on, as told before it; empty where nobody is. */
  List<Party> makers(int verb, ActorCoder coder, List<Party> actors) {
    int noun = answered(verb);
    if (noun < 0 || !isPointedAt(noun)) {
      return List.of();
    }
    List<Sentence> before = page.before(syntax.tree().sentence(), BACK);
    List<Party> found = told(syntax, coder, noun, syntax.lemma(noun), actors);
    for (int i = before.size() - 1; found.isEmpty() && i >= 0; i--) {
      Syntax earlier = syntax.of(before.get(i));
      found =
          told(
              earlier,
              new ActorCoder(earlier, page, agents, ranks),
              earlier.size(),
              syntax.lemma(noun),
              actors);
    }
    return found;
  }

  /** The proposal that a verb answers: its object, or what it agrees to. */
  private int answered(int verb) {
    if (!syntax.isVerb(verb) && syntax.child(verb, "xcomp") < 0) {
      return -1;
    }
    int object = syntax.child(verb, "obj");
    if (object < 0) {
      object = syntax.oblique(verb, "to").stream().findFirst().orElse(-1);
    }
    int clause = syntax.child(verb, "xcomp");
    return object < 0 && clause >= 0 ? syntax.child(clause, "obj") : object;
  }

  private boolean isPointedAt(int noun) {
    int article = syntax.child(noun, "det");
    return isProposal(syntax, noun)
        && article >= 0
        && POINTING.contains(syntax.form(article))
        && syntax.child(noun, "nmod:poss") < 0;
  }

  private static boolean isProposal(Syntax syntax, int noun) {
    return syntax.token(noun).upos() == Upos.NOUN
        && (syntax.isOf("proposal", noun)
            || syntax.isOf("pact", noun)
            || syntax.isOf("deed", noun));
  }

  /** Those who made a proposal of the name that a sentence tells of before a word, last first. */
  private static List<Party> told(
      Syntax syntax, ActorCoder coder, int before, String lemma, List<Party> actors) {
    for (int i = Math.min(before, syntax.size()) - 1; i >= 0; i--) {
      boolean same = isProposal(syntax, i) && syntax.lemma(i).equals(lemma);
      boolean made = isMaking(syntax, i, lemma) && syntax.doer(i) >= 0;
      List<Party> all =
          same ? owners(syntax, coder, i) : made ? coder.direct(syntax.doer(i)) : List.<Party>of();
      List<Party> makers = Recipients.without(all, actors);
      if (!makers.isEmpty()) {
        return makers;
      }
    }
    return List.of();
  }

  /** "Norvia offered" before "the offer", "Norvia proposed a plan" before "the plan". */
  private static boolean isMaking(Syntax syntax, int verb, String lemma) {
    if (!syntax.isVerb(verb)) {
      return false;
    }
    int object = syntax.child(verb, "obj");
    return syntax.lemma(verb).equals(MAKING.getOrDefault(lemma, lemma))
        || (object >= 0 && syntax.isOf("doing", verb) && syntax.lemma(object).equals(lemma));
  }

  private static List<Party> owners(Syntax syntax, ActorCoder coder, int noun) {
    for (int child : syntax.children(noun, "nmod:poss", "compound", "amod")) {
      boolean somebody =
          syntax.token(child).relation().equals("nmod:poss") || coder.names().at(child) != null;
      List<Party> found =
          somebody && !coder.bearsName(noun) ? coder.parties(child) : List.<Party>of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (int clause : syntax.children(noun, "acl")) {
      List<Integer> agents = syntax.oblique(clause, "by");
      if (syntax.isOf("doing", clause) && !agents.isEmpty()) {
        return coder.parties(agents.get(0));
      }
    }
    return List.of();
  }
}
