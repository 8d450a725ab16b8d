package org.rapporteur.article.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.article.layout.Prose;
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
  private static final int START = 3;

  /** The broken forms with what they should read, by a hash of their first letters. */
  private final List<List<Broken>> byStart = new ArrayList<>();

  private record Broken(String form, String word) {}

  Substitutions(Lexicon lexicon) {
    for (int i = 0; i < STARTS; i++) {
      byStart.add(new ArrayList<>());
    }
    for (Row row : lexicon.table(TABLE).rows()) {
      for (String carrier : row.list("carriers")) {
        String form = carrier.replace(row.get("word"), row.get("synonym"));
        if (!form.equals(carrier) && form.length() >= START) {
          byStart.get(start(form, 0)).add(new Broken(form, carrier));
        }
      }
    }
  }

  private static int start(String text, int at) {
    int hash = Character.toLowerCase(text.charAt(at));
    hash = hash * 31 + Character.toLowerCase(text.charAt(at + 1));
    return (hash * 31 + Character.toLowerCase(text.charAt(at + 2))) & (STARTS - 1);
  }

  List<Repair> in(String text) {
    List<Repair> repairs = new ArrayList<>();
    boolean inWord = false;
    int behind = 0;
    for (int at = 0; at + START <= text.length(); at++) {
      boolean begins = !inWord && at >= behind;
      inWord = Character.isLetterOrDigit(text.charAt(at));
      if (!begins || !inWord) {
        continue;
      }
      for (Broken broken : byStart.get(start(text, at))) {
        int end = at + broken.form().length();
        if (text.regionMatches(true, at, broken.form(), 0, end - at) && !isWord(text, end)) {
          behind = end;
          repairs.add(repair(text, new Span(at, end), broken.word()));
          break;
        }
      }
    }
    return repairs;
  }

  private static Repair repair(String text, Span span, String word) {
    String reads =
        Character.isUpperCase(text.charAt(span.start()))
            ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
            : word;
    return new Repair(span, reads, "word-substitution damage");
  }

  private static boolean isWord(String text, int at) {
    return at < text.length() && Prose.isWord(text, at);
  }
}
