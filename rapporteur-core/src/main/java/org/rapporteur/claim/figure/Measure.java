package org.rapporteur.claim.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Says what a quantity measures: the noun counted, what it is a part or sum of ("40% of exports",
 * "a fine of $5m"), else the subject or object of its verb.
 */
final class Measure {
  private static final int STEPS = 12;
  private static final int NOUN_REACH = 6;
  private static final Set<String> SUMS = Set.of("cost", "price", "value", "worth", "total");

  private final Tree tree;
  private final Roles roles;
  private final Changes changes;
  private final int from;
  private final int to;
  private final boolean count;
  private final boolean share;
  private final Wording wording;
  private Optional<String> per = Optional.empty();

  private Measure(Tree tree, Changes changes, Quantity quantity, int from, int to) {
    this.tree = tree;
    this.roles = new Roles(tree);
    this.changes = changes;
    this.from = from;
    this.to = to;
    this.count = quantity.rule().contains("#count");
    this.share = quantity.unit().startsWith("percent");
    this.wording = new Wording(tree, from, to, count);
  }

  /** What a quantity of a sentence measures, in the words of the text. */
  static Measured of(Tree tree, Changes changes, Quantity quantity, String text) {
    int from = tree.sentence().tokenAt(quantity.span().start());
    int to = Math.max(from, tree.sentence().tokenAt(quantity.span().end() - 1));
    if (to >= tree.size()) {
      return new Measured("", Optional.empty(), Optional.empty());
    }
    Measure measure = new Measure(tree, changes, quantity, from, to);
    int head = measure.head();
    measure.collect(head);
    measure.rates();
    Movement movement = new Movement(tree, changes, from, to, measure.share);
    return new Measured(measure.wording.write(text), movement.direction(head), measure.per);
  }

  /** The token of the quantity whose head lies outside it. */
  private int head() {
    for (int i = to; i >= from; i--) {
      int above = tree.head(i);
      if (above < from || above > to) {
        return i;
      }
    }
    return to;
  }

  private void collect(int head) {
    if (count && isNoun(to)) {
      wording.counted(to);
      treated(to);
      return;
    }
    int part = complement();
    if (part != Tree.NONE) {
      wording.phrase(part);
      treated(head);
      above(head);
      return;
    }
    int whole = ofWhich();
    if (whole != Tree.NONE) {
      wording.phrase(whole);
      adjectives(whole);
      return;
    }
    climb(head);
    if (wording.isEmpty()) {
      first();
    }
  }

  /** "40% of exports", "$5m worth of grain", "$5m in aid": the noun behind the quantity. */
  private int complement() {
    int at = to + 1;
    if (at < tree.size() && lower(at).equals("worth")) {
      at++;
    }
    boolean opens = at < tree.size() && opens(at);
    // "half the committee", "one in five households"
    boolean bare = share && at < tree.size() && (isNoun(at) || tree.token(at).upos() == Upos.DET);
    if (!opens && !bare) {
      return Tree.NONE;
    }
    int noun = Tree.NONE;
    for (int i = opens ? at + 1 : at; i < tree.size() && i <= at + NOUN_REACH; i++) {
      Upos upos = tree.token(i).upos();
      if (isNoun(i)) {
        noun = i;
      } else if (noun != Tree.NONE || upos == Upos.VERB || upos == Upos.PUNCT) {
        break;
      }
    }
    return noun;
  }

  private boolean opens(int index) {
    String preposition = lower(index);
    boolean spent = !share && !count && (preposition.equals("on") || preposition.equals("for"));
    boolean in = !share && preposition.equals("in");
    return preposition.equals("of") || ((spent || in) && !isTime(index + 1));
  }

  private boolean isTime(int index) {
    return index >= tree.size()
        || tree.token(index).upos() == Upos.PROPN
        || tree.token(index).upos() == Upos.NUM;
  }

  /** "a fine of $5m": the noun before the quantity, unless it is a word of change. */
  private int ofWhich() {
    boolean of = from > 1 && lower(from - 1).equals("of") && isNoun(from - 2);
    boolean change = of && changes.find("noun", tree.lemma(from - 2)).isPresent();
    return of && !change ? from - 2 : Tree.NONE;
  }

