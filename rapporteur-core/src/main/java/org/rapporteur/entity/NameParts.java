package org.rapporteur.entity;

import java.util.List;
import org.rapporteur.lexicon.Spelling;

/**
 * A written name in parts, in plain Latin letters.
 *
 * @param given given names and initials; empty for a family name alone
 * @param family the words of the family name
 */
record NameParts(List<String> given, List<String> family) {
  /** Spellings of one family name stand above, see {@code SpellingTest}. */
  private static final double SAME_FAMILY = 0.8;

  private static final double SAME_GIVEN = 0.72;

  /** Letters that two spellings share at least: "Khadafi" and "Gaddafi" .57, "He" and "Hu" .5. */
  private static final double SAME_LETTERS = 0.55;

  NameParts {
    given = List.copyOf(given);
    family = List.copyOf(family);
  }

  boolean isFull() {
    return !given.isEmpty();
  }

  private String last() {
    return family.isEmpty() ? "" : family.get(family.size() - 1);
  }

  /** What all spellings of the family name share. */
  String sound() {
    return Spelling.skeleton(last());
  }

  /** Whether both are full names that one person may bear. */
  boolean isSameAs(NameParts other) {
    return isFull()
        && other.isFull()
        && isSameFamily(other)
        && agrees(given, other.given)
        && agrees(other.given, given);
  }

  boolean isSameFamily(NameParts other) {
    return sound().equals(other.sound())
        && Spelling.likeness(last(), other.last()) >= SAME_FAMILY
        && Spelling.shared(last(), other.last()) >= SAME_LETTERS;
  }

  /** Whether the first given names, or their initials, agree. */
  private static boolean agrees(List<String> a, List<String> b) {
    String first = a.get(0);
    for (String other : b) {
      boolean initial =
          (first.length() == 1 && other.startsWith(first))
              || (other.length() == 1 && first.startsWith(other));
      if (initial || Spelling.likeness(first, other) >= SAME_GIVEN) {
        return true;
      }
    }
    return false;
  }
}
