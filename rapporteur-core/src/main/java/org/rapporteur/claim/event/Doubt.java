package org.rapporteur.claim.event;

import org.rapporteur.model.Form;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Whether too much speaks against the reading of an act, by where it stands in its sentence.
 *
 * <p>Each sign was right in less than half the cases among 282 events of 300 random articles judged
 * one by one (bench, {@code judged-events.tsv}; .535 in all): from the ninth word of the sentence
 * on 68 of 166, from the seventeenth 25 of 76, in nobody's statement 74 of 155, in a participle or
 * relative clause 12 of 35, five steps deep 5 of 21, a noun as the object of a verb 7 of 24, a
 * pronoun for somebody of another sentence 7 of 17, recalled 2 of 8. The two structural ones count
 * twice, but for what a relative clause says of a body. A noun as the object counts in articles
 * alone, as the judged ones are: among the excerpts of PLV it was no sign.
 */
final class Doubt {
  /**
   * Signs from which on an act is not told; 2 to 5 were tried on the same events. With 3, .623
   * would be right instead of .598, but a third of the acts of long quotations is lost.
   */
  private static final int MOST = 4;

  /** An accusation of nobody was right in none of 8 cases: one sign less is enough. */
  private static final String ACCUSE = "ACCUSE";

  /** Words before the act; 8, 16 and 24 were looked at. */
  private static final int FAR_WORDS = 16;

  private static final int LATE_WORDS = 8;

  private static final int DEEP = 5;

  private Doubt() {}

  /**
   * Whether an act is too doubtful to be told.
   *
   * @param said whether it stands in somebody's statement
   */
  static boolean isToo(Syntax syntax, PageActors page, Draft draft, boolean said) {
    int signs = signs(syntax, page, draft, said);
    boolean ofNobody =
        draft.recipients().isEmpty() && draft.type().filter(ACCUSE::equals).isPresent();
    return signs >= (ofNobody ? MOST - 1 : MOST);
  }

  private static int signs(Syntax syntax, PageActors page, Draft draft, boolean said) {
    int token = draft.token();
    int depth = 0;
    int clause = 0;
    for (int at = token; at >= 0 && depth <= syntax.size(); at = syntax.head(at)) {
      if (syntax.token(at).is("acl")) {
        clause = Math.max(clause, at == token && isOfBody(syntax.token(at), draft) ? 1 : 2);
      }
      depth++;
    }
    Token word = syntax.token(token);
    boolean object = word.is("obj") && draft.row().noun() && page.isArticle();
    int words = words(syntax, token);
    return (words >= LATE_WORDS ? 1 : 0)
        + (words >= FAR_WORDS ? 1 : 0)
        + (said ? 0 : 1)
        + (draft.historical() ? 1 : 0)
        + clause
        + (depth >= DEEP ? 2 : 0)
        + (object ? 1 : 0)
        + (isPronoun(draft, syntax, page) ? 1 : 0);
  }

  /** Whether it is what a relative clause says of a body: "the council, which met on Friday". */
  private static boolean isOfBody(Token token, Draft draft) {
    return token.relation().equals("acl:relcl")
        && !draft.actors().isEmpty()
        && draft.actors().stream().allMatch(Codes::isBody);
  }

  /** Words before the token, marks left out. */
  private static int words(Syntax syntax, int token) {
    int words = 0;
    for (int i = 0; i < token; i++) {
      words += Character.isLetterOrDigit(syntax.token(i).form().charAt(0)) ? 1 : 0;
    }
    return words;
  }

  /** Whether an actor is a pronoun for somebody whom its sentence does not name before. */
  private static boolean isPronoun(Draft draft, Syntax syntax, PageActors page) {
    Span sentence = syntax.tree().sentence().span();
    for (Party party : draft.actors()) {
      if (party.span().isEmpty()) {
        continue;
      }
      int start = party.span().get().start();
      int at = syntax.tree().sentence().tokenAt(start);
      boolean pronoun =
          at < syntax.size()
              && syntax.token(at).start() == start
              && Pronouns.isOfThird(syntax.form(at));
      if (pronoun
          && page.in(new Span(sentence.start(), start)).stream()
              .filter(r -> r.mention().form() == Form.NAME)
              .noneMatch(r -> party.entity().filter(r.entity()::equals).isPresent())) {
        return true;
      }
    }
    return false;
  }
}
