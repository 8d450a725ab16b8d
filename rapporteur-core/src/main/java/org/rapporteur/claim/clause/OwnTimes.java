package org.rapporteur.claim.clause;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.Upos;

/**
 * Whether an expression of time may say when something was done or said. Not "before Easter", which
 * only bounds it; not "this year's host"; and not what stands behind a further verb: "accused them
 * of crossing on Monday" leaves open when they were accused.
 */
public final class OwnTimes {
  private static final Set<String> BOUNDS =
      Set.of("before", "until", "till", "by", "after", "since", "to", "from", "beyond", "through");

  private OwnTimes() {}

  /**
   * Whether the time may be that of the token.
   *
   * @param text of the page
   */
  public static boolean isOf(Tree tree, Time time, int token, String text) {
    Span span = time.span();
    boolean owned = text.startsWith("’s", span.end()) || text.startsWith("'s", span.end());
    return !owned && !isBound(tree.sentence(), span) && !isBehindVerb(tree, span, token);
  }

  private static boolean isBound(Sentence sentence, Span time) {
    int before = sentence.tokenAt(time.start()) - 1;
    if (before >= 0 && before < sentence.size() && sentence.token(before).form().equals("the")) {
      before--;
    }
    return before >= 0
        && before < sentence.size()
        && BOUNDS.contains(sentence.token(before).form().toLowerCase(Locale.ROOT));
  }

  private static boolean isBehindVerb(Tree tree, Span time, int token) {
    int end = Math.min(tree.size(), tree.sentence().tokenAt(time.start()));
    for (int i = token + 1; i < end; i++) {
      if (tree.token(i).upos() == Upos.VERB && !tree.token(i).is("amod")) {
        return true;
      }
    }
    return false;
  }
}
