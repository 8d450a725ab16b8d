package org.rapporteur.article.damage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Repair;
import org.rapporteur.model.Span;

/**
 * Words broken by machines that re-word articles: they put a synonym in place of letters inside a
 * longer word. A row names the word, the synonym and the longer words that hold it; only a synonym
 * that has grown together with the rest of such a word is damage.
 */
public final class Substitutions {
  /** The table of synonyms that such machines use. */
  public static final String TABLE = "lang/en/substitutions.tsv";

  private static final int STARTS = 1 << 12;

  private final Map<String, String> words = new HashMap<>();

  /** Hashes of the first two letters of broken forms, so that most words are left at once. */
  private final boolean[] starts = new boolean[STARTS];

  private final Pattern broken;

  Substitutions(Lexicon lexicon) {
    List<String> forms = new ArrayList<>();
    for (Row row : lexicon.table(TABLE).rows()) {
      for (String carrier : row.list("carriers")) {
        String form = carrier.replace(row.get("word"), row.get("synonym"));
        if (!form.equals(carrier)) {
          words.put(form, carrier);
          forms.add(Pattern.quote(form));
          starts[start(form.charAt(0), form.charAt(1))] = true;
        }
      }
    }
    this.broken =
        Pattern.compile(
            "(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  private static int start(char first, char second) {
    return (Character.toLowerCase(first) * 31 + Character.toLowerCase(second)) & (STARTS - 1);
  }

  List<Repair> in(String text) {
    List<Repair> repairs = new ArrayList<>();
    Matcher matcher = broken.matcher(text);
    boolean inWord = false;
    int behind = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      boolean begins = !inWord && at >= behind;
      inWord = Character.isLetterOrDigit(text.charAt(at));
      boolean broken =
          begins
              && inWord
              && starts[start(text.charAt(at), text.charAt(at + 1))]
              && matcher.region(at, text.length()).lookingAt();
      if (!broken) {
        continue;
      }
      behind = matcher.end();
      String form = matcher.group();
      String word = words.getOrDefault(form.toLowerCase(Locale.ROOT), form);
      String reads =
          Character.isUpperCase(form.charAt(0))
              ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
              : word;
      repairs.add(
          new Repair(new Span(matcher.start(), matcher.end()), reads, "word-substitution damage"));
    }
    return repairs;
  }
}
