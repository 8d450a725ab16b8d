package org.rapporteur.claim.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Sentence;

/**
 * Where the readers' own words begin on a page that runs on into them without a heading: from the
 * first of several posts that open with day and clock, or from the line that invites comments.
 */
final class Postings {
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  /** "March 3, 2031 at 4:55 pm", "3rd March 2031 - 16:55". */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)? ?,? ?\\d{4}|\\d{1,2}(?:st|nd|rd|th)? "
              + MONTH
              + " \\d{4})[ ,at|-]{1,6}\\d{1,2}[:.]\\d{2}");

  /** "3rd March 2031 - 16:55": how no chronicle tells its days. */
  private static final Pattern POST_STAMP =
      Pattern.compile("\\d{1,2}(?:st|nd|rd|th) " + MONTH + " \\d{4} - \\d{1,2}:\\d{2}");

  private static final Pattern INVITATION =
      Pattern.compile(
          "(?:welcome|invite)s? (?:your )?comments|(?:views|opinions) .{0,30}comments",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TALK =
      Set.of("i", "you", "your", "my", "me", "we", "us", "!", "?");

  /** Two days with a clock may stand in any chronicle. */
  private static final int FEWEST = 3;

  /** One sentence in so many speaks for itself or to somebody; chronicles do not. Not swept. */
  private static final int TALKING = 6;

  private final int from;

  Postings(Entities entities) {
    List<Sentence> sentences = entities.text().sentences();
    String text = entities.article().text();
    int invited = -1;
    int stamped = -1;
    int stamps = 0;
    int sure = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Matcher matcher = STAMP.matcher(sentence.span().of(text));
      if (matcher.lookingAt()) {
        stamps++;
        sure += POST_STAMP.matcher(sentence.span().of(text)).lookingAt() ? 1 : 0;
        stamped = stamped < 0 ? i : stamped;
      }
      if (invited < 0 && INVITATION.matcher(sentence.span().of(text)).find()) {
        invited = i;
      }
    }
    int first = stamps >= FEWEST ? stamped : -1;
    first = invited >= 0 && (first < 0 || invited < first) ? invited : first;
    from =
        first >= 0 && (sure >= FEWEST || isTalk(sentences.subList(first, sentences.size())))
            ? sentences.get(first).span().start()
            : Integer.MAX_VALUE;
  }

  /** Whether a reader wrote the sentence. */
  boolean holds(Sentence sentence) {
    return sentence.span().start() >= from;
  }

  private static boolean isTalk(List<Sentence> sentences) {
    long talking = sentences.stream().filter(Postings::isTalk).count();
    return talking * TALKING >= sentences.size();
  }

  private static boolean isTalk(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (TALK.contains(sentence.token(i).form().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
