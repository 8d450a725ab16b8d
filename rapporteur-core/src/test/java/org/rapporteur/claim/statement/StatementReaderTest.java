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

/** Who said what, through the whole pipeline. */
class StatementReaderTest {
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  /** One line a statement: sources, kind, pieces parted by a bar. */
  private static List<String> read(String text) {
    return RAPPORTEUR.read(Page.ofText("page", text)).statements().stream()
        .map(s -> line(s, text))
        .toList();
  }

  private static String line(Statement s, String text) {
    String who = s.sources().stream().map(Party::name).collect(Collectors.joining(" + "));
    String what = s.content().stream().map(p -> p.of(text)).collect(Collectors.joining(" | "));
    return who + " [" + s.kind().code() + "] " + what;
  }

  @Test
  void direct_speech_on_both_sides_of_its_cue_is_one_statement() {
    assertThat(
            read("“We will not sign,” Brandt said on Monday. “The paper is not ready for that.”"))
        .containsExactly("Brandt [direct] We will not sign | The paper is not ready for that.");
  }

  @Test
  void a_clause_keeps_its_that() {
    assertThat(read("Brandt said that the council would meet in Estmark in May."))
        .containsExactly("Brandt [indirect] that the council would meet in Estmark in May");
  }

  @Test
  void a_quotation_inside_a_clause_makes_it_mixed() {
    assertThat(read("The minister said that the offer was “an insult” to Norvia."))
        .containsExactly("The minister [mixed] that the offer was “an insult” to Norvia");
  }

  @Test
  void a_signed_quotation_needs_no_verb() {
    assertThat(read("“We have waited long enough for this day.” — Ilse Brandt"))
        .contains("Ilse Brandt [direct] We have waited long enough for this day.");
  }

  @Test
  void in_a_run_of_speech_he_is_who_spoke_last_and_not_whom_he_spoke_of() {
    assertThat(
            read(
                "Minister Olen Strand said that the plan of Tobias Renn was sound."
                    + "\n\n“We can sign it in May,” he said."))
        .contains("Olen Strand [direct] We can sign it in May");
  }

  @Test
  void who_speaks_stands_outside_what_is_said() {
    assertThat(read("The old bridge, Tobias Renn said, would stay shut until the autumn."))
        .contains("Tobias Renn [indirect] The old bridge | would stay shut until the autumn");
  }

  @Test
  void a_report_named_again_is_its_makers() {
    assertThat(
            read(
                "According to a report by the Ministry of Fisheries, the stocks are low."
                    + " The fleet may stay in port, according to the report."))
        .allMatch(line -> line.startsWith("Ministry of Fisheries"));
  }

  @Test
  void marks_with_the_comma_outside_are_read_like_others() {
    assertThat(read("«I do not sign an unread paper», explained the host of the meeting."))
        .containsExactly("the host of the meeting [direct] I do not sign an unread paper");
  }

  @Test
  void a_lost_closing_mark_is_found_before_the_cue() {
    assertThat(read("Hilda Prow retires in May. “I have served under four chairs, she said."))
        .contains("Hilda Prow [direct] I have served under four chairs");
  }

  @Test
  void a_dash_opens_speech_as_marks_do() {
    assertThat(read("– We expect the money in July, said Ilse Brandt on Monday."))
        .containsExactly("Ilse Brandt [direct] We expect the money in July");
  }

  @Test
  void words_repeated_inside_a_quotation_are_anothers() {
    assertThat(read("“The auditors said ‘there is no receipt’ and left,” Ilse Brandt recalled."))
        .contains("The auditors [direct] there is no receipt");
  }

  @Test
  void reported_speech_goes_on_in_backshifted_modals() {
    assertThat(
            read(
                "Ilse Brandt said the dam would be mended. A third crew would arrive next week."
                    + " The crowd went home."))
        .hasSize(2)
        .contains("Ilse Brandt [indirect] A third crew would arrive next week.");
  }

  @Test
  void what_the_outlet_itself_notes_is_nobodys_statement() {
    assertThat(read("It should be noted that the council has six members.")).isEmpty();
  }

  @Test
  void a_question_that_nobody_is_said_to_ask_is_no_statement() {
    assertThat(read("Asked whether the refusal put the treaty in doubt, Ilse Brandt smiled."))
        .isEmpty();
  }

  /** What is said, without stances and topics. */
  private static List<String> said(String text) {
    return RAPPORTEUR.read(Page.ofText("page", text)).statements().stream()
        .filter(s -> !s.isAttitude())
        .map(s -> line(s, text))
        .toList();
  }

  @Test
  void an_act_is_not_what_somebody_says() {
    assertThat(said("Leaders of five states signed a declaration on the border guard on Thursday."))
        .isEmpty();
    assertThat(said("The deputies banned the import of fish from Drovia.")).isEmpty();
  }

  @Test
  void a_things_measure_or_act_says_nothing() {
    assertThat(said("The silence suggested that the talks had failed.")).isEmpty();
    assertThat(said("The cancellation rejected every demand of the envoys.")).isEmpty();
  }

  @Test
  void an_aide_of_somebody_is_not_that_person() {
    assertThat(said("An aide of Tobias Renn said that the plan was sound."))
        .noneMatch(line -> line.startsWith("Tobias Renn"));
  }

  @Test
  void what_would_be_said_on_a_condition_is_not_said() {
    assertThat(said("If Brandt says that the bridge is safe, the guards will leave.")).isEmpty();
  }

  @Test
  void two_verbs_of_one_speaker_are_two_statements() {
    assertThat(said("Brandt called the ban childish and said that Norvia would not answer."))
        .contains("Brandt [indirect] that Norvia would not answer")
        .noneMatch(line -> line.contains("childish and said"));
  }

  @Test
  void a_quotation_goes_on_over_blocks_until_its_closing_mark() {
    assertThat(
            read(
                "“We have waited long enough for this day.\n\n"
                    + "Nobody asked us whether we could pay,” the envoy said."))
        .containsExactly(
            "The envoy [direct] We have waited long enough for this day.".replace("The", "the")
                + " | Nobody asked us whether we could pay");
  }

  @Test
  void calling_off_is_no_naming() {
    assertThat(said("Ostrana called off the talks on the border.")).isEmpty();
  }
}
