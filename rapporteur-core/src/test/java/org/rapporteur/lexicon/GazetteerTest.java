package org.rapporteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = new Gazetteer(Lexicon.bundled());

  @Test
  void every_row_has_an_example_and_a_source() {
    for (String file :
        List.of(
            "entity/states.tsv",
            "entity/bodies.tsv",
            "entity/groups.tsv",
            "entity/seats.tsv",
            "entity/places.tsv",
            "entity/people.tsv",
            "entity/given-names.tsv",
            "lang/en/offices.tsv",
            "lang/en/office-owners.tsv",
            "lang/en/role-phrases.tsv",
            "lang/en/sectors.tsv",
            "lang/en/pronouns.tsv",
            "translit/latin.tsv")) {
      for (Row row : Lexicon.bundled().table(file).rows()) {
        assertThat(row.get("example")).as(row.rule()).isNotBlank();
        assertThat(row.get("source")).as(row.rule()).isNotBlank();
      }
    }
  }

  @Test
  void keys_are_unique() {
    Set<String> keys = new HashSet<>();
    GAZETTEER.known().forEach(k -> assertThat(keys.add(k.key())).as(k.key()).isTrue());
    GAZETTEER.people().forEach(p -> assertThat(keys.add(p.key())).as(p.key()).isTrue());
  }

  @Test
  void a_tenure_belongs_to_a_state_or_a_body() {
    Set<String> bodies = new HashSet<>();
    GAZETTEER.known().forEach(k -> bodies.add(k.rule().replaceAll(".*#", "")));
    GAZETTEER.known().forEach(k -> bodies.add(k.name()));
    GAZETTEER.organisations().forEach(o -> bodies.add(o.id()));
    Lexicon.bundled().table("entity/bodies.tsv").rows().forEach(r -> bodies.add(r.get("slug")));
    for (Person person : GAZETTEER.people()) {
      for (Tenure tenure : person.tenures()) {
        assertThat(bodies.contains(tenure.of()) || GAZETTEER.state(tenure.of()).isPresent())
            .as(person.name() + " of " + tenure.of())
            .isTrue();
      }
    }
  }

  @Test
  void a_holder_in_an_organisation_file_is_a_person_row() {
    Set<String> names = new HashSet<>();
    GAZETTEER.people().forEach(p -> names.add(p.name()));
    for (OrganisationFile file : GAZETTEER.organisations()) {
      file.offices().stream()
          .flatMap(o -> o.holders().stream())
          .flatMap(h -> h.person().stream())
          .forEach(p -> assertThat(names).as(file.file()).contains(p));
    }
  }

  @Test
  void membership_has_both_ends_inclusive() {
    OrganisationFile lakeland =
        GAZETTEER.organisations().stream()
            .filter(o -> o.id().equals("lakeland"))
            .findFirst()
            .orElseThrow();
    OrganisationFile.Member castoria =
        lakeland.members().stream().filter(m -> m.code().equals("CTA")).findFirst().orElseThrow();
    assertThat(castoria.held())
        .isEqualTo(Interval.inclusive(LocalDate.of(1994, 5, 12), LocalDate.of(2026, 2, 2)));
    assertThat(lakeland.fictional()).isTrue();
  }

  @Test
  void members_are_states_by_code() {
    for (OrganisationFile file : GAZETTEER.organisations()) {
      for (OrganisationFile.Member member : file.members()) {
        assertThat(GAZETTEER.state(member.code()))
            .as(file.file() + " " + member.code())
            .hasValueSatisfying(s -> assertThat(s.names()).contains(member.state()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "un,193",
    "osce,57",
    "au,55",
    "oic,57",
    "oas,34",
    "wto,165",
    "imf,191",
    "nato,32",
    "eu,27",
    "csto,6",
    "cis,9",
    "opec-plus,22"
  })
  void members_on_a_day_are_as_many_as_their_own_lists_say(String id, int count) {
    LocalDate day = LocalDate.of(2025, 1, 1);
    OrganisationFile file =
        GAZETTEER.organisations().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    assertThat(
            file.members().stream()
                .filter(m -> !m.status().equals("observer") && m.held().contains(day))
                .map(OrganisationFile.Member::code))
        .doesNotHaveDuplicates()
        .hasSize(count);
  }

  @Test
  void states_are_known_in_other_scripts() {
    Known belarus = GAZETTEER.state("BLR").orElseThrow();
    assertThat(belarus.kind()).isEqualTo(Kind.STATE);
    assertThat(belarus.names()).contains("Belarus", "Беларусь", "Λευκορωσία");
  }
}
