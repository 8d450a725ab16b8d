package org.rapporteur.mention.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Table;

/**
 * The classes that phrases are written with: those of tables and {@code NUMBER}, {@code YEAR} and
 * {@code DIGITS} (one or two digits), which are read from the words.
 */
public final class Vocabulary {
  /**
   * A form of a class.
   *
   * @param kind the class, such as {@code MONTH}
   * @param keys its words as {@link Word#key()} writes them
   * @param value what it stands for
   * @param capital whether it counts only with a capital letter
   */
  public record Form(String kind, List<String> keys, String value, boolean capital) {
    public Form {
      keys = List.copyOf(keys);
    }
  }

  private final Map<String, Map<String, List<Form>>> byKind = new HashMap<>();
  private final Numerals numerals;

  /** Builds it from forms. */
  public Vocabulary(List<Form> forms, Numerals numerals) {
    this.numerals = numerals;
    for (Form form : forms) {
      byKind
          .computeIfAbsent(form.kind(), k -> new HashMap<>())
          .computeIfAbsent(form.keys().get(0), k -> new ArrayList<>())
          .add(form);
    }
  }

  /**
   * The forms of a table with columns {@code class}, {@code forms}, {@code value}, {@code case}.
   */
  public static List<Form> forms(Table table) {
    List<Form> forms = new ArrayList<>();
    for (Row row : table.rows()) {
      boolean capital = row.find("case").orElse("").equals("capital");
      for (String form : row.list("forms")) {
        List<String> keys = List.of(form.split(" ", -1));
        forms.add(new Form(row.get("class"), keys, row.find("value").orElse(form), capital));
      }
    }
    return forms;
  }

  /** Every way to read a class at a word. */
  public List<Match.Part> read(String kind, Words words, int index) {
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
