package org.rapporteur.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Parts of personal names. */
public final class Names {
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "da", "dos", "das", "do", "di", "del", "della", "la",
          "le", "al", "el", "bin", "ben", "ibn", "ter", "ten", "du", "st", "abu", "zu");

  private Names() {}

  /** Whether a word joins names, such as {@code von} or {@code al}. */
  public static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The family name of a name written given name first, with the particles before it. */
  public static String family(String name) {
    String[] words = name.split(" ", -1);
    int start = words.length - 1;
    if (start > 0 && words[start].matches("(?i)jr\\.?|sr\\.?|[ivx]+")) {
      start--;
    }
    int first = opensWithParticles(words) ? 0 : 1;
    while (start > first && isParticle(words[start - 1])) {
      start--;
    }
    String family = String.join(" ", Arrays.copyOfRange(words, start, words.length));
    return family.replaceAll("(?i) (jr\\.?|sr\\.?)$", "");
  }

  /** "von der Leyen", "Von der Leyen" where a sentence starts; but "Al Gore" has a given name. */
  private static boolean opensWithParticles(String[] words) {
    return words.length > 1
        && isParticle(words[0])
        && (isLower(words[0]) || (words.length > 2 && isParticle(words[1]) && isLower(words[1])));
  }

  private static boolean isLower(String word) {
    return Character.isLowerCase(word.charAt(0));
  }
}
