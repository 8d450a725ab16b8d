package org.rapporteur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reference;

class ResolverTest {
  private static final Rapporteur RAPPORTEUR = Reader.RAPPORTEUR;

  private static Entities read(String text) {
    return RAPPORTEUR.read(Page.ofText("test", text)).entities();
  }

  private static Entity person(Entities entities, String name) {
    return entities.all().stream()
        .filter(e -> e.kind() == Kind.PERSON && e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + entities.all()));
  }

  private static List<String> words(Entities entities, Entity entity) {
    return entities.references().stream()
        .filter(r -> r.entity().equals(entity.id()))
        .map(Reference::mention)
        .map(m -> m.span().of(entities.article().text()))
        .toList();
  }

  @Test
  void a_person_is_one_under_name_title_description_and_pronoun() {
    Entities entities =
        read(
            "Ostranian President Sergei Talvenko refused to sign the declaration on Tuesday.\n\n"
                + "Talvenka said that he would not change his mind. The Ostranian leader left.");
    Entity talvenko = person(entities, "Sergei Talvenko");
    assertThat(talvenko.key()).contains("lakeland/sergei-talvenko");
    assertThat(talvenko.code()).contains("OSTGOV");
    assertThat(words(entities, talvenko))
        .containsExactly(
            "Ostranian President",
            "Sergei Talvenko",
            "Talvenka",
            "he",
            "his",
            "The Ostranian leader");
    assertThat(talvenko.roles().get(0).office()).isEqualTo("president");
    assertThat(talvenko.roles().get(0).of()).contains("Ostrana");
  }

  @Test
  void a_namesake_keeps_apart() {
    Entities entities =
        read("President Ingrid Halvard spoke first. Her cousin Olen Halvard, a farmer, listened.");
    assertThat(person(entities, "Ingrid Halvard").id())
        .isNotEqualTo(person(entities, "Olen Halvard").id());
  }

  @Test
  void a_farmer_with_a_presidents_name_is_not_the_president() {
    Entities entities =
        read("The farmer Jonas Aldermark grows beets near Orrin. Aldermark sold his barn.");
    Entity farmer = person(entities, "Jonas Aldermark");
    assertThat(farmer.key()).isEqualTo(Optional.empty());
  }

  @Test
  void nobody_is_read_from_a_comment() {
    Entities entities =
        read(
            """
            Summit ends

            The Council of Heads met in Orrin on Tuesday and adjourned early.

            2 Comments

              1. Ingrid Halvard says

                Nonsense.

              2. Olen Strand says

                Yep.

            Reply To Olen Strand
            Cancel Reply
            """);
    assertThat(entities.all()).noneMatch(e -> e.kind() == Kind.PERSON);
  }

  @Test
  void a_capital_acts_or_is_a_place() {
    Entities entities =
        read("The envoys met in Tarnholm on Monday. Tarnholm rejected the offer of Velisk.");
    assertThat(entities.all())
        .anyMatch(e -> e.kind() == Kind.PLACE && e.name().equals("Tarnholm"))
        .anyMatch(e -> e.code().equals(Optional.of("NRVGOV")));
  }

  @Test
  void an_unnamed_holder_is_an_office_and_nobody() {
    Entities entities = read("The Drovian foreign minister sent a letter to the council.");
    assertThat(entities.all()).noneMatch(e -> e.kind() == Kind.PERSON);
    assertThat(entities.all())
        .anyMatch(e -> e.kind() == Kind.OFFICE && e.code().equals(Optional.of("DRVGOV")));
  }
}
