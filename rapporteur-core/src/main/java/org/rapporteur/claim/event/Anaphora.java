package org.rapporteur.claim.event;

import java.util.Set;
import org.rapporteur.model.Token;

/** Whether a telling points back to an act told before, "chaired the meeting", or to another. */
final class Anaphora {
  private static final String CONSULT = "CONSULT";
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> MEETINGS =
      Set.of("meeting", "summit", "session", "conference", "talks", "talk", "negotiation", "visit");

  private Anaphora() {}

  /** Whether an adverb says that the act comes beside another of its kind. */
  static boolean isFurther(Syntax syntax, Draft draft) {
    return syntax.children(draft.token(), "advmod").stream()
        .anyMatch(c -> syntax.isOf("further", c));
  }

  /** Whether the draft is a meeting that only a definite noun without names of its own tells. */
  static boolean pointsBack(Syntax syntax, Draft draft) {
    if (draft.type().filter(CONSULT::equals).isEmpty()) {
      return false;
    }
    int noun = draft.token();
    if (!draft.row().noun()) {
      noun = syntax.object(noun);
    }
    if (noun < 0 || !MEETINGS.contains(syntax.lemma(noun))) {
      return false;
    }
    int determiner = syntax.child(noun, "det");
    if (determiner < 0 || !POINTING.contains(syntax.lemma(determiner))) {
      return false;
    }
    for (int child : syntax.children(noun)) {
      Token token = syntax.token(child);
      if (token.is("nmod") || token.is("compound") || token.is("amod")) {
        return false;
      }
    }
    return true;
  }
}
