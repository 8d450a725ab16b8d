package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** What the class, id and role attributes of site builders hint at, by data rows. */
public final class Hints {
  /** The table of hints. */
  public static final String TABLE = "article/hints.tsv";

  /** Kinds of hint, in the order of their bits. */
  public static final List<String> KINDS =
      List.of(
          "article",
          "comment",
          "related",
          "navigation",
          "share",
          "byline",
          "caption",
          "advertisement",
          "footer",
          "sidebar",
          "subscribe",
          "hidden",
          "consent",
          "tags",
          "title",
          "standfirst",
          "biography",
          "widget",
          "quote",
          "date");

  private static final int HEADS = 1 << 12;

  /** The words that may stand anywhere, by a hash of their first three letters. */
  private final List<List<Anywhere>> anywhere = new ArrayList<>();

  private final Map<String, Integer> whole = new HashMap<>();

  private record Anywhere(String word, int bit) {}

  /** Builds the hints from their rows. */
  public Hints(Lexicon lexicon) {
    for (int i = 0; i < HEADS; i++) {
      anywhere.add(new ArrayList<>());
    }
    for (Row row : lexicon.table(TABLE).rows()) {
      int bit = 1 << KINDS.indexOf(row.get("kind"));
      for (String word : row.list("words")) {
        if (word.startsWith("*")) {
          anywhere.get(head(word, 1)).add(new Anywhere(word.substring(1), bit));
        } else {
          whole.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
  }

  /** The bit of a kind. */
  static int bit(String kind) {
    return 1 << KINDS.indexOf(kind);
  }

  private static int head(String text, int at) {
    return ((text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2)) & (HEADS - 1);
  }

  /** The kinds that an attribute value hints at, as bits. */
  int of(String attribute) {
    String lower = attribute.toLowerCase(Locale.ROOT);
    int mask = 0;
    for (int i = 0; i + 2 < lower.length(); i++) {
      for (Anywhere hint : anywhere.get(head(lower, i))) {
        mask |= lower.startsWith(hint.word(), i) ? hint.bit() : 0;
      }
    }
    int from = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      boolean part =
          i == attribute.length() || !isLetter(attribute.charAt(i)) || isHump(attribute, i);
      if (part) {
        if (i > from) {
          mask |= whole.getOrDefault(lower.substring(from, i), 0);
        }
        from = i < attribute.length() && isLetter(attribute.charAt(i)) ? i : i + 1;
      }
    }
    return mask;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isHump(String text, int i) {
    return i > 0
        && Character.isUpperCase(text.charAt(i))
        && Character.isLowerCase(text.charAt(i - 1));
  }
}
