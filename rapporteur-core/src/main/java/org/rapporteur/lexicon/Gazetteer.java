package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Kind;

/**
 * All that the data rows know by name: states, bodies, groups, seats, places, people and offices,
 * those of the organisations' own files among them. Immutable.
 */
public final class Gazetteer {
  private final List<Known> known = new ArrayList<>();
  private final List<Known> seats = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final List<OrganisationFile> organisations;
  private final Map<String, Known> byKey = new HashMap<>();
  private final Map<String, Known> byCode = new HashMap<>();
  private final Map<String, Known> byName = new HashMap<>();
  private final Map<String, Person> byPersonKey = new HashMap<>();

  /**
   * Reads the rows.
   *
   * @throws DataException when a row is missing something or points nowhere
   */
  public Gazetteer(Lexicon lexicon) {
    organisations = OrganisationFile.all(lexicon);
    states(lexicon);
    organisations.forEach(this::body);
    rows(lexicon, "entity/bodies.tsv", Kind.ORGANISATION, known);
    rows(lexicon, "entity/groups.tsv", Kind.GROUP, known);
    rows(lexicon, "entity/places.tsv", Kind.PLACE, known);
    rows(lexicon, "entity/seats.tsv", Kind.ORGANISATION, seats);
    for (Known one : known) {
      byKey.put(one.key(), one);
      byName.putIfAbsent(one.name(), one);
      if (one.kind() == Kind.STATE) {
        one.code().ifPresent(c -> byCode.put(c, one));
      }
    }
    people(lexicon);
    for (Row row : lexicon.table("lang/en/offices.tsv").rows()) {
      offices.add(
          new Office(
              row.get("id"),
              row.find("title"),
              row.list("forms"),
              row.find("sector"),
              row.get("class"),
              row.find("gender"),
              row.rule()));
    }
  }

  private void states(Lexicon lexicon) {
    Map<String, List<String>> names = new HashMap<>();
    Table foreign = lexicon.table("entity/state-names.tsv");
    for (Row row : foreign.rows()) {
      List<String> all = names.computeIfAbsent(row.get("id"), i -> new ArrayList<>());
      for (String language : foreign.columns()) {
        if (language.length() == 2 && !language.equals("id")) {
          row.find(language).filter(Gazetteer::isForeignScript).ifPresent(all::add);
        }
      }
    }
    for (Row row : lexicon.table("entity/states.tsv").rows()) {
      List<String> all = new ArrayList<>(List.of(row.get("name")));
      all.addAll(row.list("aliases"));
      all.addAll(names.getOrDefault(row.get("id"), List.of()));
      known.add(
          new Known(
              row.get("id"),
              Kind.STATE,
              row.get("name"),
              all,
              row.list("adjectives"),
              row.list("demonyms"),
              row.list("capitals"),
              Optional.of(row.get("code")),
              Optional.empty(),
              row.rule()));
    }
    organisations.forEach(o -> known.addAll(o.states()));
    organisations.forEach(o -> known.addAll(o.places()));
  }

  private static boolean isForeignScript(String name) {
    return Character.UnicodeScript.of(name.charAt(0)) != Character.UnicodeScript.LATIN;
  }

  private void body(OrganisationFile file) {
    known.add(body(file.key(), file.names(), file));
    for (OrganisationFile.Organ organ : file.organs()) {
      String id = file.id() + "/" + OrganisationReader.slug(organ.names().get(0));
      known.add(body(id, organ.names(), file));
    }
  }

  private static Known body(String key, List<String> names, OrganisationFile file) {
    return new Known(
        key,
        Kind.ORGANISATION,
        names.get(0),
        names,
        List.of(),
        List.of(),
        List.of(),
        Optional.of(file.code()),
        Optional.empty(),
        file.file() + "#" + key);
  }

  private static void rows(Lexicon lexicon, String file, Kind kind, List<Known> into) {
    for (Row row : lexicon.table(file).rows()) {
      List<String> names = new ArrayList<>(List.of(row.get("name")));
      names.addAll(row.list("aliases"));
      names.addAll(row.list("local"));
      into.add(
          new Known(
              row.get("id"),
              kind,
              row.get("name"),
              names,
              row.list("adjectives"),
              List.of(),
              List.of(),
              row.find("code"),
              row.find("state"),
              row.rule()));
    }
  }

