package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Who is subject and object of a verb, for the reader of acts: across passives, relative clauses,
 * infinitives, participles and coordination; and the names under which rows look words up.
 */
final class Syntax {
  private static final Set<String> PARTICLES =
      Set.of("off", "out", "over", "up", "down", "back", "on", "in", "away", "through");

  private final Tree tree;
  private final Inflections inflections;
  private final WordClasses classes;

  private final String[] lemmas;
  private final Arguments arguments;

  Syntax(Tree tree, Inflections inflections, WordClasses classes) {
    this.tree = tree;
    this.inflections = inflections;
    this.classes = classes;
    arguments = new Arguments(this);
    lemmas = new String[tree.size()];
    for (int i = 0; i < lemmas.length; i++) {
      lemmas[i] = lemma(tree.token(i), inflections);
    }
  }

  private static String lemma(Token token, Inflections inflections) {
    String form = token.form().toLowerCase(Locale.ROOT);
    Optional<String> known =
        switch (token.upos()) {
          case VERB, AUX -> inflections.verb(form);
          case NOUN, PROPN -> inflections.noun(form);
          case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X ->
              Optional.empty();
        };
    return known.orElse(token.lemma().isEmpty() ? form : token.lemma().toLowerCase(Locale.ROOT));
  }

  WordClasses classes() {
    return classes;
  }

  /** Another sentence of the same page. */
  Syntax of(Sentence sentence) {
    return new Syntax(Tree.of(sentence), inflections, classes);
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

  /** Whether the particle makes another verb of it: "backed away". */
  boolean turnsAway(String phrase) {
    return classes.has("turning-particle", phrase.substring(phrase.indexOf('_') + 1));
  }

  boolean isVerb(int index) {
    return token(index).upos() == Upos.VERB;
  }

  /** "The country", of which nothing more is said. */
  boolean isTheCountry(int noun) {
    int determiner = noun < 0 || !form(noun).equals("country") ? -1 : child(noun, "det");
    return determiner >= 0
        && form(determiner).equals("the")
        && child(noun, "nmod", "amod", "compound", "acl") < 0;
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
        if (token(child).is("conj")
            && isNominal(child)
            && isNominal(index)
            && !isElsewhere(index, child)) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** "Fought against Estmark and in Velland": the second has a preposition of its own. */
  private boolean isElsewhere(int first, int conjunct) {
    String own = preposition(conjunct);
    String before = preposition(first);
    return !own.equals(before) && !before.isEmpty() && !own.isEmpty();
  }

  /** The written form in lower case. */
  String form(int index) {
    return token(index).form().toLowerCase(Locale.ROOT);
  }

  /** Whether the word belongs to a class of {@code en-words.tsv}. */
  boolean isOf(String id, int index) {
    return classes.has(id, lemma(index));
  }

  boolean isOf(String id, String word) {
    return classes.has(id, word);
  }

  /** Whether a participle says how its subject is minded, "is opposed", "was prepared". */
  boolean isMinded(int index) {
    return classes.has("minded", form(index))
        && child(index, "aux", "cop") >= 0
        && oblique(index, "by").isEmpty();
  }

  boolean isPassive(int verb) {
    if (isMinded(verb)) {
      return false; // "is opposed to": its subject is the one who opposes
    }
    for (int child : tree.children(verb)) {
      String relation = token(child).relation();
      if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
        return true;
      }
    }
    Token token = token(verb);
    boolean opens = verb == 0 && form(verb).endsWith("ed") && child(verb, "nsubj", "aux") < 0;
    if (opens || token.has("Voice=Pass")) {
      return true; // "Asked whether ..., the envoy said"
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
    if (participle && token.is("xcomp") && head(verb) >= 0 && isVerb(head(verb))) {
      return child(verb, "obj") < 0 && isPassive(head(verb)); // "were reported killed"
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

  /** Whether the verb is a finite past, or told with "had". */
  boolean isPast(int verb) {
    return token(verb).has("VerbForm=Fin") && token(verb).has("Tense=Past");
  }

  boolean isInfinitive(int verb) {
    for (int child : tree.children(verb)) {
      if (token(child).is("mark") && lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
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

  /** The grammatical subject, found across control and coordination; {@code -1} for none. */
  int subject(int verb) {
    return arguments.subject(verb);
  }

  /** All that the tree names as subjects of the verb itself. */
  List<Integer> subjects(int verb) {
    return arguments.subjects(verb);
  }

  /** The one who acts; {@code -1} for none. */
  int doer(int verb) {
    return arguments.doer(verb);
  }

  /** The one acted on; {@code -1} for none. */
  int object(int verb) {
    return arguments.object(verb);
  }
}
