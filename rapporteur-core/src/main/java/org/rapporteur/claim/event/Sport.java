package org.rapporteur.claim.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Tells a match from a war: scores and the words of the pitch. */
final class Sport {
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

  private final Set<String> sure = new HashSet<>();
  private final Set<String> likely = new HashSet<>();

  Sport(Lexicon lexicon) {
    for (Row row : lexicon.table("events/en-words.tsv").rows()) {
      if (row.get("id").equals("sport")) {
        sure.addAll(row.list("words"));
      } else if (row.get("id").equals("sport-likely")) {
        likely.addAll(row.list("words"));
      }
    }
  }

  /** Whether the sentence reports sport: a sure word, or two signs together. */
  boolean isAbout(Sentence sentence) {
    int signs = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (sure.contains(lemma)) {
        return true;
      }
      if (likely.contains(lemma)) {
        signs++;
      } else if (SCORE.matcher(token.form()).matches() || isScore(sentence, i)) {
        signs++;
      }
    }
    return signs >= 2;
  }

  private static boolean isScore(Sentence sentence, int index) {
    return index + 2 < sentence.size()
        && isNumber(sentence.token(index).form())
        && (sentence.token(index + 1).form().equals("-")
            || sentence.token(index + 1).form().equals("–"))
        && isNumber(sentence.token(index + 2).form());
  }

  private static boolean isNumber(String form) {
    return !form.isEmpty() && form.length() <= 3 && form.chars().allMatch(Character::isDigit);
  }
}
