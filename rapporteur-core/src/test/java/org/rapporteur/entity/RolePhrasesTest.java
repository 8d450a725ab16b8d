package org.rapporteur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Page;
import org.rapporteur.model.Post;

/** Every row of role phrases reads its own example, and what a page does not say stays unsaid. */
class RolePhrasesTest {
  private static final Rapporteur RAPPORTEUR = Reader.RAPPORTEUR;

  static Stream<Row> rows() {
    return Lexicon.bundled().table("lang/en/role-phrases.tsv").rows().stream();
  }

  /** Each post as {@code Ada Strand/president/Norvia/current}. */
  private static List<String> roles(String text) {
    List<String> roles = new ArrayList<>();
    for (Entity entity : RAPPORTEUR.read(Page.ofText("test", text)).entities().all()) {
      if (entity.kind() == Kind.PERSON) {
        for (Post post : entity.roles()) {
          roles.add(
              String.join(
                  "/",
                  entity.name(),
                  post.office(),
                  post.of().orElse("").replaceFirst("^the ", ""),
                  post.status()));
        }
      }
    }
    return roles;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_reads_its_example(Row row) {
    assertThat(roles(row.get("example"))).containsExactlyInAnyOrderElementsOf(row.list("roles"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody knew whether Petra Vogt had resigned as president of Norvia.",
        "The Norvian president will be replaced in the spring.",
        "Petra Vogt chairs the chess club of Sarnhaven.",
        "The corvette President Anders Holm left Sarnhaven.",
        "Petra Vogt became the owner of a mill."
      })
  void what_is_no_office_or_not_told_gives_no_role(String text) {
    assertThat(roles(text)).noneMatch(r -> r.endsWith("/former") || r.endsWith("/current"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The presidents of Norvia and Estmark, Petra Vogt and Anders Holm, met.",
        "The Norvian and Estmarker presidents, Petra Vogt and Anders Holm, met.",
        "Presidents Petra Vogt of Norvia and Anders Holm of Estmark met."
      })
  void one_word_for_two_holders_gives_each_the_own_state(String text) {
    assertThat(roles(text))
        .containsExactlyInAnyOrder(
            "Petra Vogt/president/Norvia/current", "Anders Holm/president/Estmark/current");
  }

  @Test
  void a_day_dates_who_comes_and_who_goes() {
    String text = "Petra Vogt replaced Anders Holm as president of Norvia on 4 May 2020.";
    List<String> days = new ArrayList<>();
    for (Entity entity : RAPPORTEUR.read(Page.ofText("test", text)).entities().all()) {
      entity.roles().stream()
          .flatMap(p -> p.held().stream())
          .forEach(
              h ->
                  days.add(
                      String.format(Locale.ROOT, "%s %s/%s", entity.name(), h.from(), h.last())));
    }
    assertThat(days)
        .containsExactlyInAnyOrder(
            "Petra Vogt 2020-05-04/+999999999-12-31", "Anders Holm -999999999-01-01/2020-05-04");
  }

  @Test
  void a_name_that_rows_know_gives_way_to_a_longer_one() {
    String text =
        "The Quay Guardian and the Norvia River Board spoke to Secretary of State Petra Vogt.";
    assertThat(RAPPORTEUR.read(Page.ofText("test", text)).entities().all())
        .extracting(Entity::name)
        .contains("Quay Guardian", "Norvia River Board", "Petra Vogt")
        .doesNotContain("Norvia", "The Guardian");
  }
}
