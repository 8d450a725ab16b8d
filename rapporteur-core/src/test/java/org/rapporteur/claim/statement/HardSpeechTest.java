package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;

/** Speech whose marks, cue or teller stand where a simple reader does not look. */
class HardSpeechTest {
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  /** One line a statement that somebody vouches for: sources, kind, pieces, relays. */
  private static List<String> read(String text) {
    return RAPPORTEUR.read(Page.ofText("page", text)).statements().stream()
        .filter(s -> !s.isAttitude())
        .map(s -> line(s, text))
        .toList();
  }

  private static String line(Statement s, String text) {
    String who = s.sources().stream().map(Party::name).collect(Collectors.joining(" + "));
    String what = s.content().stream().map(p -> p.of(text)).collect(Collectors.joining(" | "));
    String via = s.via().isEmpty() ? "" : " via " + String.join(" > ", s.via());
    return who + " [" + s.kind().code() + "] " + what + via;
  }

  @Test
  void the_closing_mark_may_be_lost_in_every_paragraph() {
    assertThat(
            read(
                "\"The locks were shut, nobody was warned, the keeper Oren Falk said."
                    + "\n\n\"We shall open them when the river falls again."))
        .containsExactly(
            "Oren Falk [direct] The locks were shut, nobody was warned",
            "Oren Falk [direct] We shall open them when the river falls again.");
  }

  @Test
  void single_marks_may_open_each_paragraph_and_close_only_the_last() {
    assertThat(
            read(
                "‘We have counted the boats,’ Ilse Brandt said."
                    + "\n\n‘There are fewer every year and nobody builds new ones."
                    + "\n\n‘That is all there is to say.’"))
        .contains("Ilse Brandt [direct] There are fewer every year and nobody builds new ones.");
  }

  @Test
  void a_blank_may_stand_between_two_closing_marks() {
    assertThat(read("\"I never liked the words 'shared river,' \" Ilse Brandt told the guests."))
        .contains("Ilse Brandt [direct] I never liked the words 'shared river,'");
  }

  @Test
  void dashes_open_both_halves_of_what_is_said() {
    assertThat(read("– The pier is safe, says the mayor, – but not for heavy lorries."))
        .containsExactly("the mayor [direct] The pier is safe | but not for heavy lorries");
  }

  @Test
  void each_paragraph_of_a_transcript_has_its_own_speaker() {
    assertThat(
            read(
                "The exchange in full:"
                    + "\n\n\"BRANDT: When will the ferries run again on Sundays?"
                    + "\n\n\"SOREL: They will run when the pier is mended.\""))
        .containsExactly(
            "BRANDT [direct] When will the ferries run again on Sundays?",
            "SOREL [direct] They will run when the pier is mended.");
  }

  @Test
  void what_something_is_called_ends_with_the_quotation() {
    assertThat(read("Ilse Brandt dismissed the plan as “a pier without a shore”."))
        .containsExactly("Ilse Brandt [mixed] the plan as “a pier without a shore”");
  }

  @Test
  void a_noun_of_saying_needs_no_verb_of_saying() {
    assertThat(read("Markets shrugged off the warning by the envoy that the pier would sink."))
        .contains("the envoy [indirect] that the pier would sink");
    assertThat(read("Ilse Brandt’s remark that the pier “sinks by the hour” drew applause."))
        .contains("Ilse Brandt [mixed] that the pier “sinks by the hour”");
  }

  @Test
  void a_state_of_things_between_reports_is_reported() {
    assertThat(
            read(
                "Ilse Brandt said the pier would be mended in spring. Two divers were already"
                    + " inspecting the piles. A third would come from Estmark."))
        .containsExactly(
            "Ilse Brandt [indirect] the pier would be mended in spring",
            "Ilse Brandt [indirect] Two divers were already inspecting the piles.",
            "Ilse Brandt [indirect] A third would come from Estmark.");
  }

  @Test
  void who_is_quoted_speaks_and_who_quotes_passes_it_on() {
    assertThat(read("“The ferries will stay,” the press service of Quay quotes Ilse Brandt."))
        .containsExactly(
            "Ilse Brandt [direct] The ferries will stay via the press service of Quay");
  }

  @Test
  void the_last_words_of_a_report_name_its_tellers() {
    assertThat(
            read(
                "Ilse Brandt told the radio station Quay Radio that the pier was safe, Lakewire"
                    + " reports with reference to Harbour News."))
        .containsExactly(
            "Ilse Brandt [indirect] that the pier was safe via Quay Radio > Harbour News >"
                + " Lakewire");
  }

  @Test
  void whoever_is_interviewed_is_the_source_of_a_transcript() {
    assertThat(
            read(
                "According to the transcript of an interview with Ilse Brandt published by the"
                    + " agency Harbour News, the pier is safe."))
        .containsExactly("Ilse Brandt [indirect] the pier is safe via Harbour News");
  }

  @Test
  void he_is_whoever_tells_what_the_parties_agreed() {
    assertThat(
            read(
                "Chairman Tobias Renn left early. In his words, the parties agreed on four papers."
                    + " “Two more are to be finished,” he specified."))
        .contains("Tobias Renn [direct] Two more are to be finished");
  }

  @Test
  void a_credit_right_behind_or_under_a_quotation_names_its_relay() {
    assertThat(read("Ilse Brandt said: “The pier is safe for all of us.” (Lakewire)"))
        .containsExactly("Ilse Brandt [direct] The pier is safe for all of us. via Lakewire");
    assertThat(
            read("Ilse Brandt said: “The pier is safe for all of us.”\n\nSource: Lakewire\n\nOff."))
        .containsExactly("Ilse Brandt [direct] The pier is safe for all of us. via Lakewire");
    assertThat(read("“The pier is safe,” said Ilse Brandt of the Guild of Divers (GOD)."))
        .containsExactly("Ilse Brandt [direct] The pier is safe");
  }
}