  private void people(Lexicon lexicon) {
    Map<String, Person> byName = new LinkedHashMap<>();
    for (Row row : lexicon.table("entity/people.tsv").rows()) {
      List<String> names = new ArrayList<>(List.of(row.get("name")));
      names.addAll(row.list("variants"));
      List<Tenure> tenures = new ArrayList<>();
      row.list("posts").forEach(p -> tenures.add(tenure(row, p)));
      byName.put(
          row.get("name"),
          new Person(
              row.get("id"),
              row.get("name"),
              names,
              row.find("family").orElse(Names.family(row.get("name"))),
              row.find("gender"),
              row.get("alone").equals("yes"),
              tenures,
              row.rule()));
    }
    organisations.forEach(o -> o.people().forEach(p -> byName.putIfAbsent(p.name(), coded(p))));
    for (OrganisationFile file : organisations) {
      for (OrganisationFile.Seat seat : file.offices()) {
        for (OrganisationFile.Holder holder : seat.holders()) {
          String name = holder.person().orElse("");
          byName.computeIfPresent(
              name, (n, p) -> with(p, new Tenure(seat.titles().get(0), file.id(), holder.held())));
        }
      }
    }
    people.addAll(byName.values());
    people.forEach(p -> byPersonKey.put(p.key(), p));
  }

  /** With codes of states and ids of bodies in place of the names that organisation files write. */
  private Person coded(Person person) {
    List<Tenure> coded = new ArrayList<>();
    for (Tenure tenure : person.tenures()) {
      String of = tenure.of();
      for (Known one : known) {
        if (one.kind() == Kind.STATE && one.name().equals(of)) {
          of = one.code().orElse(of);
        }
      }
      for (OrganisationFile file : organisations) {
        if (file.names().contains(of)) {
          of = file.id();
        }
      }
      coded.add(new Tenure(tenure.office(), of, tenure.held()));
    }
    return new Person(
        person.key(),
        person.name(),
        person.names(),
        person.family(),
        person.gender(),
        person.alone(),
        coded,
        person.rule());
  }

  private static Person with(Person person, Tenure tenure) {
    List<Tenure> tenures = new ArrayList<>(person.tenures());
    tenures.add(tenure);
    return new Person(
        person.key(),
        person.name(),
        person.names(),
        person.family(),
        person.gender(),
        person.alone(),
        tenures,
        person.rule());
  }

  /** Reads {@code President@BLR 1994-07-20/..}. */
  private static Tenure tenure(Row row, String post) {
    int at = post.indexOf('@');
    int space = post.lastIndexOf(' ');
    int slash = post.indexOf('/', Math.max(space, 0));
    if (at < 0 || space < at || slash < 0) {
      throw new DataException(
          "D07", row.file(), row.line(), "post " + post + "; write office@state from/to");
    }
    return new Tenure(
        post.substring(0, at),
        post.substring(at + 1, space),
        Days.between(post.substring(space + 1, slash), post.substring(slash + 1), row.file()));
  }

  /** States, bodies, groups and places. */
  public List<Known> known() {
    return Collections.unmodifiableList(known);
  }

  /** The first state, body, group or place with this usual name. */
  public Optional<Known> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Seats of government such as the Kremlin, each with its state's code. */
  public List<Known> seats() {
    return Collections.unmodifiableList(seats);
  }

  public List<Person> people() {
    return Collections.unmodifiableList(people);
  }

  public List<Office> offices() {
    return Collections.unmodifiableList(offices);
  }

  public List<OrganisationFile> organisations() {
    return organisations;
  }

  /** The state, body, group or place with this key. */
  public Optional<Known> known(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The state with this CAMEO code. */
  public Optional<Known> state(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The person with this key. */
  public Optional<Person> person(String key) {
    return Optional.ofNullable(byPersonKey.get(key));
  }
}
