package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Words;

/**
 * What a phrase is read against.
 *
 * @param words of the block
 * @param match the phrase
 * @param anchor the day of writing; empty for an undated page
 * @param direction on which side of it the phrase lies, by tense and prepositions
 * @param last the first day of the date mentioned last
 * @param quarter the quarter mentioned last, such as {@code 2022-Q3}
 */
record Setting(
    Words words,
    Match match,
    Optional<LocalDate> anchor,
    Direction direction,
    Optional<LocalDate> last,
    Optional<String> quarter) {
  private static final Set<String> BEHIND = Set.of("ended", "since", "dated");

  /** Whether a word of the phrase is this one. */
  boolean has(String key) {
    for (int i = match.start(); i < match.next(); i++) {
      if (words.key(i).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word before puts it in the past: "ended Jan. 31", "since June 3". */
  boolean firmlyPast() {
    return BEHIND.contains(words.key(match.start() - 1));
  }

  Optional<String> find(String kind) {
    return match.find(kind);
  }

  /** The unit of the phrase, in the singular or plural; days when it has none. */
  String unit() {
    return find("UNIT").or(() -> find("UNITS")).or(() -> find("LONGUNIT")).orElse("D");
  }
}
