package org.rapporteur.mention.phrase;

import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Row;

/**
 * A phrase found in the text.
 *
 * @param row the row it is written in
 * @param start index of its first word
 * @param next index of the first word after it
 * @param parts what its classes stand for, in order
 */
public record Match(Row row, int start, int next, List<Part> parts) {
  public Match {
    parts = List.copyOf(parts);
  }

  /**
   * What a class of a phrase stands for.
   *
   * @param kind name of the class, such as {@code MONTH}
   * @param value as in the row of the vocabulary, or the number in plain digits
   * @param start index of its first word
   * @param next index of the first word after it
   */
  public record Part(String kind, String value, int start, int next) {}

  /** The value of the first part of a kind. */
  public Optional<String> find(String kind) {
    return parts.stream().filter(p -> p.kind().equals(kind)).map(Part::value).findFirst();
  }

  /** Whether a part of the kind is there. */
  public boolean has(String kind) {
    return parts.stream().anyMatch(p -> p.kind().equals(kind));
  }
}
