package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.OrganisationFile.Holder;
import org.rapporteur.lexicon.OrganisationFile.Instrument;
import org.rapporteur.lexicon.OrganisationFile.Member;
import org.rapporteur.lexicon.OrganisationFile.Organ;
import org.rapporteur.lexicon.OrganisationFile.Seat;
import org.rapporteur.lexicon.OrganisationFile.Session;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;

/** Reads one {@code org/*.yaml}. */
final class OrganisationReader {
  private final String file;
  private final Map<?, ?> root;

  private OrganisationReader(String file, Map<?, ?> root) {
    this.file = file;
    this.root = root;
  }

  static OrganisationFile read(Lexicon lexicon, String file) {
    if (!(lexicon.yaml(file) instanceof Map<?, ?> root)) {
      throw new DataException("D04", file, 0, "found no mapping; expected id, names, code ...");
    }
    return new OrganisationReader(file, root).read();
  }

  private OrganisationFile read() {
    String id = need(root, "id");
    List<String> names = new ArrayList<>();
    if (root.get("names") instanceof Map<?, ?> byLanguage) {
      names.addAll(strings(byLanguage.get("en"))); // the first is what it is called in English
      byLanguage.forEach(
          (language, v) -> names.addAll(language.equals("en") ? List.of() : strings(v)));
    }
    if (names.isEmpty()) {
      throw new DataException("D02", file, 0, "names are empty");
    }
    List<Organ> organs = new ArrayList<>();
    for (String part : List.of("organs", "forces")) {
      maps(part).forEach(m -> organs.add(new Organ(named(m))));
    }
    return new OrganisationFile(
        id,
        names,
        need(root, "code"),
        find(root, "wikidata"),
        find(root, "seat"),
        find(root, "fictional").map("true"::equals).orElse(false),
        maps("members").stream().flatMap(m -> members(m).stream()).toList(),
        organs,
        maps("offices").stream().map(this::seat).toList(),
        maps("instruments").stream().map(this::instrument).toList(),
        maps("sessions").stream()
            .map(
                m ->
                    new Session(
                        need(m, "organ"),
                        Days.parse(m.get("day"), file).map(Interval::from),
                        find(m, "place")))
            .toList(),
        maps("states").stream().map(m -> state(id, m)).toList(),
        maps("places").stream().map(m -> place(id, m)).toList(),
        people(id),
        file);
  }

  /** One state, or several of the same days and status by code. */
  private List<Member> members(Map<?, ?> map) {
    String status = find(map, "status").orElse("full");
    List<Member> members = new ArrayList<>();
    if (map.get("states") instanceof Map<?, ?> states) {
      states.forEach(
          (code, name) ->
              members.add(new Member(name.toString(), code.toString(), held(map), status)));
    } else {
      members.add(new Member(need(map, "state"), need(map, "code"), held(map), status));
    }
    return members;
  }

  private Seat seat(Map<?, ?> map) {
    List<Holder> holders = new ArrayList<>();
    for (Object one : list(map.get("holders"))) {
      if (one instanceof Map<?, ?> m) {
        holders.add(new Holder(find(m, "person"), find(m, "state"), held(m)));
      }
    }
    List<String> titles = new ArrayList<>(List.of(need(map, "title")));
    titles.addAll(strings(map.get("aliases")));
    return new Seat(titles, holders);
  }

  private Instrument instrument(Map<?, ?> map) {
    return new Instrument(
        named(map),
        Days.parse(map.get("signed"), file).map(Interval::from),
        strings(map.get("signatories")),
        strings(map.get("declined")));
  }

  private Known state(String id, Map<?, ?> map) {
    String name = need(map, "name");
    List<String> names = new ArrayList<>(List.of(name));
    find(map, "ru").ifPresent(names::add);
    List<String> capitals = new ArrayList<>(strings(map.get("capital")));
    find(map, "ru_capital").ifPresent(capitals::add);
    List<String> adjectives = new ArrayList<>(strings(map.get("adjective")));
    find(map, "ru_adjective").ifPresent(adjectives::add);
    return new Known(
        id + "/" + slug(name),
        Kind.STATE,
        name,
        names,
        adjectives,
        strings(map.get("demonym")).stream().map(d -> d + "s").toList(),
        capitals,
        Optional.of(need(map, "code")),
        Optional.empty(),
        file + "#" + slug(name));
  }

  private Known place(String id, Map<?, ?> map) {
    List<String> names = named(map);
    return new Known(
        id + "/" + slug(names.get(0)),
        Kind.PLACE,
        names.get(0),
        names,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        find(map, "state"),
        file + "#" + slug(names.get(0)));
  }

  private List<Person> people(String id) {
    Map<String, List<Map<?, ?>>> byName = new LinkedHashMap<>();
    for (Map<?, ?> map : maps("people")) {
      byName.computeIfAbsent(need(map, "name"), n -> new ArrayList<>()).add(map);
    }
    List<Person> people = new ArrayList<>();
    byName.forEach(
        (name, rows) -> {
          List<String> names = new ArrayList<>(List.of(name));
          names.addAll(strings(rows.get(0).get("variants")));
          find(rows.get(0), "ru").ifPresent(names::add);
          people.add(
              new Person(
                  id + "/" + slug(name),
                  name,
                  names,
                  Names.family(name),
                  find(rows.get(0), "gender"),
                  true,
                  rows.stream()
                      .map(r -> new Tenure(need(r, "office"), need(r, "of"), held(r)))
                      .toList(),
                  file + "#" + slug(name)));
        });
    return people;
  }

  private Interval held(Map<?, ?> map) {
    return Days.between(map.get("from"), map.get("to"), file);
  }

  private List<String> named(Map<?, ?> map) {
    List<String> names = new ArrayList<>(List.of(need(map, "name")));
    names.addAll(strings(map.get("aliases")));
    return names;
  }

  private String need(Map<?, ?> map, String field) {
    return find(map, field)
        .orElseThrow(() -> new DataException("D02", file, 0, field + " is missing in " + map));
  }

  private static Optional<String> find(Map<?, ?> map, String field) {
    return Optional.ofNullable(map.get(field)).map(Object::toString);
  }

  private List<Map<?, ?>> maps(String field) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object one : list(root.get(field))) {
      if (one instanceof Map<?, ?> map) {
        maps.add(map);
      }
    }
    return maps;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<String> strings(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }

  static String slug(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
