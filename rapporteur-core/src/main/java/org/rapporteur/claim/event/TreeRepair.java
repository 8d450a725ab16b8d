package org.rapporteur.claim.event;

import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Mends what in a tree of the analyser cannot be, by the forms of the words alone: a finite verb
 * that goes on from an infinitive, a name read as an infinitive, a passive without its auxiliary.
 */
final class TreeRepair {
  private final Tree tree;
  private final WordClasses classes;
  private final MendedTokens tokens;

  private TreeRepair(Tree tree, WordClasses classes) {
    this.tree = tree;
    this.classes = classes;
    tokens = new MendedTokens(tree.sentence());
  }

  /** The tree of the sentence, mended. */
  static Tree of(Sentence read, WordClasses classes) {
    Sentence sentence = SubjectRepair.of(read, classes);
    Tree tree = Tree.of(sentence);
    TreeRepair repair = new TreeRepair(tree, classes);
    boolean whole = sentence.size() > 0 && sentence.token(sentence.size() - 1).form().equals(".");
    for (int i = 0; i < sentence.size(); i++) {
      repair.namedInfinitive(i);
      repair.finiteConjunct(i);
      repair.particle(i);
      repair.objects(i);
      repair.listedSubject(i);
      repair.upTo(i);
      repair.nextSubject(i);
      if (whole) {
        repair.passiveWithoutAuxiliary(i);
      }
    }
    return repair.tokens.isMended() ? Tree.of(repair.tokens.sentence()) : tree;
  }

  /** "Offered an apology to Velland": a capital inside a sentence is no infinitive. */
  private void namedInfinitive(int index) {
    Token token = tokens.get(index);
    if (token.upos() != Upos.VERB
        || index < 2
        || !Character.isUpperCase(token.form().charAt(0))
        || !tokens.get(index - 1).form().equals("to")
        || tokens.get(index - 1).head() != index
        || token.head() < 0
        || child(index, "obj") >= 0
        || Character.isUpperCase(tokens.get(index - 2).form().charAt(0))) {
      return;
    }
    String relation = tokens.isVerb(token.head()) ? "obl" : "nmod";
    tokens.hang(index, Upos.PROPN, token.head(), relation);
    tokens.hang(index - 1, Upos.ADP, index, "case");
  }

