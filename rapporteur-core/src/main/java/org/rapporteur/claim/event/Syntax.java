package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Who is subject and object of a verb, for the reader of acts: across passives, relative clauses,
 * infinitives, participles and coordination; and the names under which rows look words up.
 */
final class Syntax {
  private static final int DEPTH = 6;
  private static final Set<String> PARTICLES =
      Set.of("off", "out", "over", "up", "down", "back", "on", "in", "away", "through");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "offer", "agree", "refuse", "use", "visit");

  private static final Set<String> TIMES =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow"
                  + " tonight weekend day week month year time hour minute morning evening night"
                  + " january february march april may june july august september october november"
                  + " december")
              .split(" ", -1));
  private static final Set<String> ADDRESSING = Set.of("on", "upon", "to", "for");
  private static final Set<String> CALLING = Set.of("call", "appeal", "turn", "plead");

  private final Tree tree;
  private final String[] lemmas;

  Syntax(Tree tree, Inflections inflections) {
    this.tree = tree;
    lemmas = new String[tree.size()];
    for (int i = 0; i < lemmas.length; i++) {
      lemmas[i] = inflections.lemma(tree.token(i));
    }
  }

  Tree tree() {
    return tree;
  }

  int size() {
    return tree.size();
  }

  Token token(int index) {
    return tree.token(index);
  }

  int head(int index) {
    return tree.head(index);
  }

  List<Integer> children(int index) {
    return tree.children(index);
  }

  /** The dictionary form in lower case. */
  String lemma(int index) {
    return lemmas[index];
  }

  /** The verb's lemma with its particle, {@code call_off}; without one, the lemma. */
  String phrase(int index) {
    for (int child : tree.children(index)) {
      Token token = token(child);
      if (child > index
          && (token.relation().equals("compound:prt")
              || (child <= index + 2
                  && (token.is("advmod") || token.is("case") || token.is("mark"))
                  && token.upos() != Upos.SCONJ
                  && (token.upos() == Upos.ADP || token.upos() == Upos.ADV)))
          && PARTICLES.contains(lemma(child))) {
        return lemma(index) + "_" + lemma(child);
      }
    }
    return lemma(index);
  }

  boolean isVerb(int index) {
    return token(index).upos() == Upos.VERB;
  }

  boolean isNominal(int index) {
    return switch (token(index).upos()) {
      case NOUN, PROPN, PRON, NUM, SYM, X -> true;
      case ADJ, DET -> isArgument(index);
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB -> false;
    };
  }

  private boolean isArgument(int index) {
    Token token = token(index);
    return token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod");
  }

  List<Integer> children(int index, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(index)) {
      for (String relation : relations) {
        if (token(child).is(relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /** The first child with one of the relations; {@code -1} for none. */
  int child(int index, String... relations) {
    return tree.child(index, relations);
  }

  /** The preposition of a nominal, {@code because_of} when it is a fixed one; empty for none. */
  String preposition(int index) {
    for (int child : tree.children(index)) {
      Token token = token(child);
      if (child < index
          && (token.is("case") || (token.is("mark") && isNoun(index)))
          && !token.form().startsWith("'")
          && !token.form().startsWith("’")) {
        int fixed = child(child, "fixed");
        return fixed < 0 ? lemma(child) : lemma(child) + "_" + lemma(fixed);
      }
    }
    int head = head(index);
    return token(index).is("conj") && head >= 0 ? preposition(head) : "";
  }

  private boolean isNoun(int index) {
    return token(index).upos() == Upos.NOUN || token(index).upos() == Upos.PROPN;
  }

  /** The token and those coordinated with it, in order. */
  List<Integer> conjuncts(int index) {
    List<Integer> all = new ArrayList<>();
    all.add(index);
    for (int i = 0; i < all.size() && i < 40; i++) {
      for (int child : tree.children(all.get(i))) {
        if (token(child).is("conj") && isNominal(child) && isNominal(index)) {
          all.add(child);
        }
      }
    }
    return all;
  }

  boolean isPassive(int verb) {
    for (int child : tree.children(verb)) {
      String relation = token(child).relation();
      if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
        return true;
      }
    }
    Token token = token(verb);
    if (token.has("Voice=Pass")) {
      return true;
    }
    if (isMainDespiteTree(verb)) {
      return false;
    }
    boolean participle = token.has("VerbForm=Part") && !token.form().endsWith("ing");
    if (participle && token.is("acl") && !token.relation().equals("acl:relcl")) {
      return child(verb, "obj") < 0;
    }
    if (participle && token.is("conj") && head(verb) >= 0 && isVerb(head(verb))) {
      return child(verb, "nsubj") < 0
          && child(verb, "obj") < 0
          && child(verb, "aux") < 0
          && isPassive(head(verb));
    }
    return participle
        && token.is("advcl")
        && child(verb, "obj") < 0
        && child(verb, "mark") < 0
        && child(verb, "aux") < 0
        && child(verb, "nsubj") < 0;
  }

  /**
   * Whether a participle on the root noun of a whole sentence is its verb after all: the analyser
   * takes "Norvian rebels surrendered to the army." for a headline where the names are rare.
   */
  private boolean isMainDespiteTree(int verb) {
    int head = head(verb);
    Token token = token(verb);
    return head >= 0
        && head < verb
        && token.relation().equals("acl")
        && head(head) < 0
        && isNominal(head)
        && token(size() - 1).form().equals(".")
        && !token.form().endsWith("ing")
        && child(verb, "aux") < 0
        && oblique(verb, "by").isEmpty();
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
    for (int child : tree.children(verb)) {
      if (token(child).is("nsubj") && (own < 0 || child < verb)) {
        own = child; // an appositive title may be read as a first subject of its own
      }
    }
    if (own >= 0) {
      return antecedent(own, verb);
    }
    int head = head(verb);
    if (head < 0) {
      return -1;
    }
    Token token = token(verb);
    if (head(head) < 0
        && head < verb
        && isNominal(head)
        && !isInfinitive(verb)
        && !token.relation().equals("conj")) {
      return head;
    }
    if (token.is("acl") || token.is("amod")) {
      return isInfinitive(verb) ? holder(head, depth) : head;
    }
    if (token.is("xcomp") && !SUBJECT_CONTROL.contains(lemma(head))) {
      int object = child(head, "obj");
      object = object < 0 ? child(head, "iobj") : object;
      if (object >= 0 && object < verb && !isPassive(head)) {
        return object;
      }
      for (int child : tree.children(head)) {
        if (token(child).is("obl")
            && child < verb
            && ADDRESSING.contains(preposition(child))
            && CALLING.contains(lemma(head))) {
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

  private boolean isNominalHead(int index) {
    return isNominal(index) && child(index, "nsubj") < 0 && child(index, "cop") < 0;
  }

  /** Who has the plan, in "a plan to do": its possessor, or the subject of the verb it hangs on. */
  private int holder(int noun, int depth) {
    int owner = child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    int head = head(noun);
    return head >= 0 && (token(noun).is("obj") || token(noun).is("obl"))
        ? subject(head, depth + 1)
        : -1;
  }

  boolean isInfinitive(int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> token(child).is("mark") && lemma(child).equals("to"));
  }

  /** What a relative pronoun stands for; any other token stands for itself. */
  private int antecedent(int index, int verb) {
    if (RELATIVES.contains(lemma(index)) && token(index).upos() != Upos.DET) {
      int at = verb;
      for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
        if (token(at).is("acl") && head(at) >= 0) {
          return head(at);
        }
        at = head(at);
      }
    }
    return index;
  }

  /** The one who acts: the subject of an active verb, the agent of a passive one; -1 for none. */
  int doer(int verb) {
    if (!isPassive(verb)) {
      return subject(verb);
    }
    List<Integer> agents = oblique(verb, "by");
    return agents.isEmpty() ? byWord(verb) : agents.get(0);
  }

  /** The name that follows "by" right of a passive, where the tree hangs it elsewhere. */
  private int byWord(int verb) {
    for (int i = verb + 1; i < Math.min(size() - 1, verb + 8); i++) {
      if (token(i).form().equals(",")) {
        return -1;
      }
      if (lemma(i).equals("by") && token(i + 1).upos() == Upos.PROPN) {
        return i + 1;
      }
    }
    return -1;
  }

  /** All that the tree names as subjects of the verb itself: a list may be read as several. */
  List<Integer> subjects(int verb) {
    List<Integer> all = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (token(child).is("nsubj") && child < verb) {
        all.add(antecedent(child, verb));
      }
    }
    return all;
  }

  /** The thing acted on: the object, the subject of a passive, or the noun a clause hangs on. */
  int object(int verb) {
    int object = -1;
    for (int child : tree.children(verb)) {
      if (object < 0
          && token(child).is("obj")
          && preposition(child).isEmpty()
          && !TIMES.contains(lemma(child))) {
        object = child;
      }
    }
    if (object >= 0) {
      return antecedent(object, verb);
    }
    if (isPassive(verb)) {
      return subject(verb);
    }
    int bare = bareOblique(verb);
    if (bare >= 0) {
      return bare;
    }
    int indirect = child(verb, "iobj");
    if (indirect >= 0) {
      return indirect;
    }
    Token token = token(verb);
    if (token.relation().equals("acl:relcl") && child(verb, "nsubj") >= 0) {
      int subject = child(verb, "nsubj");
      return antecedent(subject, verb) == subject && child(verb, "ccomp") < 0 ? head(verb) : -1;
    }
    for (int child : tree.children(verb)) {
      if (token(child).is("conj")
          && isVerb(child)
          && child(verb, "xcomp") < 0
          && child(verb, "ccomp") < 0
          && child(verb, "obl") < 0) {
        return child(child, "obj");
      }
    }
    return -1;
  }

  /** A noun right of the verb that has no preposition and no sense of time: an object misnamed. */
  private int bareOblique(int verb) {
    for (int child : tree.children(verb)) {
      Token token = token(child);
      if (child > verb
          && token.relation().equals("obl")
          && (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)
          && preposition(child).isEmpty()
          && child(child, "case", "mark") < 0
          && !TIMES.contains(lemma(child))) {
        return child;
      }
    }
    return -1;
  }

  /** Nominals that hang on the token with one of the prepositions, in order. */
  List<Integer> oblique(int index, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(index)) {
      Token token = token(child);
      if (!token.is("conj") && !token.is("nsubj") && preposition(child).equals(preposition)) {
        found.add(child);
      }
    }
    return found;
  }
}
