package org.rapporteur.claim.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Token;

/**
 * What must stand near a row's word for the row to match.
 *
 * @param where {@code obj}, {@code subj}, {@code mod}, {@code x} (a clause), {@code inf} (an
 *     infinitive), {@code near}, {@code due} (a clause with "must"), {@code no} (a negation),
 *     {@code head} (the word above), or a preposition
 * @param words lemmas; empty for any
 * @param absent whether it must not stand there
 */
record Need(String where, Set<String> words, boolean absent) {
  private static final int NEAR = 4;

  Need {
    words = Set.copyOf(words);
  }

  boolean holds(Syntax syntax, int index) {
    return found(syntax, index) != absent;
  }

  private boolean found(Syntax syntax, int index) {
    return switch (where) {
      case "obj" -> any(syntax, object(syntax, index));
      case "subj" -> any(syntax, syntax.subject(index));
      case "mod" -> modifier(syntax, index) || modifier(syntax, object(syntax, index));
      case "x" -> clause(syntax, index);
      case "inf" -> infinitive(syntax, index);
      case "near" -> near(syntax, index, 0);
      case "due" -> due(syntax, index, false);
      case "must" -> due(syntax, index, true);
      case "bare" -> subjunctive(syntax, index);
      case "head" -> syntax.head(index) >= 0 && matches(syntax, syntax.head(index));
      case "no" -> Mood.isNegated(syntax, index);
      default -> preposition(syntax, index);
    };
  }

  private static int object(Syntax syntax, int index) {
    return syntax.isVerb(index) ? syntax.object(index) : -1;
  }

  private boolean any(Syntax syntax, int index) {
    if (index < 0) {
      return false;
    }
    for (int conjunct : syntax.conjuncts(index)) {
      if (matches(syntax, conjunct)) {
        return true;
      }
      if (syntax.isOf("measure", conjunct)) { // "forty tonnes of milk"
        for (int measured : syntax.oblique(conjunct, "of")) {
          if (matches(syntax, measured)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean matches(Syntax syntax, int index) {
    return words.isEmpty() || words.contains(syntax.lemma(index));
  }

  private boolean modifier(Syntax syntax, int index) {
    if (index < 0) {
      return false;
    }
    for (int child : syntax.children(index)) {
      Token token = syntax.token(child);
      if ((token.is("amod") || token.is("compound") || token.is("nmod") || token.is("advmod"))
          && matches(syntax, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean clause(Syntax syntax, int index) {
    if (absent && syntax.isNominal(index) && syntax.token(index).is("obj")) {
      for (int child : syntax.children(syntax.head(index), "advcl", "xcomp")) {
        if (syntax.isInfinitive(child) && !words.isEmpty() && matches(syntax, child)) {
          return true; // "launched an offensive on Monday to persuade them"
        }
      }
    }
    for (int child : syntax.children(index, "xcomp", "ccomp", "advcl", "acl")) {
      if (matches(syntax, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean infinitive(Syntax syntax, int index) {
    for (int child : syntax.children(index, "xcomp", "ccomp", "advcl")) {
      if (syntax.isInfinitive(child) && matches(syntax, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean due(Syntax syntax, int index, boolean must) {
    for (int child : syntax.children(index, "ccomp", "parataxis")) {
      if (isDue(syntax, child, must)) {
        return true;
      }
      for (int below : syntax.children(child, "xcomp")) {
        if (isDue(syntax, below, must)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a clause stands in the bare form, which asks: "insisted that Norvia allow it". */
  private static boolean subjunctive(Syntax syntax, int index) {
    for (int child : syntax.children(index, "ccomp")) {
      int subject = syntax.child(child, "nsubj");
      if (subject >= 0
          && syntax.isVerb(child)
          && syntax.form(child).equals(syntax.lemma(child))
          && !syntax.token(child).has("Tense=Past")
          && !syntax.token(subject).has("Number=Plur")
          && syntax.child(child, "aux") < 0
          && syntax.child(subject, "conj") < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDue(Syntax syntax, int verb, boolean must) {
    return must ? Mood.isMust(syntax, verb) : Mood.isDue(syntax, verb);
  }

  private boolean near(Syntax syntax, int index, int depth) {
    for (int child : syntax.children(index)) {
      Token token = syntax.token(child);
      if ((token.is("nsubj") && depth == 0) || token.is("parataxis")) {
        continue;
      }
      if (matches(syntax, child) || (depth < NEAR && near(syntax, child, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean preposition(Syntax syntax, int index) {
    int object = object(syntax, index);
    int head = syntax.head(index);
    if (head >= 0 && syntax.token(index).is("obj") && anyOf(syntax, syntax.oblique(head, where))) {
      return true;
    }
    return anyOf(syntax, syntax.oblique(index, where))
        || (object >= 0 && anyOf(syntax, syntax.oblique(object, where)));
  }

  private boolean anyOf(Syntax syntax, List<Integer> nominals) {
    for (int nominal : nominals) {
      if (any(syntax, nominal)) {
        return true;
      }
    }
    return false;
  }
}
