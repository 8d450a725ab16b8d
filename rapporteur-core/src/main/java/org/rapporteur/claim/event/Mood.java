package org.rapporteur.claim.event;

import java.util.Set;
import org.rapporteur.model.Token;

/** How a verb is told: denied, future, possible, conditional; read from the words around it. */
final class Mood {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "nt", "n’t", "nor", "neither", "hardly", "without");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> WOULD = Set.of("would");
  private static final Set<String> DUE = Set.of("must", "should", "ought", "need");
  private static final Set<String> NEGATIVE_SUBJECTS = Set.of("nobody", "none", "neither");
  private static final Set<String> AWAITING = Set.of("when", "once", "after", "before");

  private Mood() {}

  static boolean isNegated(Syntax syntax, int index) {
    for (int child : syntax.children(index)) {
      Token token = syntax.token(child);
      String lemma = syntax.lemma(child);
      if (NEGATIONS.contains(lemma)
          || NEGATIONS.contains(token.form().toLowerCase(java.util.Locale.ROOT))
          || (lemma.equals("no") && (token.is("det") || token.is("advmod")))) {
        return true;
      }
      if (isNoLonger(syntax, child)) {
        return true;
      }
      if ((token.is("obj") || token.is("nsubj")) && hasNo(syntax, child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what was to be done is not to be done after all: "will no longer host". */
  static boolean isGivenUp(Syntax syntax, int verb) {
    return hasAuxiliary(syntax, verb, Set.of("will", "'ll", "wo"))
        && syntax.children(verb).stream().anyMatch(child -> isNoLonger(syntax, child));
  }

  private static boolean isNoLonger(Syntax syntax, int word) {
    return syntax.form(word).equals("longer") && syntax.child(word, "advmod", "det") >= 0;
  }

  /** "Nobody", "no wonder". */
  static boolean hasNo(Syntax syntax, int noun) {
    if (NEGATIVE_SUBJECTS.contains(syntax.lemma(noun))) {
      return true;
    }
    int determiner = syntax.child(noun, "det");
    return determiner >= 0 && syntax.lemma(determiner).equals("no");
  }

  /**
   * The verb whose mood a verb shares: "will strangle us and <i>destroy</i> our trade", "may win
   * time by <i>closing</i> the border"; the verb itself where it has a subject or auxiliary.
   */
  static int bearer(Syntax syntax, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      int head = syntax.head(at);
      if (head < 0 || !syntax.isVerb(head) || standsAlone(syntax, at)) {
        return at;
      }
      Token token = syntax.token(at);
      boolean shares =
          token.is("conj")
              || (token.form().endsWith("ing") && token.is("advcl") && sharesTime(syntax, at));
      if (!shares) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /**
   * The verb that the bearer only completes: "is <i>going</i> to strangle us", "would <i>like</i>
   * to see him step down"; the bearer itself where it completes none.
   */
  static int matrix(Syntax syntax, int verb) {
    int at = bearer(syntax, verb);
    for (int steps = 0; steps < 4; steps++) {
      int head = syntax.head(at);
      if (head < 0
          || !syntax.isVerb(head)
          || !syntax.token(at).is("xcomp")
          || syntax.child(at, "aux") >= 0) {
        return at;
      }
      at = bearer(syntax, head);
    }
    return at;
  }

  private static boolean standsAlone(Syntax syntax, int verb) {
    for (int child : syntax.children(verb)) {
      Token token = syntax.token(child);
      if (token.is("nsubj") || token.relation().equals("aux")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a participle is told with its verb: nothing or "by" before it. */
  private static boolean sharesTime(Syntax syntax, int participle) {
    int mark = syntax.child(participle, "mark");
    return mark < 0 || syntax.lemma(mark).equals("by");
  }

  /** Whether the verb is in the future: will, shall, going to, about to, due to. */
  static boolean isFuture(Syntax syntax, int verb) {
    int head = syntax.head(verb);
    if (head >= 0
        && syntax.lemma(head).equals("be")
        && syntax.isInfinitive(verb)
        && (syntax.token(verb).is("xcomp") || syntax.token(verb).is("ccomp"))) {
      return true; // "are to hold talks"
    }
    if (isGoingTo(syntax, verb, head) || isAwaited(syntax, verb, head)) {
      return true;
    }
    if (syntax.form(verb).equals("going")
        && syntax.child(verb, "aux") >= 0
        && syntax.children(verb, "xcomp").stream().anyMatch(syntax::isInfinitive)) {
      return true; // "is going to continue to strike"
    }
    if (isToBe(syntax, verb)) {
      return true;
    }
    return hasAuxiliary(syntax, verb, Set.of("will", "shall", "'ll", "’ll", "wo"))
        || (isReported(syntax, verb) && hasAuxiliary(syntax, verb, WOULD));
  }

  private static boolean isGoingTo(Syntax syntax, int verb, int head) {
    return head >= 0
        && syntax.form(head).equals("going")
        && syntax.token(verb).is("xcomp")
        && syntax.isInfinitive(verb);
  }

  /** "It will take effect once Norvia signs": the present tense of what is still to come. */
  private static boolean isAwaited(Syntax syntax, int verb, int head) {
    return isPresentClause(syntax, verb, head)
        && (isToCome(syntax, head) || isToCome(syntax, matrix(syntax, head)));
  }

  /** "Norvia can pay when Estmark frees them": the present tense of what may never come. */
  static boolean isWaitedFor(Syntax syntax, int verb) {
    int head = syntax.head(verb);
    return isPresentClause(syntax, verb, head)
        && (hasAuxiliary(syntax, head, POSSIBLE) || hasAuxiliary(syntax, head, DUE));
  }

  private static boolean isPresentClause(Syntax syntax, int verb, int head) {
    return head >= 0
        && syntax.token(verb).is("advcl")
        && syntax.token(verb).has("Tense=Pres")
        && syntax.token(verb).has("VerbForm=Fin")
        && syntax.children(verb, "mark", "advmod").stream()
            .anyMatch(c -> AWAITING.contains(syntax.form(c)));
  }

  private static boolean isToCome(Syntax syntax, int verb) {
    return hasAuxiliary(syntax, verb, Set.of("will", "shall", "'ll", "’ll", "would"));
  }

  /** "Norvia is to hold talks"; in a headline "Norvia to hold talks". */
  private static boolean isToBe(Syntax syntax, int verb) {
    if (!syntax.isInfinitive(verb) || syntax.token(verb).is("xcomp")) {
      return false;
    }
    int subject = syntax.child(verb, "nsubj");
    if (subject >= 0 && syntax.isOf("aim", subject)) {
      return false; // "the mission is to protect"
    }
    int mark = syntax.child(verb, "mark");
    boolean headline = false;
    for (int child : syntax.children(verb)) {
      Token token = syntax.token(child);
      if (syntax.lemma(child).equals("be") && child < mark) {
        return true;
      }
      headline |= syntax.head(verb) < 0 && token.is("nsubj") && child < mark;
    }
    return headline;
  }

  /** Whether somebody says the clause, so that "would" tells the future of then. */
  private static boolean isReported(Syntax syntax, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      if (syntax.token(at).is("ccomp") || syntax.token(at).is("parataxis")) {
        return true;
      }
      for (int child : syntax.children(at, "parataxis", "ccomp")) {
        if (syntax.child(child, "nsubj") >= 0 && child > at) {
          return true;
        }
      }
      at = syntax.token(at).is("conj") || syntax.token(at).is("xcomp") ? syntax.head(at) : -1;
    }
    return false;
  }

  static boolean isPossible(Syntax syntax, int verb) {
    return isGuess(syntax, verb)
        || hasAuxiliary(syntax, verb, POSSIBLE)
        || (!isReported(syntax, verb) && hasAuxiliary(syntax, verb, WOULD));
  }

  /** "Will probably send troops": what somebody expects of another, not what is planned. */
  static boolean isGuess(Syntax syntax, int verb) {
    return isToCome(syntax, verb)
        && syntax.children(verb, "advmod").stream()
            .anyMatch(c -> syntax.isOf("probably", c) || syntax.isOf("perhaps", c));
  }

  /** Whether the verb ought to be done: must, should, has to. */
  static boolean isDue(Syntax syntax, int verb) {
    if (hasAuxiliary(syntax, verb, DUE)) {
      return true;
    }
    boolean bare = syntax.form(verb).equals(syntax.lemma(verb));
    if (bare && verb > 0 && syntax.form(verb - 1).equals("better")) {
      return true; // "he better step down"
    }
    int head = syntax.head(verb);
    return head >= 0
        && syntax.token(verb).is("xcomp")
        && syntax.isInfinitive(verb)
        && Set.of("have", "need", "ought").contains(syntax.lemma(head));
  }

  static boolean isMust(Syntax syntax, int verb) {
    return hasAuxiliary(syntax, verb, Set.of("must"))
        && !hasAuxiliary(syntax, verb, Set.of("have")); // "must have come" is a guess
  }

  /** Whether an adverb says that the verb is a habit, not an act: "often criticise". */
  static boolean isHabit(Syntax syntax, int verb) {
    return syntax.children(verb, "advmod").stream().anyMatch(c -> syntax.isOf("habit", c));
  }

  /** "Why Norvia walked out": a headline that asks or promises an answer tells nothing yet. */
  static boolean isWhy(Syntax syntax, int verb) {
    return !syntax.token(syntax.size() - 1).form().equals(".")
        && syntax.children(verb).stream()
            .anyMatch(c -> c < verb && Set.of("why", "how").contains(syntax.form(c)));
  }

  /** Whether the clause says that its subjects do it to one another. */
  static boolean isReciprocal(Syntax syntax, int verb) {
    for (int i = verb + 1; i + 1 < syntax.size(); i++) {
      String pair = syntax.form(i) + " " + syntax.form(i + 1);
      if ((pair.equals("each other") || pair.equals("one another"))
          && syntax.tree().isUnder(i, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAuxiliary(Syntax syntax, int verb, Set<String> lemmas) {
    for (int child : syntax.children(verb)) {
      if (syntax.token(child).is("aux") && lemmas.contains(syntax.lemma(child))) {
        return true;
      }
    }
    int head = syntax.head(verb);
    return head >= 0
        && syntax.token(verb).is("conj")
        && syntax.child(verb, "nsubj", "aux") < 0
        && syntax.isVerb(head)
        && hasAuxiliary(syntax, head, lemmas);
  }

  /** Whether the verb is an infinitive of purpose or plan that nothing says was carried out. */
  static boolean isUnrealised(Syntax syntax, int verb) {
    return (syntax.isInfinitive(verb)
            && syntax.child(verb, "aux") < 0
            && !isToBe(syntax, verb)
            && !syntax.token(verb).is("xcomp"))
        || (syntax.token(verb).has("Mood=Imp") && syntax.child(verb, "nsubj", "aux") < 0);
  }

  /** Whether the act goes on: "is meeting", "are holding", "continues to". */
  static boolean isOngoing(Syntax syntax, int verb) {
    if (!syntax.token(verb).form().endsWith("ing")) {
      return false;
    }
    for (int child : syntax.children(verb)) {
      Token token = syntax.token(child);
      if (token.is("aux")
          && syntax.lemma(child).equals("be")
          && !token.has("Tense=Past")
          && !token.form().equalsIgnoreCase("was")
          && !token.form().equalsIgnoreCase("were")) {
        return true;
      }
    }
    return false;
  }
}
