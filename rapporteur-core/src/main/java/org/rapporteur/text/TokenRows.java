package org.rapporteur.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** What the tokeniser and the sentence splitter know of one language, from its rows. */
final class TokenRows {
  private final Set<String> titles = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> clitics = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> starters = new HashSet<>();
  private final Map<String, Integer> contractions = new HashMap<>();

  TokenRows(Lexicon lexicon, String language) {
    for (Row row : lexicon.table("lang/" + language + "/abbreviations.tsv").rows()) {
      add(row.get("kind"), row.get("text"));
    }
    for (Row row : lexicon.table("lang/" + language + "/tokens.tsv").rows()) {
      for (String text : row.list("text")) {
        add(row.get("kind"), text);
      }
    }
  }

  private void add(String kind, String text) {
    switch (kind) {
      case "title" -> titles.add(text);
      case "abbreviation" -> abbreviations.add(text);
      case "clitic" -> clitics.add(text);
      case "prefix" -> prefixes.add(text);
      case "unit" -> units.add(text);
      case "starter" -> starters.add(text);
      case "contraction" -> contractions.put(text.replace("+", ""), text.indexOf('+'));
      default -> throw new IllegalArgumentException("unknown kind of token row: " + kind);
    }
  }

  /** Whether the full stop belongs to the word, as in {@code Gen.} or {@code Inc.} */
  boolean isAbbreviation(String word) {
    return isTitle(word)
        || abbreviations.contains(word)
        || abbreviations.contains(Tokenizer.lower(word));
  }

  /** Whether a name follows, so that no sentence ends here. */
  boolean isTitle(String word) {
    return titles.contains(word);
  }

  boolean isClitic(String word) {
    return clitics.contains(Tokenizer.lower(word));
  }

  /** Whether a hyphen after {@code [start, end)} keeps the word whole. */
  boolean isPrefix(String text, int start, int end) {
    return end - start <= 8 && prefixes.contains(Tokenizer.lower(text.substring(start, end)));
  }

  boolean isUnit(String word) {
    return units.contains(word);
  }

  /** Whether a word with a capital that follows an abbreviation opens a sentence. */
  boolean isStarter(String word) {
    return starters.contains(word);
  }

  /** Where a word such as {@code cannot} is cut, 0 for whole words. */
  int contraction(String word) {
    return contractions.getOrDefault(Tokenizer.lower(word), 0);
  }
}
