package org.rapporteur.claim.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Who does what to whom around one verb: subjects through conjunction, control, participles and
 * relative clauses; agents and patients of passives. Follows Universal Dependencies v2.
 *
 * <pre>{@code
 * "The envoy, who was sent by Norvia, met Brandt and left."
 * subject(left) = envoy; agent(sent) = Norvia; patient(sent) = envoy; patient(met) = Brandt
 * }</pre>
 */
public final class Roles {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "vow", "threaten", "swear", "pledge");
  private static final int DEPTH = 8;

  private final Tree tree;

  public Roles(Tree tree) {
    this.tree = tree;
  }

  /** The grammatical subject of a predicate, its own or shared; {@link Tree#NONE} when unsaid. */
  public int subject(int verb) {
    return subject(verb, DEPTH);
  }

  /** The one who acts: the subject of an active, the by-phrase of a passive. */
  public int agent(int verb) {
    if (!isPassive(verb)) {
      return subject(verb);
    }
    return byPhrase(verb);
  }

  /** The one acted on: the object of an active, the subject of a passive. */
  public int patient(int verb) {
    int object = tree.child(verb, "obj");
    if (object != Tree.NONE && !isRelative(object)) {
      return object;
    }
    if (isPassive(verb)) {
      return subject(verb);
    }
    Token token = tree.token(verb);
    if (token.is("acl") && (object != Tree.NONE || token.relation().endsWith("relcl"))) {
      int own = ownSubject(verb);
      return own != Tree.NONE && !isRelative(own) ? tree.head(verb) : Tree.NONE;
    }
    return sharedObject(verb);
  }

  /** The noun of the by-phrase of a passive, or {@link Tree#NONE}. */
  public int byPhrase(int verb) {
    int agent = tree.childExactly(verb, "obl:agent");
    return agent != Tree.NONE ? agent : oblique(verb, "by");
  }

  /** The first oblique or noun modifier introduced by one of these prepositions. */
  public int oblique(int index, String... prepositions) {
    for (int child : tree.children(index)) {
      Token token = tree.token(child);
      if (token.is("obl") || token.is("nmod") || token.is("iobj")) {
        String preposition = preposition(child);
        for (String wanted : prepositions) {
          if (wanted.equals(preposition)) {
            return child;
          }
        }
      }
    }
    return Tree.NONE;
  }

  /** The preposition of a noun, fixed parts included ("according to"); empty for none. */
  public String preposition(int noun) {
    int mark = tree.child(noun, "case");
    if (mark == Tree.NONE || mark > noun) {
      return "";
    }
    StringBuilder words = new StringBuilder(tree.lemma(mark));
    for (int part : tree.children(mark)) {
      if (tree.token(part).is("fixed")) {
        words.append(' ').append(tree.lemma(part));
      }
    }
    return words.toString();
  }

  /** The token and all that are joined to it by "and", "or" or commas, in order. */
  public List<Integer> conjuncts(int index) {
    List<Integer> all = new ArrayList<>();
    if (index != Tree.NONE) {
      all.add(index);
      for (int child : tree.children(index)) {
        if (tree.token(child).is("conj")) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** Whether the verb is a passive, finite or participle ("was sent", "the letter sent by"). */
  public boolean isPassive(int verb) {
    Token token = tree.token(verb);
    if (token.has("Voice=Pass") || tree.childExactly(verb, "nsubj:pass") != Tree.NONE) {
      return true;
    }
    if (tree.childExactly(verb, "aux:pass") != Tree.NONE) {
      return true;
    }
    return token.is("acl")
        && token.has("VerbForm=Part")
        && token.has("Tense=Past")
        && ownSubject(verb) == Tree.NONE
        && tree.child(verb, "aux") == Tree.NONE;
  }

  /** Whether the predicate is negated: "did not say", "never said", "no one said", "neither". */
  public boolean isNegated(int verb) {
    for (int child : tree.children(verb)) {
      Token token = tree.token(child);
      String lemma = token.lemma();
      if (token.has("Polarity=Neg")
          || lemma.equals("not")
          || lemma.equals("never")
          || lemma.equals("n't")) {
        return true;
      }
    }
    int subject = ownSubject(verb);
    if (subject == Tree.NONE) {
      return false;
    }
    String lemma = tree.lemma(subject);
    return lemma.equals("nobody")
        || lemma.equals("none")
        || lemma.equals("neither")
        || tree.lemma(tree.child(subject, "det")).equals("no");
  }

  private int subject(int verb, int depth) {
    if (depth == 0 || verb == Tree.NONE) {
      return Tree.NONE;
    }
    Token token = tree.token(verb);
    int own = ownSubject(verb);
    if (own != Tree.NONE) {
      boolean relative = isRelative(own) && underRelative(verb);
      return relative ? tree.head(relativeHead(verb)) : own;
    }
    int head = tree.head(verb);
    if (head == Tree.NONE) {
      return Tree.NONE;
    }
    if (token.is("conj") && tree.token(head).upos() != Upos.NOUN) {
      return subject(head, depth - 1);
    }
    if (token.is("xcomp")) {
      int object = tree.child(head, "obj", "iobj");
      boolean control = object != Tree.NONE && !SUBJECT_CONTROL.contains(tree.lemma(head));
      return control ? object : subject(head, depth - 1);
    }
    if (token.is("acl")) {
      return token.has("VerbForm=Inf") ? Tree.NONE : head;
    }
    if (token.is("advcl") && !token.has("VerbForm=Fin")) {
      return subject(head, depth - 1);
    }
    return Tree.NONE;
  }

  private int sharedObject(int verb) {
    Token token = tree.token(verb);
    int head = tree.head(verb);
    if (token.is("conj") && head != Tree.NONE && tree.child(head, "obj") > verb) {
      return tree.child(head, "obj");
    }
    return Tree.NONE;
  }

  private int ownSubject(int verb) {
    return tree.child(verb, "nsubj", "csubj");
  }

  private boolean isRelative(int index) {
    Token token = tree.token(index);
    return token.has("PronType=Rel")
        || (token.upos() == Upos.PRON && RELATIVES.contains(token.lemma()));
  }

  private boolean underRelative(int verb) {
    return relativeHead(verb) != Tree.NONE;
  }

  /** The verb of the relative clause that holds this one: itself, or above through conjunction. */
  private int relativeHead(int verb) {
    int at = verb;
    for (int steps = 0; at != Tree.NONE && steps < DEPTH; steps++) {
      if (tree.token(at).is("acl")) {
        return at;
      }
      if (!tree.token(at).is("conj") && !tree.token(at).is("xcomp")) {
        return Tree.NONE;
      }
      at = tree.head(at);
    }
    return Tree.NONE;
  }
}