  /** "Rejected an offer to mediate and criticised Velland": the past goes on from the past. */
  private void finiteConjunct(int index) {
    Token token = tokens.get(index);
    if (token.upos() != Upos.VERB
        || !token.relation().equals("conj")
        || !token.has("VerbForm=Fin")
        || !token.has("Tense=Past")
        || token.head() < 0
        || !isInfinitive(token.head())
        || child(index, "nsubj") >= 0) {
      return;
    }
    int at = token.head();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      Token above = tokens.get(at);
      boolean unsure =
          above.has("VerbForm=Part") && tokens.lemma(index).equalsIgnoreCase(token.form());
      if (tokens.isVerb(at) && above.has("Tense=Past") && !isInfinitive(at) && !unsure) {
        tokens.hang(index, token.upos(), at, "conj");
        return;
      }
      at = above.head();
    }
  }

  /** "Pulled out of the talks", "took over the chair"; but "seized off the Norvian coast". */
  private void particle(int index) {
    if (!tokens.isVerb(index) || index + 2 >= tokens.size()) {
      return;
    }
    Token next = tokens.get(index + 1);
    boolean known =
        classes.has("particle-verb", tokens.lemma(index) + "_" + tokens.lemma(index + 1));
    if (known && next.is("case") && next.head() > index + 1) {
      Token noun = tokens.get(next.head());
      if (noun.is("obl") && noun.head() == index) {
        tokens.hang(index + 1, next.upos(), index, "compound:prt");
        if (child(next.head(), "case") < 0) {
          tokens.hang(next.head(), noun.upos(), index, "obj");
        }
      }
      return;
    }
    Token after = tokens.get(index + 2);
    if (!known
        && next.relation().equals("compound:prt")
        && next.head() == index
        && after.upos() == Upos.PROPN
        && after.is("obl")
        && after.head() == index
        && child(index + 2, "case") < 0) {
      tokens.hang(index + 1, Upos.ADP, index + 2, "case");
    }
  }

  /** Of two objects the first is the one who gets; an only one that gets is the object. */
  private void objects(int index) {
    if (!tokens.isVerb(index)) {
      return;
    }
    int first = -1;
    int last = -1;
    int given = -1;
    boolean clause = false;
    for (int i : tree.children(index)) {
      Token token = tokens.get(i);
      if (token.head() != index || i < index) {
        continue;
      }
      if (token.is("obj") && child(i, "case") < 0) {
        first = first < 0 ? i : first;
        last = i;
      }
      given = token.is("iobj") ? i : given;
      clause |= token.is("xcomp") || token.is("ccomp");
    }
    if (first >= 0
        && first != last
        && given < 0
        && (isNamed(first)
            || (classes.has("giving", tokens.lemma(index)) && isBeside(first, last)))) {
      tokens.hang(first, tokens.get(first).upos(), index, "iobj");
    } else if (first < 0 && given >= 0 && !clause) {
      tokens.hang(given, tokens.get(given).upos(), index, "obj");
    }
  }

  /** Whether nothing but the second noun's own words stands between two nouns. */
  private boolean isBeside(int one, int other) {
    for (int i = one + 1; i < other; i++) {
      if (tokens.get(i).head() != other || tokens.get(i).upos() == Upos.PUNCT) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamed(int index) {
    Upos upos = tokens.get(index).upos();
    return upos == Upos.PROPN || upos == Upos.PRON;
  }

  /**
   * "Under Norvian mediation, Estmark and Velland met": the name after the comma is the subject.
   */
  private void listedSubject(int index) {
    Token token = tokens.get(index);
    int phrase = token.head();
    if (!token.relation().equals("conj")
        || token.upos() != Upos.PROPN
        || phrase < 0
        || phrase > index
        || child(index, "cc") >= 0
        || !tokens.get(phrase).is("obl")) {
      return;
    }
    int verb = tokens.get(phrase).head();
    if (verb < index
        || !tokens.isVerb(verb)
        || child(verb, "nsubj") >= 0
        || !opensWithCase(phrase)) {
      return;
    }
    int start = first(index);
    if (start < 1 || !tokens.get(start - 1).form().equals(",")) {
      return;
    }
    for (int i : tree.children(phrase)) {
      Token other = tokens.get(i);
      if (i > index && i < verb && other.relation().equals("conj")) {
        tokens.hang(i, other.upos(), index, "conj");
      }
    }
    tokens.hang(index, token.upos(), verb, "nsubj");
  }

  /** Whether the phrase opens the sentence with a preposition of its own. */
  private boolean opensWithCase(int phrase) {
    int preposition = child(phrase, "case");
    return preposition >= 0 && preposition <= 1;
  }

  /** "Kidnapped up to 16 miners": how many, not where to. */
  private void upTo(int index) {
    if (index == 0 || index + 2 >= tokens.size()) {
      return;
    }
    Token up = tokens.get(index);
    Token to = tokens.get(index + 1);
    int number = index + 2;
    int verb = up.head();
    int noun = tokens.get(number).head();
    if (!up.form().equalsIgnoreCase("up")
        || !to.form().equals("to")
        || tokens.get(number).upos() != Upos.NUM
        || verb < 0
        || verb >= index
        || !tokens.isVerb(verb)
        || noun <= number
        || !tokens.get(noun).is("obl")
        || tokens.get(noun).head() != verb
        || child(verb, "obj") >= 0) {
      return;
    }
    tokens.hang(index, up.upos(), number, "advmod");
    tokens.hang(index + 1, to.upos(), number, "advmod");
    tokens.hang(noun, tokens.get(noun).upos(), verb, "obj");
  }

  /** "Shelled the town and rebels stormed the port": the noun before a verb is its subject. */
  private void nextSubject(int index) {
    Token noun = tokens.get(index);
    if (!noun.relation().equals("conj") || !isNoun(index) || child(index, "cc") < 0) {
      return;
    }
    int verb = index + 1;
    while (verb < tokens.size() && tokens.get(verb).upos() == Upos.AUX) {
      verb++;
    }
    if (verb >= tokens.size()
        || !tokens.isVerb(verb)
        || !tokens.get(verb).relation().equals("conj")
        || !tokens.isVerb(tokens.get(verb).head())
        || tokens.get(verb).head() > index
        || tree.last(index) != index
        || child(verb, "nsubj") >= 0
        || child(verb, "cc") >= 0) {
      return;
    }
    int and = child(index, "cc");
    tokens.hang(index, noun.upos(), verb, "nsubj");
    tokens.hang(and, tokens.get(and).upos(), verb, "cc");
  }

  private boolean isNoun(int index) {
    Upos upos = tokens.get(index).upos();
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  /** A finite verb that has neither auxiliary nor agent is no passive. */
  private void passiveWithoutAuxiliary(int index) {
    Token token = tokens.get(index);
    int subject = child(index, "nsubj");
    if (token.upos() != Upos.VERB
        || !token.relation().equals("root")
        || subject < 0
        || subject > index
        || !tokens.get(subject).relation().equals("nsubj:pass")
        || child(index, "aux") >= 0
        || child(index, "cop") >= 0) {
      return;
    }
    for (int i = index + 1; i < tokens.size(); i++) {
      if (tokens.get(i).form().equals("by")) {
        return;
      }
    }
    tokens.hang(subject, tokens.get(subject).upos(), index, "nsubj");
    Token verb = tokens.get(index);
    tokens.set(index, Mended.finite(verb, verb.lemma(), "Past"));
  }

  private boolean isInfinitive(int index) {
    for (int i : tree.children(index)) {
      Token token = tokens.get(i);
      if (i < index && token.is("mark") && token.form().equalsIgnoreCase("to")) {
        return true;
      }
    }
    return false;
  }

  private int child(int index, String relation) {
    for (int i : tree.children(index)) {
      if (tokens.get(i).head() == index && tokens.get(i).is(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** The first word of the noun's own modifiers before it. */
  private int first(int index) {
    int first = index;
    while (first > 0
        && tokens.get(first - 1).head() == index
        && tokens.get(first - 1).upos() != Upos.PUNCT) {
      first--;
    }
    return first;
  }
}
