package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;

/** Who said what, through the whole pipeline. */
class StatementReaderTest {
  private static final Rapporteur RAPPORTEUR = Rapporteur.open(Lexicon.bundled());

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
}
