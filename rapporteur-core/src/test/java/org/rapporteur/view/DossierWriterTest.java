package org.rapporteur.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.model.Support;
import org.rapporteur.model.Tension;
import org.rapporteur.model.Text;

class DossierWriterTest {
  private static final String TEXT = "The guard costs 84 million a year, or 96 million.";
  private static final LocalDate DAY = LocalDate.of(2024, 9, 20);

  private static Figure figure(int start, int end, int millions) {
    Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(millions * 1_000_000L));
    Evidence evidence = new Evidence("a", new Span(start, end), Optional.empty(), "step/test");
    return new Figure(
        evidence.id("f"),
        value,
        value,
        "EUR",
        Optional.of("year"),
        Optional.empty(),
        Optional.empty(),
        "cost of the guard",
        evidence);
  }

  private static Fact fact(String id, Figure figure, String other) {
    return new Fact(
        id,
        figure,
        Optional.empty(),
        Optional.of(DAY),
        List.of(new Support("a", figure.id(), "family-a", "family-a")),
        List.of(new Tension(other, Tension.Kind.NUMBER, "84 in one telling, 96 in another")));
  }

  private static Dossier dossier(LocalDate known) {
    Figure low = figure(16, 26, 84);
    Figure high = figure(38, 48, 96);
    Metadata metadata =
        new Metadata(
            Optional.of("Costs"),
            Optional.of("Quay Post"),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Article article =
        new Article(
            Page.ofText("a", TEXT),
            TEXT,
            List.of(new Block(new Span(0, TEXT.length()), Role.BODY)),
            metadata,
            List.of(),
            List.of(),
            List.of());
    Reading reading =
        new Reading(
            new Entities(
                new Mentions(
                    new Text(article, "en", List.of()),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of()),
                List.of(),
                List.of()),
            List.of(low, high));
    Story story =
        new Story(
            "story-a",
            List.of(reading),
            List.of(new Family("family-a", List.of("a"), Optional.empty(), List.of())));
    Organisation organisation =
        new Organisation(
            "lakeland",
            List.of(
                new Entry(
                    new Relation.Membership("Norvia", "full"),
                    new Interval(LocalDate.of(1994, 5, 12), LocalDate.MAX),
                    LocalDate.MIN,
                    List.of(),
                    List.of(),
                    true)));
    return DossierWriter.write(
        organisation,
        "Lakeland Treaty Council",
        List.of(story),
        List.of(fact("f1", low, "f2"), fact("f2", high, "f1")),
        DAY,
        known);
  }

  @Test
  void figures_that_differ_stand_side_by_side_with_their_words() {
    Dossier dossier = dossier(DAY);
    assertThat(dossier.figures()).hasSize(1);
    assertThat(dossier.figures().get(0).values().stream().map(Dossier.Value::value))
        .containsExactly("84\u00A0000\u00A0000 EUR", "96\u00A0000\u00A0000 EUR");
    assertThat(dossier.figures().get(0).values().get(0).words().get(0).text())
        .isEqualTo("84 million");
    assertThat(dossier.summary().tensions()).isEqualTo(1);
  }

  @Test
  void members_pages_and_counts_are_shown() {
    Dossier dossier = dossier(DAY);
    assertThat(dossier.members().stream().map(Dossier.Standing::label)).containsExactly("Norvia");
    assertThat(dossier.pages().stream().map(Dossier.Source::outlet))
        .containsExactly(Optional.of("Quay Post"));
    assertThat(dossier.summary().figures()).isEqualTo(2);
    assertThat(dossier.summary().families()).isEqualTo(1);
  }

  @Test
  void what_was_not_known_yet_is_not_shown() {
    assertThat(dossier(DAY.minusDays(1)).figures()).isEmpty();
  }
}
