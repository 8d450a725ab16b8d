package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;

/** The organisations that have a data file, by id and by every name. */
final class Organisations {
  private static final String FOLDER = "org/";

  private final List<Known> all = new ArrayList<>();

  /**
   * An organisation with a data file.
   *
   * @param id the file's name without ending, such as {@code csto}
   * @param name its first English name
   * @param names all its names, in all languages
   * @param keys what readings call it: its id and Wikidata id
   */
  record Known(String id, String name, Set<String> names, Set<String> keys) {

    /** Its shortest name in capitals, such as {@code CSTO}; its first where it has none. */
    String brief() {
      return names.stream()
          .filter(n -> n.equals(n.toUpperCase(Locale.ROOT)) && n.chars().allMatch(c -> c < 0x250))
          .min(Comparator.comparingInt(String::length))
          .orElse(name);
    }
  }

  Organisations(Lexicon lexicon) {
    for (String file : lexicon.files(FOLDER)) {
      if (file.endsWith(".yaml") && lexicon.yaml(file) instanceof Map<?, ?> tree) {
        String id = file.substring(FOLDER.length(), file.length() - ".yaml".length());
        all.add(known(id, tree));
      }
    }
  }

  private static Known known(String id, Map<?, ?> tree) {
    Set<String> names = new TreeSet<>();
    List<String> english = new ArrayList<>();
    if (tree.get("names") instanceof Map<?, ?> byLanguage) {
      byLanguage.values().stream()
          .filter(List.class::isInstance)
          .forEach(list -> ((List<?>) list).forEach(n -> names.add(String.valueOf(n))));
      if (byLanguage.get("en") instanceof List<?> list) {
        list.forEach(n -> english.add(String.valueOf(n)));
      }
    }
    @Nullable Object wikidata = tree.get("wikidata");
    Set<String> keys = wikidata == null ? Set.of(id) : Set.of(id, String.valueOf(wikidata));
    return new Known(id, english.isEmpty() ? id : english.get(0), names, keys);
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
    return all.stream().map(Known::id).sorted().toList();
  }
}
