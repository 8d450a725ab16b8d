package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/**
 * The forms of the words that rows name, so that a wrong lemma of a rare verb ("shel" for
 * "shelled") does not hide an act. Regular forms are made, irregular ones are rows.
 */
final class Inflections {
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, List<String>> irregular = new HashMap<>();

  Inflections(Lexicon lexicon) {
    for (Row row : lexicon.table("events/en-forms.tsv").rows()) {
      irregular.put(row.get("id"), row.list("forms"));
    }
  }

  /** Makes the forms of a verb known; a particle after an underscore is left out. */
  void addVerb(String phrase) {
    int particle = phrase.indexOf('_');
    String verb = particle < 0 ? phrase : phrase.substring(0, particle);
    if (verb.endsWith("ed") && verb.length() > 5) {
      return; // an adjective such as "committed": its verb has a row of its own
    }
    verbs.put(verb, verb);
    verbs.putIfAbsent(withS(verb), verb);
    List<String> known = irregular.get(verb);
    if (known != null) {
      known.forEach(form -> verbs.putIfAbsent(form, verb));
    } else {
      verbs.putIfAbsent(withEnding(verb, "ed"), verb);
    }
    verbs.putIfAbsent(withEnding(verb, "ing"), verb);
    if (endsInShortSyllable(verb)) {
      String doubled = verb + verb.charAt(verb.length() - 1);
      verbs.putIfAbsent(doubled + "ed", verb);
      verbs.putIfAbsent(doubled + "ing", verb);
    }
  }

  void addNoun(String noun) {
    nouns.put(noun, noun);
    nouns.putIfAbsent(withS(noun), noun);
    if (noun.endsWith("o")) {
      nouns.putIfAbsent(noun + "es", noun); // "embargoes"
    }
  }

  Optional<String> verb(String form) {
    return Optional.ofNullable(verbs.get(form));
  }

  Optional<String> noun(String form) {
    return Optional.ofNullable(nouns.get(form));
  }

  private static String withS(String word) {
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
      return word + "es";
    }
    return endsInConsonantY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static String withEnding(String verb, String ending) {
    if (verb.endsWith("e") && !(ending.equals("ing") && verb.endsWith("ee"))) {
      return verb.substring(0, verb.length() - 1) + ending;
    }
    if (ending.equals("ed") && endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + ending;
  }

  private static boolean endsInConsonantY(String word) {
    return word.length() > 1
        && word.endsWith("y")
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  private static boolean endsInShortSyllable(String verb) {
    int size = verb.length();
    return size > 2
        && "aeiouwxy".indexOf(verb.charAt(size - 1)) < 0
        && "aeiou".indexOf(verb.charAt(size - 2)) >= 0
        && "aeiou".indexOf(verb.charAt(size - 3)) < 0;
  }
}
