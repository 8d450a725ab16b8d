package org.rapporteur.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.OrganisationFile;

/** The organisations that have a data file, by id and by every name. */
final class Organisations {
  private final List<Known> all;

  /**
   * An organisation with a data file.
   *
   * @param id the file's name without ending, such as {@code csto}
   * @param name its first English name
   * @param names all its names and those of its parts, in all languages
   * @param keys what readings call it: its id and Wikidata id
   */
  record Known(String id, String name, Set<String> names, Set<String> keys) {
    static Known of(OrganisationFile file) {
      return new Known(
          file.id(),
          file.names().get(0),
          allNames(file),
          new TreeSet<>(List.of(file.id(), file.key())));
    }
  }

  Organisations(Gazetteer gazetteer) {
    this.all =
        gazetteer.organisations().stream()
            .map(Known::of)
            .sorted(Comparator.comparing(Known::id))
            .toList();
  }

  private static Set<String> allNames(OrganisationFile file) {
    Set<String> names = new TreeSet<>(file.names());
    file.organs().forEach(o -> names.addAll(o.names()));
    return names;
  }

  /** All of them, by id. */
  List<Known> all() {
    return all;
  }

  /** The organisation of this id or name, in any case. */
  Optional<Known> find(String idOrName) {
    return all.stream()
        .filter(
            k ->
                k.id().equalsIgnoreCase(idOrName)
                    || k.names().stream().anyMatch(n -> n.equalsIgnoreCase(idOrName)))
        .findFirst();
  }

  /** All ids, sorted. */
  List<String> ids() {
    return all.stream().map(Known::id).toList();
  }
}
