package org.rapporteur.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Story;
import org.rapporteur.model.Tension;

class DifferencesTest {
  private static final Differences DIFFERENCES = new Differences(Lexicon.bundled());

  private static Optional<Tension.Kind> between(String one, String other) {
    Story story = Desk.story(new Desk("a", "Orrin\n" + one), new Desk("b", "Orrin\n" + other));
    return DIFFERENCES.in(story).stream().map(Differences.Difference::kind).findFirst();
  }

  @Test
  void every_row_says_what_its_example_shows() {
    for (Row row : Lexicon.bundled().table("fact/differences.tsv").rows()) {
      String[] tellings = row.get("example").split("\\|", -1);
      assertThat(between(tellings[0], tellings[1]).map(Tension.Kind::code))
          .as(row.get("id"))
          .contains(row.get("kind"));
    }
  }

  @Test
  void a_number_that_differs_is_told_from_one_that_is_rounded() {
    assertThat(between("The guard will have 4,200 troops.", "The guard will have 3,400 troops."))
        .contains(Tension.Kind.NUMBER);
    assertThat(between("The guard will have 4,200 troops.", "The guard will have 4,180 troops."))
        .isEmpty();
    assertThat(between("They met on 12 March in Orrin.", "They met on 19 March in Orrin."))
        .contains(Tension.Kind.DAY);
  }

  @Test
  void what_is_told_in_other_words_does_not_differ() {
    assertThat(
            between(
                "The heads of state met in Orrin to sign the paper.",
                "The leaders of the council gathered in Orrin for the signing."))
        .isEmpty();
    assertThat(
            between(
                "Norvian shares rose 3 percent on Monday in Orrin.",
                "Estmark bonds rose 5 percent on Friday in Orrin."))
        .isEmpty();
  }

  @Test
  void lines_without_end_are_no_harm() {
    assertThat(between("a.b".repeat(100_000), "1.1".repeat(100_000))).isEmpty();
  }

  @Test
  void every_row_of_opposites_matches_its_example() {
    for (Row row : Lexicon.bundled().table("fact/opposites.tsv").rows()) {
      List<String> sides = List.of(row.get("example").split("\\|", -1));
      assertThat(sides.get(0)).as(row.get("id")).containsPattern(row.get("says"));
      assertThat(sides.get(1).toLowerCase(Locale.ROOT)).containsPattern(row.get("headline"));
    }
  }
}