  /** Up the tree: nouns that the quantity modifies, then its verb. */
  private void climb(int head) {
    int at = head;
    for (int steps = 0; steps < STEPS && wording.isEmpty(); steps++) {
      int above = tree.head(at);
      if (above == Tree.NONE) {
        int subject = tree.child(at, "nsubj");
        if (subject != Tree.NONE && !wording.covers(subject)) {
          wording.phrase(subject);
        }
        return;
      }
      boolean predicate = tree.token(above).upos() == Upos.VERB;
      if (predicate || tree.child(above, "cop") != Tree.NONE) {
        verb(at, above);
        return;
      }
      boolean worth = SUMS.contains(tree.lemma(above)) && tree.token(above).upos() == Upos.ADJ;
      if (isNoun(above) && !isInside(above)) {
        noun(above);
      } else if (worth && tree.head(above) != Tree.NONE && isNoun(tree.head(above))) {
        wording.phrase(tree.head(above));
      }
      at = above;
    }
  }

  private boolean isInside(int index) {
    return from <= index && index <= to;
  }

  private void noun(int noun) {
    adjectives(noun);
    if (changes.find("noun", tree.lemma(noun)).isEmpty()) {
      wording.phrase(noun);
      return;
    }
    for (int child : tree.children(noun)) {
      if (child > noun && tree.token(child).is("nmod") && !wording.covers(child)) {
        wording.phrase(child);
        return;
      }
    }
  }

  private void verb(int argument, int verb) {
    Token token = tree.token(argument);
    boolean light = isLight(verb);
    int subject = roles.subject(verb);
    int object = tree.child(verb, "obj");
    int spentOn = token.is("obj") ? roles.oblique(verb, "on", "for", "in") : Tree.NONE;
    if (token.is("nsubj")) {
      int paidFor = roles.oblique(verb, "on", "for", "to");
      if (paidFor != Tree.NONE && !wording.covers(paidFor)) {
        wording.phrase(paidFor);
      }
      wording.add(verb);
    } else if (spentOn != Tree.NONE && spentOn > argument && !light) {
      wording.phrase(spentOn);
    } else if (object != Tree.NONE && object != argument && !wording.covers(object)) {
      wording.phrase(object);
      if (!light) {
        wording.add(verb);
      }
    } else if (subject != Tree.NONE && !wording.covers(subject)) {
      wording.phrase(subject);
      if (!light) {
        wording.add(verb);
      }
    }
  }

  /** Whether a verb adds nothing to what is measured: amounts and changes. */
  private boolean isLight(int verb) {
    String lemma = tree.lemma(verb);
    return tree.token(verb).upos() != Upos.VERB
        || changes.find("light", lemma).isPresent()
        || changes.isChange(lemma);
  }

  /** What was done to it: "soldiers killed", "exports blocked". */
  private void treated(int index) {
    int verb = tree.head(index);
    String relation = tree.token(index).relation();
    boolean patient = relation.equals("obj") || relation.equals("nsubj:pass");
    if (patient && verb != Tree.NONE && !isLight(verb) && !isInside(verb)) {
      boolean past = tree.token(verb).has("VerbForm=Part") || relation.equals("nsubj:pass");
      if (past) {
        wording.add(verb);
      }
    }
  }

  /** "its yearly gift of 200 tonnes": the period may stand with a noun above. */
  private void above(int head) {
    int upper = tree.head(head);
    if (upper != Tree.NONE && isNoun(upper)) {
      adjectives(upper);
      if (tree.lemma(upper).equals("worth")) {
        treated(upper);
      }
    }
    if (from > 1 && lower(from - 1).equals("of") && isNoun(from - 2)) {
      adjectives(from - 2);
    }
  }

  private void adjectives(int noun) {
    for (int child : tree.children(noun)) {
      per = per.or(() -> changes.find("rate", lower(child)));
    }
  }

  private void rates() {
    for (int word : wording.words()) {
      per = per.or(() -> changes.find("rate", lower(word)));
    }
  }

  /** What stands before a word of change, else the first noun, when the tree does not tell. */
  private void first() {
    for (int i = from - 1; i > 0; i--) {
      if (changes.isChange(lower(i)) && tree.token(i).upos() != Upos.PUNCT) {
        for (int word = i - 1; word >= 0 && tree.token(word).upos() != Upos.PUNCT; word--) {
          wording.add(word);
        }
        return;
      }
    }
    for (int i = 0; i < from; i++) {
      if (isNoun(i) && (i + 1 == from || !isNoun(i + 1))) {
        wording.phrase(i);
        return;
      }
    }
  }

  private boolean isNoun(int index) {
    Upos upos = tree.token(index).upos();
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  private String lower(int index) {
    return tree.token(index).form().toLowerCase(Locale.ROOT);
  }
}
