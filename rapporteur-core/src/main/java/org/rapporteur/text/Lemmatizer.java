package org.rapporteur.text;

import java.util.Locale;
import java.util.Map;

/**
 * Finds the dictionary form of a word from its tag and the longest ending known for that tag.
 *
 * <p>A rule is {@code ^} and a whole word, or an ending, with the number of characters to drop and
 * the text to put in their place. Names keep their case; every other word is read in lower case.
 */
final class Lemmatizer {
  private static final int MAX_ENDING_CHARS = 6;
  private static final int MAX_WORD_CHARS = 64;

  /** From tag number, a tab, and the ending, to characters to drop, a colon, and what follows. */
  private final Map<String, String> rules;

  Lemmatizer(Map<String, String> rules) {
    this.rules = Map.copyOf(rules);
  }

  String lemma(String form, int tag, boolean name) {
    if (form.length() > MAX_WORD_CHARS) {
      return form;
    }
    String word = straight(name ? form : form.toLowerCase(Locale.ROOT));
    String key = tag + "\t";
    String rule = rules.get(key + "^" + word);
    for (int chars = Math.min(MAX_ENDING_CHARS, word.length());
        rule == null && chars >= 0;
        chars--) {
      rule = rules.get(key + word.substring(word.length() - chars));
    }
    return rule == null ? word : applied(rule, word);
  }

  private static String applied(String rule, String word) {
    int colon = rule.indexOf(':');
    int drop = Integer.parseInt(rule.substring(0, colon));
    return drop > word.length()
        ? word
        : word.substring(0, word.length() - drop) + rule.substring(colon + 1);
  }

  private static String straight(String word) {
    return word.replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
