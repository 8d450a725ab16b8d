package org.rapporteur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Page;

/** Every row that knows a name, an office or a noun of bodies finds it in its own example. */
class KnownNamesTest {
  private static List<Entity> entities(String text) {
    return Reader.RAPPORTEUR.read(Page.ofText("example", text)).entities().all();
  }

  private static List<Mention> mentions(String text) {
    return Reader.RAPPORTEUR.read(Page.ofText("example", text)).entities().mentions().names();
  }

  /** The examples in which no entity passes. */
  private static List<String> missed(String file, Predicate<Example> right) {
    List<String> missed = new ArrayList<>();
    for (Row row : Lexicon.bundled().table(file).rows()) {
      List<Entity> found = entities(row.get("example"));
      if (found.stream().noneMatch(e -> right.test(new Example(row, e)))) {
        missed.add(row.rule() + ": " + row.get("example") + " gave " + found);
      }
    }
    return missed;
  }

  private record Example(Row row, Entity entity) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity/states.tsv",
        "entity/bodies.tsv",
        "entity/groups.tsv",
        "entity/places.tsv",
        "entity/people.tsv"
      })
  void a_row_names_who_stands_in_its_example(String file) {
    assertThat(missed(file, e -> e.entity().key().equals(e.row().find("id")))).isEmpty();
  }

  @Test
  void a_seat_stands_for_the_government_of_its_state() {
    assertThat(
            missed(
                "entity/seats.tsv",
                e -> e.entity().code().equals(e.row().find("state").map(s -> s + "GOV"))))
        .isEmpty();
  }

  @Test
  void an_office_is_mentioned_by_its_row() {
    List<String> missed = new ArrayList<>();
    for (Row row : Lexicon.bundled().table("lang/en/offices.tsv").rows()) {
      List<Mention> found = mentions(row.get("example"));
      if (!row.get("class").equals("honorific")
          && found.stream().noneMatch(m -> m.rule().equals(row.rule()))) {
        missed.add(row.rule() + ": " + row.get("example") + " gave " + found);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void an_office_has_the_status_its_row_tells() {
    assertThat(
            missed(
                "lang/en/office-status.tsv",
                e ->
                    e.entity().roles().stream()
                        .anyMatch(p -> p.status().equals(e.row().get("status")))))
        .isEmpty();
  }

  @Test
  void who_held_an_office_once_does_not_act_for_the_state() {
    assertThat(entities("The former Norvian foreign minister left Kelby."))
        .extracting(e -> e.code().orElse(""))
        .contains("NRVELI")
        .doesNotContain("NRVGOV");
  }

  @Test
  void a_capital_is_the_city_or_the_government_as_its_row_tells() {
    List<String> missed = new ArrayList<>();
    for (Row row : Lexicon.bundled().table("lang/en/metonymy.tsv").rows()) {
      String example = row.get("example");
      int at = example.indexOf('[');
      boolean city =
          mentions(example.replaceAll("[\\[\\]]", "")).stream()
              .anyMatch(m -> m.span().start() == at && m.kind() == Kind.PLACE);
      if (city != row.get("means").equals("city")) {
        missed.add(row.rule() + ": " + example);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void a_noun_of_bodies_makes_a_body_of_the_name_before_it() {
    assertThat(
            missed(
                "lang/en/body-nouns.tsv",
                e ->
                    e.entity().kind() == Kind.ORGANISATION
                        && e.entity().name().contains(e.row().get("form"))))
        .isEmpty();
  }

  @Test
  void given_names_make_people_of_names() {
    Set<String> missed = new TreeSet<>();
    for (Row row : Lexicon.bundled().table("entity/given-names.tsv").rows()) {
      for (String given : row.list("names")) {
        String text =
            "In Tarn, " + given + " Ostrander, 54, told reporters that the talks had ended.";
        if (entities(text).stream().noneMatch(e -> e.name().equals(given + " Ostrander"))) {
          missed.add(given);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ursula von der Leyen left. Later von der Leyen spoke. Von der Leyen smiled.,1",
    "Pieter van den Berg left. The council thanked van den Berg.,1",
    "Maria de la Cruz and Alexander Van der Bellen spoke.,2",
    "Al Strand and Ada Strand spoke.,2"
  })
  void particles_belong_to_the_family_name(String text, int people) {
    assertThat(entities(text)).filteredOn(e -> e.kind() == Kind.PERSON).hasSize(people);
  }
}
