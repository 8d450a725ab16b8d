package org.rapporteur.claim.event;

import java.util.Set;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Whether a verb names what is meant, weighed or ordered, and nothing says it was carried out. */
final class Undone {
  /** Verbs under which an infinitive or gerund is done all the same: "began to shell". */
  private static final Set<String> CARRIES_ON =
      Set.of(
          "begin",
          "start",
          "continue",
          "manage",
          "proceed",
          "help",
          "go",
          "resume",
          "keep",
          "end",
          "resort",
          "finish");

  /** Those of them that tell nothing of before: what is to be resumed is not done yet. */
  private static final Set<String> STARTS = Set.of("begin", "start", "resume", "help", "proceed");

  /** What marks a participle as done: "after meeting", "by closing". */
  private static final Set<String> DONE =
      Set.of("by", "after", "since", "while", "when", "in", "as");

  private static final int STEPS = 4;

  private Undone() {}

  static boolean is(Syntax syntax, int verb) {
    int bearer = Mood.bearer(syntax, verb);
    return isForgone(syntax, verb)
        || Mood.isUnrealised(syntax, verb)
        || Mood.isUnrealised(syntax, bearer)
        || hangsOnUnknown(syntax, verb)
        || hangsOnUnknown(syntax, bearer);
  }

  /** Whether a verb says that what it governs is left undone: "stop short of", "refrain from". */
  static boolean isForgoing(Syntax syntax, int verb) {
    boolean isShort =
        syntax.isOf("falling-short", verb)
            && syntax.children(verb, "advmod", "xcomp").stream()
                .anyMatch(c -> syntax.form(c).equals("short"));
    return isShort || syntax.isOf("forgoing", verb) || syntax.isOf("forgoing", syntax.phrase(verb));
  }

  /** "Stopped short of calling for", "rather than calling for", "refrained from calling for". */
  private static boolean isForgone(Syntax syntax, int verb) {
    int at = verb;
    for (int steps = 0; steps < STEPS; steps++) {
      if (syntax.children(at, "mark", "advmod", "case", "cc").stream()
          .anyMatch(c -> c < verb && isInstead(syntax, c))) {
        return true;
      }
      int head = syntax.head(at);
      if (head < 0 || !syntax.isVerb(head) || syntax.isPast(at)) {
        return false;
      }
      if (isForgoing(syntax, head) && (at < verb || syntax.form(at).endsWith("ing"))) {
        return true;
      }
      at = head;
    }
    return false;
  }

  private static boolean isInstead(Syntax syntax, int word) {
    return Set.of("rather", "instead").contains(syntax.form(word))
        && syntax.child(word, "fixed") >= 0;
  }

  private static boolean hangsOnUnknown(Syntax syntax, int verb) {
    Token token = syntax.token(verb);
    int head = syntax.head(verb);
    boolean gerund = token.form().endsWith("ing") && token.upos() == Upos.VERB;
    if (gerund && (isNamed(syntax, verb) || isFavoured(syntax, verb))) {
      return true;
    }
    if (token.is("advcl") || token.is("acl")) {
      int mark = syntax.child(verb, "mark");
      boolean judged =
          mark >= 0
              && head >= 0
              && syntax.lemma(mark).equals("for")
              && syntax.isOf("judging", head);
      return gerund && mark >= 0 && !judged && !DONE.contains(syntax.lemma(mark));
    }
    if (!token.is("xcomp") || head < 0 || !(gerund || syntax.isInfinitive(verb))) {
      return false;
    }
    return CARRIES_ON.contains(syntax.lemma(head))
        ? STARTS.contains(syntax.lemma(head)) && hangsOnAim(syntax, head)
        : true; // "prepared to resume shelling"
  }

  /** "Tried to break the siege and help seize the bridge". */
  private static boolean hangsOnAim(Syntax syntax, int verb) {
    Token token = syntax.token(verb);
    boolean shares =
        token.is("conj") && syntax.head(verb) >= 0 && syntax.child(verb, "nsubj", "aux") < 0;
    int bearer = shares ? syntax.head(verb) : verb;
    boolean aim = syntax.isInfinitive(bearer) && syntax.child(bearer, "aux") < 0;
    return syntax.token(bearer).is("xcomp") ? hangsOnUnknown(syntax, bearer) : shares && aim;
  }

  /** "They are for fining her", "in favour of the council sending troops": what somebody is for. */
  private static boolean isFavoured(Syntax syntax, int gerund) {
    int head = syntax.head(gerund);
    if (syntax.token(gerund).is("acl") && head >= 0) {
      boolean judged = syntax.child(head, "cop") >= 0 && isForOrAgainst(syntax, head);
      int above = syntax.head(head);
      return judged || isInFavour(syntax, head) || (above >= 0 && isInFavour(syntax, above));
    }
    return syntax.child(gerund, "cop") >= 0 && isForOrAgainst(syntax, gerund);
  }

  private static boolean isInFavour(Syntax syntax, int noun) {
    return syntax.isOf("favour", noun) && syntax.preposition(noun).equals("in");
  }

  private static boolean isForOrAgainst(Syntax syntax, int word) {
    return syntax.children(word, "mark", "case").stream()
        .anyMatch(c -> Set.of("for", "against").contains(syntax.form(c)));
  }

  /** Whether a gerund only names an act: "arming the rebels would be a mistake". */
  private static boolean isNamed(Syntax syntax, int gerund) {
    Token token = syntax.token(gerund);
    int head = syntax.head(gerund);
    boolean nominal =
        token.is("csubj")
            || token.is("nsubj")
            || (token.is("conj") && head >= 0 && syntax.isNominal(head))
            || isSubjectOfNext(syntax, gerund);
    return nominal && syntax.child(gerund, "nsubj", "aux") < 0;
  }

  /** "Insisted that arming them was an option": the subject, whatever it was taken for. */
  private static boolean isSubjectOfNext(Syntax syntax, int gerund) {
    Token token = syntax.token(gerund);
    int head = syntax.head(gerund);
    boolean marked = syntax.child(gerund, "mark") >= 0;
    if (head < 0) {
      return false;
    }
    if (token.is("ccomp") && marked) {
      return syntax.children(head, "ccomp").stream()
          .anyMatch(c -> c > gerund && syntax.child(c, "nsubj") < 0);
    }
    return token.is("advcl")
        && !marked
        && head > gerund
        && syntax.token(head).is("ccomp")
        && syntax.child(head, "nsubj") < 0;
  }
}
