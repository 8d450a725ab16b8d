package org.rapporteur.claim.event;

import java.util.Set;
import org.rapporteur.model.Token;

/** In which tense a clause is told. */
final class Tense {
  private static final int STEPS = 6;
  private static final Set<String> PERFECT = Set.of("has", "have", "'ve", "’ve");
  private static final Set<String> PAST = Set.of("was", "were", "had");

  private Tense() {}

  /** Whether the clause is told in the simple past, as stories are. */
  static boolean isNarrated(Syntax syntax, int index) {
    int verb = index;
    for (int steps = 0; verb >= 0 && steps < STEPS; steps++) {
      if (syntax.isVerb(verb) && !syntax.token(verb).is("acl")) {
        if (syntax.token(verb).is("ccomp")) {
          return false;
        }
        boolean finite = syntax.head(verb) < 0 || syntax.child(verb, "nsubj") >= 0;
        if (finite) {
          return isSimplePast(syntax, verb);
        }
      }
      verb = syntax.head(verb);
    }
    return false;
  }

  /** "Is proposing". */
  static boolean isPresent(Syntax syntax, int verb) {
    return syntax.token(verb).has("Tense=Pres")
        && (syntax.token(verb).has("VerbForm=Fin") || Mood.isOngoing(syntax, verb));
  }

  /** "Has demanded": reported, whatever year the sentence names besides. */
  static boolean isPresentPerfect(Syntax syntax, int verb) {
    return syntax.children(verb, "aux").stream().anyMatch(c -> PERFECT.contains(syntax.form(c)));
  }

  private static boolean isSimplePast(Syntax syntax, int verb) {
    boolean past = syntax.token(verb).has("Tense=Past");
    for (int child : syntax.children(verb)) {
      Token token = syntax.token(child);
      if (!token.is("aux")) {
        continue;
      }
      if (!PAST.contains(syntax.form(child))) {
        return false;
      }
      past = true;
    }
    return past;
  }
}
