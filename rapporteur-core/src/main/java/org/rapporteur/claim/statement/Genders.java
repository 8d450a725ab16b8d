package org.rapporteur.claim.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** Which pronouns can stand for which names. */
final class Genders {
  private final Map<String, String> ofNames = new HashMap<>();
  private final Map<String, String> ofPronouns = new HashMap<>();

  Genders(Lexicon lexicon, String language) {
    for (Row row : lexicon.table("entity/given-names.tsv").rows()) {
      for (String name : row.list("names")) {
        ofNames.merge(name, row.get("gender"), (a, b) -> a.equals(b) ? a : "any");
      }
    }
    for (Row row : lexicon.table("lang/" + language + "/pronouns.tsv").rows()) {
      ofPronouns.put(row.get("id"), row.get("gender"));
    }
  }

  /** Whether the word stands for one person: "he", "her". */
  boolean isPersonal(String word) {
    String gender = ofPronouns.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    return gender.equals("m") || gender.equals("f");
  }

  /** Whether a pronoun surely stands for somebody else than a name's bearer. */
  boolean isOther(String pronoun, String name) {
    String wanted = ofPronouns.getOrDefault(pronoun.toLowerCase(Locale.ROOT), "any");
    for (String word : name.split(" ", -1)) {
      String own = ofNames.get(word);
      if (own != null) {
        return !own.equals("any") && !wanted.equals("any") && !own.equals(wanted);
      }
    }
    return false;
  }
}
