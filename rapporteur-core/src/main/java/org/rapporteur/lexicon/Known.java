package org.rapporteur.lexicon;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Kind;

/**
 * A state, body, group or place that the data rows know by name.
 *
 * @param key Wikidata id, or the row's id where there is none
 * @param kind what it is
 * @param name its usual English name
 * @param names all names in all languages, {@code name} among them
 * @param adjectives such as {@code Norvian}; for states and groups
 * @param demonyms words for its people, such as {@code Norvians}
 * @param capitals cities that stand for its government when they act
 * @param code CAMEO actor code; empty for places
 * @param state code of the state a place lies in or a seat belongs to
 * @param rule the row, as in {@code entity/states.tsv#Q184}
 */
public record Known(
    String key,
    Kind kind,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> demonyms,
    List<String> capitals,
    Optional<String> code,
    Optional<String> state,
    String rule) {
  public Known {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
  }
}
