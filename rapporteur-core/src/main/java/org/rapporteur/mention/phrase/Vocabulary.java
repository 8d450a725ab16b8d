package org.rapporteur.mention.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Table;

/**
 * The classes that phrases are written with: those of a table (columns {@code class}, {@code
 * forms}, {@code value}) and {@code NUMBER}, {@code YEAR} and {@code DIGITS} (one or two digits),
 * which are read from the words.
 */
public final class Vocabulary {
  private record Form(List<String> keys, String kind, String value, boolean capital) {}

  private final Map<String, Map<String, List<Form>>> byKind = new HashMap<>();
  private final Numerals numerals;

  /** Builds it from the rows of a table. */
  public Vocabulary(Table table, Numerals numerals) {
    this.numerals = numerals;
    for (Row row : table.rows()) {
      String kind = row.get("class");
      boolean capital = row.find("case").orElse("").equals("capital");
      for (String form : row.list("forms")) {
        List<String> keys = List.of(form.split(" ", -1));
        byKind
            .computeIfAbsent(kind, k -> new HashMap<>())
            .computeIfAbsent(keys.get(0), k -> new ArrayList<>())
            .add(new Form(keys, kind, row.find("value").orElse(form), capital));
      }
    }
  }

  /** Every way to read a class at a word. */
  List<Match.Part> read(String kind, Words words, int index) {
    return switch (kind) {
      case "NUMBER" -> numerals.read(words, index).stream().map(n -> part(kind, n, index)).toList();
      case "YEAR" -> numerals.year(words, index).stream().map(n -> part(kind, n, index)).toList();
      case "DIGITS" -> digits(words, index);
      default -> forms(kind, words, index);
    };
  }

  private static Match.Part part(String kind, Numeral numeral, int index) {
    return new Match.Part(
        kind, numeral.value().stripTrailingZeros().toPlainString(), index, numeral.next());
  }

  private static List<Match.Part> digits(Words words, int index) {
    Word word = words.get(index);
    boolean plain = word.isDigits() && word.form().length() <= 2;
    return plain ? List.of(new Match.Part("DIGITS", word.form(), index, index + 1)) : List.of();
  }

  private List<Match.Part> forms(String kind, Words words, int index) {
    List<Form> forms =
        byKind.getOrDefault(kind, Map.of()).getOrDefault(words.key(index), List.of());
    if (forms.isEmpty()) {
      return List.of();
    }
    List<Match.Part> parts = new ArrayList<>();
    for (Form form : forms) {
      boolean stands = !form.capital() || words.get(index).isCapital();
      for (int i = 1; stands && i < form.keys().size(); i++) {
        stands = words.key(index + i).equals(form.keys().get(i));
      }
      if (stands) {
        parts.add(new Match.Part(kind, form.value(), index, index + form.keys().size()));
      }
    }
    return parts;
  }
}
