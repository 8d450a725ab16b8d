package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Finds the verb of a headline whose subject is a list of names: "Norvia, Velland slam the talks".
 * A verb in the plural of the present looks like a noun, and the analyser takes it for one.
 */
final class HeadlineTree {
  private static final Set<String> JOINING = Set.of(",", "and", "&");
  private static final int NONE = -1;

  private final List<Token> tokens;
  private final Inflections inflections;

  private HeadlineTree(Sentence sentence, Inflections inflections) {
    tokens = new ArrayList<>(sentence.tokens());
    this.inflections = inflections;
  }

  /** The sentence with the verb found; the same one where nothing was to be mended. */
  static Sentence of(Sentence sentence, Inflections inflections) {
    int size = sentence.size();
    if (size < 5 || sentence.token(size - 1).form().equals(".")) {
      return sentence;
    }
    HeadlineTree tree = new HeadlineTree(sentence, inflections);
    for (int start = 0; start < size - 3; start++) {
      boolean opens = start == 0 || sentence.token(start - 1).form().equals(":");
      if (opens && tree.mend(start)) {
        return new Sentence(sentence.span(), sentence.block(), tree.tokens);
      }
    }
    return sentence;
  }

  /** Makes the word after the list of names that starts here its verb, where it can be one. */
  private boolean mend(int start) {
    List<Integer> names = new ArrayList<>();
    int at = start;
    while (at < tokens.size() && isName(at)) {
      int end = at;
      while (end + 1 < tokens.size() && isName(end + 1)) {
        end++;
      }
      names.add(head(at, end));
      at = end + 1;
      int next = at;
      while (next < tokens.size() && JOINING.contains(tokens.get(next).form())) {
        next++;
      }
      if (next == at) {
        break;
      }
      if (next >= tokens.size() || !isName(next)) {
        return false; // "Norvia, Velland, and others"
      }
      at = next;
    }
    if (names.size() < 2 || at + 1 >= tokens.size() || !isPlural(at) || !opensObject(at + 1)) {
      return false;
    }
    build(start, at, names);
    return true;
  }

  private boolean isName(int index) {
    return tokens.get(index).upos() == Upos.PROPN;
  }

  /** The word of a name on which its others hang. */
  private int head(int from, int to) {
    for (int i = from; i <= to; i++) {
      int above = tokens.get(i).head();
      if (above < from || above > to) {
        return i;
      }
    }
    return from;
  }

  /** A verb's plain form in small letters that the analyser took for no verb with a subject. */
  private boolean isPlural(int index) {
    Token token = tokens.get(index);
    String form = token.form();
    return Character.isLowerCase(form.charAt(0))
        && inflections.verb(form).filter(form::equals).isPresent()
        && (token.upos() != Upos.VERB
            || tokens.stream().noneMatch(t -> t.head() == index && t.is("nsubj")));
  }

  /** Whether what follows can be what the verb is done to: a noun phrase, "to" or "not". */
  private boolean opensObject(int index) {
    return switch (tokens.get(index).upos()) {
      case PROPN, NOUN, DET, ADJ, NUM, PRON -> true;
      case ADP, PART -> true;
      case ADV, AUX, CCONJ, INTJ, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /** Hangs the names on the verb as subjects, and what hung on them or it and follows, after it. */
  private void build(int start, int verb, List<Integer> names) {
    int object = NONE;
    for (int i = verb + 1; i < tokens.size(); i++) {
      int above = tokens.get(i).head();
      if (above > verb) {
        continue;
      }
      boolean cased = hasCase(i);
      boolean nominal = tokens.get(i).upos() == Upos.PROPN || tokens.get(i).upos() == Upos.NOUN;
      if (nominal && !cased && object == NONE) {
        object = i;
        set(i, tokens.get(i).upos(), verb, "obj");
      } else if (tokens.get(i).upos() == Upos.PUNCT) {
        set(i, Upos.PUNCT, verb, "punct");
      } else {
        set(i, tokens.get(i).upos(), verb, nominal ? "obl" : tokens.get(i).relation());
      }
    }
    int first = names.get(0);
    for (int i = start; i < verb; i++) {
      Token token = tokens.get(i);
      if (JOINING.contains(token.form())) {
        int next = i;
        while (next < verb && !names.contains(next)) {
          next++;
        }
        set(i, token.upos(), next, token.form().equals(",") ? "punct" : "cc");
      }
    }
    for (int name : names) {
      set(name, Upos.PROPN, name == first ? verb : first, name == first ? "nsubj" : "conj");
    }
    for (int i = 0; i < start; i++) {
      if (tokens.get(i).head() >= start || tokens.get(i).head() < 0) {
        set(i, tokens.get(i).upos(), verb, "parataxis");
      }
    }
    String lemma = tokens.get(verb).form().toLowerCase(Locale.ROOT);
    set(verb, Upos.VERB, NONE, "root");
    tokens.set(verb, Mended.finite(tokens.get(verb), lemma, "Pres"));
  }

  private boolean hasCase(int index) {
    return tokens.stream().anyMatch(t -> t.head() == index && t.is("case"));
  }

  private void set(int word, Upos upos, int above, String relation) {
    tokens.set(word, Mended.under(tokens.get(word), upos, above, relation));
  }
}
