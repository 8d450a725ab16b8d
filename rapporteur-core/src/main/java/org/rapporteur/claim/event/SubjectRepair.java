package org.rapporteur.claim.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Mends which verb a name or clause belongs to, where the analyser hangs it on another: names after
 * "after" that act, a source at the end of a sentence, the day that opens a chronicle.
 */
final class SubjectRepair {
  private static final Set<String> JOINING =
      Set.of("after", "before", "since", "as", "when", "while", "once", "until");
  private static final Set<String> LOYAL = Set.of("to", "of", "for", "against");
  private static final Pattern MONTH =
      Pattern.compile(
          "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
              + "|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(mon|tues|wednes|thurs|fri|satur|sun)day");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "would", "shall");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", ":");

  private final WordClasses classes;
  private final MendedTokens tokens;

  private SubjectRepair(Sentence sentence, WordClasses classes) {
    this.classes = classes;
    tokens = new MendedTokens(sentence);
  }

  /** The sentence with its clauses hung where they belong. */
  static Sentence of(Sentence sentence, WordClasses classes) {
    SubjectRepair repair = new SubjectRepair(sentence, classes);
    repair.stamp(sentence.root());
    for (int i = 1; i < sentence.size(); i++) {
      repair.joinedSubjects(i);
      repair.dayBeforeSubject(i);
      repair.loyalTo(i);
      repair.followersOf(i);
      repair.sourceAtEnd(i);
      repair.agentInList(i);
      repair.infinitiveInList(i);
      repair.speakerGoesOn(i);
      repair.finiteAfterFuture(i);
    }
    return repair.tokens.sentence();
  }

  /** "Feb. 24 - Rebels seize the port": the day of a chronicle is the whole line's. */
  private void stamp(int root) {
    if (tokens.size() < 5
        || !MONTH.matcher(form(0).replace(".", "")).matches()
        || !DAY.matcher(form(1)).matches()
        || !DASHES.contains(form(2))) {
      return;
    }
    int top = token(1).head() >= 2 ? 1 : 0;
    if (root < 3 || !tokens.isVerb(root) || token(top).head() < 2 || token(top).head() == root) {
      return;
    }
    set(top, token(top).upos(), root, "obl");
    set(1 - top, token(1 - top).upos(), top, "compound");
    set(2, token(2).upos(), root, "punct");
  }

  /** "It comes after Norvia and Estmark vetoed the plan": both names are subjects of the verb. */
  private void joinedSubjects(int index) {
    Token other = token(index);
    int first = other.head();
    if (!other.relation().equals("conj")
        || other.upos() != Upos.PROPN
        || first < 1
        || first > index
        || token(first).upos() != Upos.PROPN
        || !token(first).is("obl")) {
      return;
    }
    int mark = child(first, "case");
    int verb = index + 1;
    while (verb < tokens.size() && token(verb).upos() == Upos.AUX) {
      verb++;
    }
    if (mark < 0
        || mark > first
        || !JOINING.contains(form(mark))
        || verb >= tokens.size()
        || !tokens.isVerb(verb)
        || form(verb).endsWith("ing")
        || token(verb).head() != token(first).head()
        || child(verb, "nsubj") >= 0) {
      return;
    }
    set(first, token(first).upos(), verb, "nsubj");
    set(mark, Upos.SCONJ, verb, "mark");
    set(verb, Upos.VERB, token(verb).head(), "advcl");
  }

  /** "On Monday soldiers crossed the river": the day is not the troops'. */
  private void dayBeforeSubject(int index) {
    Token noun = token(index);
    int day = index - 1;
    int verb = noun.head();
    if (day < 1
        || noun.upos() != Upos.NOUN
        || !noun.has("Number=Plur")
        || !noun.is("obl")
        || verb <= index
        || !tokens.isVerb(verb)
        || child(verb, "nsubj") >= 0
        || token(day).head() != index
        || !WEEKDAY.matcher(form(day)).matches()
        || child(index, "case") != day - 1) {
      return;
    }
    set(day, token(day).upos(), verb, "obl");
    set(day - 1, token(day - 1).upos(), day, "case");
    set(index, noun.upos(), verb, "nsubj");
  }

  /** "Forces loyal to the fallen leader Olen Velko shelled it": the leader is not who did it. */
  private void loyalTo(int index) {
    Token name = token(index);
    int verb = name.head();
    if (!name.relation().equals("nsubj") || name.upos() != Upos.PROPN || verb <= index) {
      return;
    }
    int own = -1;
    for (int i = 0; i < index; i++) {
      own = token(i).relation().equals("nsubj") && token(i).head() == verb ? i : own;
    }
    int at = index;
    while (at - 1 > own && own >= 0 && isDescribing(at - 1)) {
      at--;
    }
    if (own < 0
        || token(own).upos() != Upos.NOUN
        || at - 1 <= own
        || !LOYAL.contains(form(at - 1))) {
      return;
    }
    set(index, name.upos(), own, "nmod");
    set(at - 1, Upos.ADP, index, "case");
  }

  /** "Olen Velko loyalists shelled it": one subject, not two. */
  private void followersOf(int index) {
    Token noun = token(index);
    if (!noun.relation().equals("nsubj")
        || noun.upos() != Upos.NOUN
        || !noun.has("Number=Plur")
        || token(index - 1).upos() != Upos.PROPN) {
      return;
    }
    int name = token(index - 1).is("flat") ? token(index - 1).head() : index - 1;
    if (name >= 0
        && token(name).relation().equals("nsubj")
        && token(name).head() == noun.head()
        && token(name).upos() == Upos.PROPN) {
      set(name, Upos.PROPN, index, "compound");
    }
  }

  private boolean isDescribing(int index) {
    return switch (token(index).upos()) {
      case ADJ, DET, NOUN, PROPN, NUM -> true;
      case VERB -> !form(index).endsWith("ing");
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /** "Clashes between the two killed ten, an official said": they are subject of the first verb. */
  private void sourceAtEnd(int index) {
    Token said = token(index);
    int source = index - 1;
    if (!tokens.isVerb(index) || source < 3 || !token(source).relation().equals("nsubj")) {
      return;
    }
    int clause = child(index, "ccomp");
    if (token(source).head() != index || clause < 0 || clause > source) {
      return;
    }
    for (int i = 0; i < clause; i++) {
      Token early = token(i);
      boolean acts = early.relation().equals("nsubj") && early.head() == index;
      if (acts && tokens.isVerb(clause) && child(clause, "nsubj") < 0) {
        set(i, early.upos(), clause, said.is("ccomp") ? early.relation() : "nsubj");
      }
    }
  }

  /** "Vetoed by Norvia, which has ties with Velland, and by Estmark". */
  private void agentInList(int index) {
    Token other = token(index);
    int mark = other.relation().equals("conj") ? child(index, "case") : -1;
    if (mark < 0
        || !form(mark).equals("by")
        || other.head() < 0
        || caseOf(other.head()).equals("by")) {
      return;
    }
    for (int i = other.head(); i >= 0; i--) {
      boolean agent = token(i).is("obl") && caseOf(i).equals("by") && token(i).head() < i;
      if (agent) {
        set(index, other.upos(), i, "conj");
        return;
      }
    }
  }

  /** "Is expected to freeze accounts, cut ties and halt trade": all three are expected. */
  private void infinitiveInList(int index) {
    Token verb = token(index);
    int head = verb.head();
    if (!tokens.isVerb(index)
        || !verb.relation().equals("conj")
        || head < 0
        || !tokens.isVerb(head)
        || child(head, "aux") < 0
        || !form(index).equals(tokens.lemma(index))
        || child(index, "nsubj") >= 0
        || child(index, "aux") >= 0
        || child(index, "mark") >= 0) {
      return;
    }
    int infinitive = child(head, "xcomp");
    if (infinitive > head && infinitive < index && isInfinitive(infinitive)) {
      set(index, verb.upos(), infinitive, "conj");
    }
  }

  /**
   * "The council said that ten people died and urged Estmark to act": the dead urge nobody, so the
   * speaker goes on.
   */
  private void speakerGoesOn(int index) {
    Token verb = token(index);
    int inner = verb.head();
    if (!tokens.isVerb(index)
        || !verb.relation().equals("conj")
        || !classes.has("speaking-to", tokens.lemma(index))
        || inner < 0
        || !token(inner).is("ccomp")
        || token(inner).head() < 0
        || child(index, "nsubj") >= 0
        || child(index, "aux") >= 0) {
      return;
    }
    int speaker = token(inner).head();
    boolean undergone =
        isStateOfThing(inner)
            || token(inner).has("Voice=Pass")
            || hasPassive(inner)
            || classes.has("dying", tokens.lemma(inner));
    boolean active = child(index, "obj") >= 0 || child(index, "iobj") >= 0 || follows(index, "on");
    boolean alike =
        token(speaker).has("Tense=Past") == token(index).has("Tense=Past")
            && tokens.isVerb(speaker);
    if (undergone && active && alike && child(speaker, "nsubj") >= 0) {
      set(index, verb.upos(), speaker, "conj");
    }
  }

  /** "Said he will stay and accused Estmark": a verb in the past goes on from one in the past. */
  private void finiteAfterFuture(int index) {
    Token verb = token(index);
    int future = verb.head();
    if (!tokens.isVerb(index)
        || !verb.relation().equals("conj")
        || !verb.has("Tense=Past")
        || !verb.has("VerbForm=Fin")
        || form(index).equals(tokens.lemma(index))
        || future < 0
        || future > index
        || token(future).has("Tense=Past")
        || child(index, "nsubj") >= 0
        || child(index, "aux") >= 0) {
      return;
    }
    int aux = child(future, "aux");
    if (aux < 0 || (!FUTURE.contains(form(aux)) && !form(future).equals("going"))) {
      return;
    }
    int at = token(future).head();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      if (tokens.isVerb(at) && token(at).has("Tense=Past") && token(at).has("VerbForm=Fin")) {
        set(index, verb.upos(), at, "conj");
        return;
      }
      at = token(at).head();
    }
  }

  /** "The speech was not enough": no deed of anybody. */
  private boolean isStateOfThing(int index) {
    int subject = child(index, "nsubj");
    return child(index, "cop") >= 0 && subject >= 0 && token(subject).upos() == Upos.NOUN;
  }

  private boolean hasPassive(int verb) {
    for (int i = 0; i < tokens.size(); i++) {
      if (token(i).head() == verb && token(i).relation().endsWith(":pass")) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(int verb, String word) {
    return verb + 1 < tokens.size() && form(verb + 1).equals(word);
  }

  private String caseOf(int noun) {
    int mark = child(noun, "case");
    return mark < 0 ? "" : form(mark);
  }

  private boolean isInfinitive(int verb) {
    int mark = child(verb, "mark");
    return mark >= 0 && form(mark).equals("to");
  }

  private int child(int index, String relation) {
    for (int i = 0; i < tokens.size(); i++) {
      if (token(i).head() == index && token(i).is(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** The root stays the root, and nothing becomes one. */
  private void set(int word, Upos upos, int above, String relation) {
    if (token(word).head() >= 0 && above >= 0) {
      tokens.hang(word, upos, above, relation);
    }
  }

  private Token token(int index) {
    return tokens.get(index);
  }

  private String form(int index) {
    return token(index).form().toLowerCase(Locale.ROOT);
  }
}
