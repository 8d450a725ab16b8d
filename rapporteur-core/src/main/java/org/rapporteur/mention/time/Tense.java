package org.rapporteur.mention.time;

import java.util.Set;
import org.rapporteur.mention.phrase.Words;

/**
 * On which side of the day of writing an expression lies, from the words around it: prepositions
 * that look ahead ("until Friday"), and the nearest verb of its sentence.
 */
final class Tense {
  private static final int WINDOW = 14;
  private final Set<String> ahead;
  private final Set<String> soon;
  private final Set<String> plans;
  private final Set<String> behind;
  private final Set<String> firm;

  Tense(Cues cues) {
    this.ahead = cues.of("ahead");
    this.soon = cues.of("soon");
    this.plans = cues.of("plan");
    this.firm = cues.of("behind");
    this.behind = cues.of("past");
  }

  /** The side on which the words from {@code start} to before {@code next} lie. */
  Direction of(Words words, int start, int next) {
    String before = words.key(start - 1);
    boolean article = before.equals("the") || before.equals(",");
    if (firm.contains(before)) {
      return Direction.PAST;
    }
    if (words.key(next).equals("'s")) {
      return Direction.PAST;
    }
    boolean had = near(words, start, -1) || near(words, next - 1, 1);
    if (before.equals("as") && soon.contains(words.key(start - 2))) {
      return Direction.FUTURE;
    }
    if (had) {
      return Direction.PAST;
    }
    if (ahead.contains(before) || (article && ahead.contains(words.key(start - 2)))) {
      return Direction.FUTURE;
    }
    Direction left = scan(words, start, -1);
    if (left != Direction.UNKNOWN) {
      return left;
    }
    return scan(words, next - 1, 1);
  }

  /** Whether "had" stands in the same sentence: then even "until Friday" lies behind. */
  private static boolean near(Words words, int from, int step) {
    int at = from;
    for (int i = 0; i < WINDOW; i++) {
      boolean opens = words.opens(step < 0 ? at : at + 1);
      at += step;
      if (opens || at < 0 || at >= words.size()) {
        return false;
      }
      if (words.key(at).equals("had")) {
        return true;
      }
    }
    return false;
  }

  private Direction scan(Words words, int from, int step) {
    int at = from;
    for (int i = 0; i < WINDOW; i++) {
      if (step < 0 && words.opens(at)) {
        return Direction.UNKNOWN;
      }
      at += step;
      if (at < 0 || at >= words.size() || (step > 0 && words.opens(at))) {
        return Direction.UNKNOWN;
      }
      String key = words.key(at);
      if (plans.contains(key) || plans.contains(words.key(at) + " " + words.key(at + 1))) {
        return Direction.FUTURE;
      }
      if (behind.contains(key) || isPast(key)) {
        return isPlanned(words, at) ? Direction.FUTURE : Direction.PAST;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "will be paid", "to be published": a participle below what looks ahead. */
  private boolean isPlanned(Words words, int index) {
    for (int i = index - 1; i >= index - 3; i--) {
      String key = words.key(i);
      if (plans.contains(key) || (key.equals("be") && words.key(i - 1).equals("to"))) {
        return true;
      }
      if (!key.equals("be") && !key.equals("not") && !key.endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPast(String key) {
    return key.length() > 4 && key.endsWith("ed") && !key.endsWith("eed");
  }
}
