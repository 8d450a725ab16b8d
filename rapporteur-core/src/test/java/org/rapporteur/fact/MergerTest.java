package org.rapporteur.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Story;
import org.rapporteur.model.Tension;

class MergerTest {
  private static final Merger MERGER = new Merger(Lexicon.bundled());
  private static final String QUOTE = "the lake needs more boats than soldiers today";

  private static Desk quoting(String id, String speaker) {
    Desk desk = new Desk(id, "Boats\nHe said that " + QUOTE + " at Orrin.");
    return desk.says(Statement.Kind.DIRECT, QUOTE, desk.party(speaker, Kind.PERSON));
  }

  private static Desk signing(String id, Status status, String day) {
    Desk desk = new Desk(id, "Orrin\nCastoria signed the paper with Norvia.");
    return desk.act(
        "AGREE",
        status,
        "signed",
        day,
        desk.party("Castoria", Kind.STATE),
        desk.party("Norvia", Kind.STATE));
  }

  private static List<Tension.Kind> tensions(List<Fact> facts) {
    return facts.stream()
        .flatMap(f -> f.tensions().stream())
        .map(Tension::kind)
        .distinct()
        .toList();
  }

  @Test
  void two_outlets_that_quote_one_speaker_are_two_reports_and_one_source() {
    List<Fact> facts =
        MERGER.apply(Desk.story(quoting("a", "Edda Karrow"), quoting("b", "Edda Karrow")));
    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).families()).isEqualTo(2);
    assertThat(facts.get(0).sources()).isEqualTo(1);
  }

  @Test
  void one_quotation_given_to_two_people_is_a_tension() {
    List<Fact> facts =
        MERGER.apply(Desk.story(quoting("a", "Edda Karrow"), quoting("b", "Tobias Renn")));
    assertThat(facts).hasSize(2);
    assertThat(tensions(facts)).containsExactly(Tension.Kind.ACTOR);
  }

  @Test
  void an_act_told_by_two_outlets_has_two_sources() {
    List<Fact> facts =
        MERGER.apply(
            Desk.story(
                signing("a", Status.HAPPENED, "2024-09-19"), signing("b", Status.HAPPENED, "")));
    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).sources()).isEqualTo(2);
    assertThat(facts.get(0).when().map(w -> w.from().toString()))
        .isEqualTo(Optional.of("2024-09-19"));
    assertThat(facts.get(0).recorded()).isPresent();
  }

  @Test
  void two_reports_of_one_outlet_are_one_source() {
    List<Fact> facts =
        MERGER.apply(
            Desk.story(
                signing("a", Status.HAPPENED, "").of("Harbour Wire"),
                signing("b", Status.HAPPENED, "").of("Harbour Wire")));
    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).families()).isEqualTo(2);
    assertThat(facts.get(0).sources()).isEqualTo(1);
  }

  @Test
  void two_requests_of_one_asker_in_other_words_are_two() {
    Desk a = new Desk("a", "Dues\nHe asked for two changes to the paragraph on money.");
    Desk b = new Desk("b", "Dues\nHe demanded that contributions follow population.");
    a.act(
        "REQUEST",
        Status.HAPPENED,
        "asked for two changes to the paragraph on money",
        "",
        a.party("Rafael Odenza", Kind.PERSON));
    b.act(
        "REQUEST",
        Status.HAPPENED,
        "demanded that contributions follow population",
        "",
        b.party("Rafael Odenza", Kind.PERSON));
    assertThat(MERGER.apply(Desk.story(a, b))).hasSize(2);
  }

  @Test
  void an_act_told_and_denied_and_a_day_that_differs_are_tensions() {
    assertThat(
            tensions(
                MERGER.apply(
                    Desk.story(
                        signing("a", Status.HAPPENED, ""), signing("b", Status.DENIED, "")))))
        .containsExactly(Tension.Kind.NEGATION);
    assertThat(
            tensions(
                MERGER.apply(
                    Desk.story(
                        signing("a", Status.HAPPENED, "2024-09-19"),
                        signing("b", Status.HAPPENED, "2024-09-18")))))
        .containsExactly(Tension.Kind.DAY);
  }

  @Test
  void a_drifted_figure_of_one_utterance_corroborates_nothing() {
    Desk premier = new Desk("a", "Tolls\nThe blockade cut a year's timber exports, he said.");
    Desk other = new Desk("b", "Tolls\nThe damage from the blockade was put high by officials.");
    premier.party("Jonas Aldermark", Kind.PERSON);
    List<Fact> facts =
        MERGER.apply(
            Desk.story(
                premier.figure(
                    "1600", "1800", "a year's timber exports", "Prime Minister Aldermark"),
                other.figure("1600", "1800", "damage from the blockade", "officials")));
    assertThat(facts).hasSize(2);
    assertThat(tensions(facts)).containsExactly(Tension.Kind.MEASURE_DRIFT);
    assertThat(facts.stream().flatMap(f -> f.supports().stream()).map(s -> s.voice()).distinct())
        .containsExactly("jonas-aldermark");
  }

  @Test
  void two_values_of_one_measure_are_a_tension() {
    Desk a = new Desk("a", "Budget\nThe yearly cost of the guard is high.");
    Desk b = new Desk("b", "Budget\nWhat is the yearly cost of the guard?");
    assertThat(
            tensions(
                MERGER.apply(
                    Desk.story(
                        a.figure("84", "84", "yearly cost of the guard", ""),
                        b.figure("96", "96", "yearly cost of the guard", "")))))
        .containsExactly(Tension.Kind.NUMBER);
  }

  @Test
  void doubling_a_copy_changes_no_count() {
    Story one = Desk.story(quoting("a", "Edda Karrow"), signing("b", Status.HAPPENED, ""));
    Story two =
        new Story(
            one.id(),
            Desk.story(
                    quoting("a", "Edda Karrow"),
                    quoting("a2", "Edda Karrow"),
                    signing("b", Status.HAPPENED, ""))
                .readings(),
            List.of(
                new Family("family-a", List.of("a", "a2"), Optional.empty(), List.of()),
                one.families().get(1)));
    assertThat(MERGER.apply(two).stream().map(f -> f.families() + " " + f.sources()))
        .containsExactlyElementsOf(
            MERGER.apply(one).stream().map(f -> f.families() + " " + f.sources()).toList());
  }

  private static Desk promising(String id, String day, boolean negated) {
    String words =
        negated
            ? "under no government would Norvia send soldiers across the lake"
            : "Norvia will send soldiers across the lake before winter";
    Desk desk = new Desk(id, "Lake\nKarrow said that " + words + ".").publishedOn(day);
    return desk.says(
        Statement.Kind.INDIRECT, words, negated, desk.party("Edda Karrow", Kind.PERSON));
  }

  @Test
  void a_speaker_who_says_the_contrary_on_another_day_is_held_against_the_first() {
    List<Fact> facts =
        MERGER.apply(
            Desk.story(promising("a", "2024-09-20", false), promising("b", "2024-09-24", true)));
    assertThat(tensions(facts)).containsExactly(Tension.Kind.SPEAKER_OVER_TIME);
    assertThat(facts.get(0).tensions().get(0).message())
        .isEqualTo("Edda Karrow said it by 2024-09-20, and the contrary by 2024-09-24");
  }

  @Test
  void two_accounts_of_one_day_are_no_change_of_mind() {
    assertThat(
            tensions(
                MERGER.apply(
                    Desk.story(
                        promising("a", "2024-09-20", false), promising("b", "2024-09-20", true)))))
        .containsExactly(Tension.Kind.NEGATION);
  }

  @Test
  void a_speaker_who_denies_what_a_page_tells_is_held_against_the_record() {
    Desk b = new Desk("b", "Orrin\nNo hand of ours signed it, Odenza told reporters.");
    b.says(Statement.Kind.INDIRECT, "No hand of ours signed it", b.party("Odenza", Kind.PERSON))
        .act(
            "AGREE",
            Status.DENIED,
            "signed",
            "",
            b.party("Castoria", Kind.STATE),
            b.party("Norvia", Kind.STATE));
    assertThat(tensions(MERGER.apply(Desk.story(signing("a", Status.HAPPENED, ""), b))))
        .containsExactly(Tension.Kind.SPEAKER_AGAINST_RECORD);
  }
}
