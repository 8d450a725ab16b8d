package org.rapporteur.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A person that the data rows know.
 *
 * @param key Wikidata id, or the row's id where there is none
 * @param name the usual English spelling
 * @param names all spellings, {@code name} first
 * @param family the part that stands for the person alone, such as {@code von der Leyen}
 * @param gender {@code m}, {@code f}; empty when not known
 * @param alone whether the family name alone, on any page, means this person
 * @param tenures offices held
 * @param rule the row, as in {@code entity/people.tsv#Q2866}
 */
public record Person(
    String key,
    String name,
    List<String> names,
    String family,
    Optional<String> gender,
    boolean alone,
    List<Tenure> tenures,
    String rule) {
  public Person {
    names = List.copyOf(names);
    tenures = List.copyOf(tenures);
  }
}
