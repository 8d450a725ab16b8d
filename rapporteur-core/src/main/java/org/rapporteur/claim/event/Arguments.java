package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Who does what to whom around one verb, across passives, relative clauses, control, participles
 * and coordination, and past the commonest mistakes of the analyser.
 */
final class Arguments {
  private static final int DEPTH = 6;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "offer", "agree", "refuse", "use", "visit");
  private static final Set<String> ADDRESSING = Set.of("on", "upon", "to", "for");
  private static final Set<String> CALLING = Set.of("call", "appeal", "turn", "plead");

  private final Syntax syntax;

  Arguments(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The grammatical subject, found across control and coordination; {@code -1} for none. */
  int subject(int verb) {
    return subject(verb, 0);
  }

  private int subject(int verb, int depth) {
    if (depth > DEPTH) {
      return -1;
    }
    int own = -1;
    for (int child : syntax.children(verb)) {
      if (syntax.token(child).is("nsubj") && (own < 0 || child < verb)) {
        own = child; // an appositive title may be read as a first subject of its own
      }
    }
    if (own >= 0) {
      return antecedent(own, verb);
    }
    int head = syntax.head(verb);
    if (head < 0) {
      return -1;
    }
    Token token = syntax.token(verb);
    if (syntax.head(head) < 0
        && head < verb
        && syntax.isNominal(head)
        && !syntax.isInfinitive(verb)
        && !token.relation().equals("conj")) {
      return head;
    }
    if (token.is("acl") || token.is("amod")) {
      return syntax.isInfinitive(verb) ? holder(head, depth) : head;
    }
    if (token.is("advcl") && syntax.isOf("judging", head) && marks(verb, "for")) {
      int judged = object(head);
      if (judged >= 0 && !syntax.lemma(head).startsWith("apologi")) {
        return judged; // "thanked Norvia for urging talks"
      }
    }
    if (token.is("xcomp") && !SUBJECT_CONTROL.contains(syntax.lemma(head))) {
      int object = syntax.child(head, "obj");
      object = object < 0 ? syntax.child(head, "iobj") : object;
      if (object >= 0 && object < verb && !syntax.isPassive(head)) {
        return object;
      }
      for (int child : syntax.children(head)) {
        if (syntax.token(child).is("obl")
            && child < verb
            && ADDRESSING.contains(syntax.preposition(child))
            && CALLING.contains(syntax.lemma(head))) {
          return child;
        }
      }
    }
    boolean leansOnVerb =
        token.is("conj")
            || token.is("xcomp")
            || token.is("advcl")
            || token.is("ccomp")
            || token.is("parataxis");
    return leansOnVerb && !isNominalHead(head) ? subject(head, depth + 1) : -1;
  }

  private boolean marks(int verb, String word) {
    int mark = syntax.child(verb, "mark");
    return mark >= 0 && syntax.lemma(mark).equals(word);
  }

  private boolean isNominalHead(int index) {
    return syntax.isNominal(index)
        && syntax.child(index, "nsubj") < 0
        && syntax.child(index, "cop") < 0;
  }

  /** Who has the plan, in "a plan to do": its possessor, or the subject of the verb it hangs on. */
  private int holder(int noun, int depth) {
    int owner = syntax.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    int head = syntax.head(noun);
    return head >= 0 && (syntax.token(noun).is("obj") || syntax.token(noun).is("obl"))
        ? subject(head, depth + 1)
        : -1;
  }

  /** What a relative pronoun stands for; any other token stands for itself. */
  private int antecedent(int index, int verb) {
    if (RELATIVES.contains(syntax.lemma(index)) && syntax.token(index).upos() != Upos.DET) {
      int at = verb;
      for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
        if (syntax.token(at).is("acl") && syntax.head(at) >= 0) {
          return syntax.head(at);
        }
        at = syntax.head(at);
      }
    }
    return index;
  }

  /** The one who acts: the subject of an active verb, the agent of a passive one; -1 for none. */
  int doer(int verb) {
    if (!syntax.isPassive(verb)) {
      return subject(verb);
    }
    List<Integer> agents = syntax.oblique(verb, "by");
    return agents.isEmpty() ? byWord(verb) : agents.get(0);
  }

  /** The name that follows "by" right of a passive, where the tree hangs it elsewhere. */
  private int byWord(int verb) {
    for (int i = verb + 1; i < Math.min(syntax.size() - 1, verb + 8); i++) {
      if (syntax.token(i).form().equals(",")) {
        return -1;
      }
      if (syntax.lemma(i).equals("by") && syntax.token(i + 1).upos() == Upos.PROPN) {
        int head = syntax.head(i + 1);
        boolean modifies = syntax.token(i + 1).is("compound") && head > i + 1;
        return modifies ? head : i + 1; // "by Norvia forces": the forces
      }
    }
    return -1;
  }

  /** All that the tree names as subjects of the verb itself: a list may be read as several. */
  List<Integer> subjects(int verb) {
    List<Integer> all = new ArrayList<>();
    for (int child : syntax.children(verb)) {
      if (syntax.token(child).is("nsubj") && child < verb) {
        all.add(antecedent(child, verb));
      }
    }
    return all;
  }

  /** The thing acted on: the object, the subject of a passive, or the noun a clause hangs on. */
  int object(int verb) {
    int object = -1;
    for (int child : syntax.children(verb)) {
      if (object < 0
          && syntax.token(child).is("obj")
          && syntax.preposition(child).isEmpty()
          && !syntax.isOf("time", child)) {
        object = child;
      }
    }
    if (object >= 0) {
      return antecedent(object, verb);
    }
    if (syntax.isPassive(verb)) {
      return subject(verb);
    }
    int bare = bareOblique(verb);
    if (bare >= 0) {
      return bare;
    }
    int indirect = syntax.child(verb, "iobj");
    if (indirect >= 0) {
      return indirect;
    }
    Token token = syntax.token(verb);
    if (token.relation().equals("acl:relcl") && syntax.child(verb, "nsubj") >= 0) {
      int subject = syntax.child(verb, "nsubj");
      return antecedent(subject, verb) == subject && syntax.child(verb, "ccomp") < 0
          ? syntax.head(verb)
          : -1;
    }
    for (int child : syntax.children(verb)) {
      if (syntax.token(child).is("conj") && syntax.isVerb(child) && isOpen(verb)) {
        int shared = syntax.child(child, "obj");
        if (shared >= 0 || !isOpen(child)) {
          return shared;
        }
      }
    }
    return sharedAfter(verb);
  }

  /** "Beat, jailed and killed its critics": whom the last verb of a list names for those before. */
  private int sharedAfter(int verb) {
    int head = syntax.head(verb);
    if (head < 0 || !syntax.token(verb).is("conj") || !syntax.isVerb(head) || !isOpen(verb)) {
      return -1;
    }
    for (int other : syntax.children(head, "conj")) {
      if (other > verb && syntax.isVerb(other) && syntax.child(other, "nsubj") < 0) {
        return syntax.child(other, "obj");
      }
    }
    return -1;
  }

  /** Whether nothing follows the verb that would make it whole. */
  private boolean isOpen(int verb) {
    return syntax.child(verb, "xcomp") < 0
        && syntax.child(verb, "ccomp") < 0
        && syntax.child(verb, "obl") < 0
        && syntax.child(verb, "obj") < 0;
  }

  /** A noun right of the verb that has no preposition and no sense of time: an object misnamed. */
  private int bareOblique(int verb) {
    for (int child : syntax.children(verb)) {
      Token token = syntax.token(child);
      if (child > verb
          && token.relation().equals("obl")
          && (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)
          && syntax.preposition(child).isEmpty()
          && syntax.child(child, "case", "mark") < 0
          && !syntax.isOf("time", child)) {
        return child;
      }
    }
    return -1;
  }
}
