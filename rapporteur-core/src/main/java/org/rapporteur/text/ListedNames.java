package org.rapporteur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Well-known names that a model lists, found in sentences by the hashes of their words. Immutable.
 */
final class ListedNames {
  private static final int START = 0x6C697374;

  /** Number of each kind by the hash of the words, in any case. */
  private final Map<Integer, Integer> kinds = new HashMap<>();

  /** Most words of a name by the hash of its first word. */
  private final Map<Integer, Integer> longest = new HashMap<>();

  /**
   * @param names kind by name, the words of the name parted by blanks
   */
  ListedNames(Map<String, String> names) {
    List<String> order = new ArrayList<>(names.values().stream().distinct().sorted().toList());
    names.forEach(
        (name, kind) -> {
          String[] words = name.split(" ", -1);
          int hash = START;
          for (String word : words) {
            hash = Hash.mix(hash, Words.hashOf(word));
          }
          kinds.put(hash, order.indexOf(kind) + 1);
          longest.merge(Words.hashOf(words[0]), words.length, Math::max);
        });
  }

  /** Kind of the one-word name that word {@code i} is in any case, 0 for none. */
  int kind(Words words, int i) {
    return longest.containsKey(words.form[i])
        ? kinds.getOrDefault(Hash.mix(START, words.form[i]), 0)
        : 0;
  }

  /**
   * For each word 0, or twice the number of the kind where a listed name begins, or one more inside
   * it. The longest name counts; a single word only if it is not in lower case.
   */
  int[] marks(Words words) {
    int[] out = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      int most = Math.min(longest.getOrDefault(words.form[i], 0), words.size - i);
      int hash = START;
      int end = i;
      int kind = 0;
      for (int k = 0; k < most; k++) {
        hash = Hash.mix(hash, words.form[i + k]);
        int found = kinds.getOrDefault(hash, 0);
        if (found > 0 && (k > 0 || words.exact[i] != words.form[i])) {
          kind = found;
          end = i + k + 1;
        }
      }
      if (end > i) {
        Arrays.fill(out, i, end, 2 * kind + 1);
        out[i]--;
        i = end - 1;
      }
    }
    return out;
  }
}
