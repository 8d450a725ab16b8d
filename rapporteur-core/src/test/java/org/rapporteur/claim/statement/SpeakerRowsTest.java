package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;

/** Every row of who can speak reads its own example: a source in brackets, or nobody. */
class SpeakerRowsTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  static Stream<Row> speakers() {
    return LEXICON.table("lang/en/speakers.tsv").rows().stream();
  }

  @Test
  void what_something_is_measured_by_says_nothing() {
    String text = "Members will pay for the guard according to the length of each shore.";
    assertThat(RAPPORTEUR.read(Page.ofText("measure", text)).statements())
        .allMatch(Statement::isAttitude);
  }

  @ParameterizedTest
  @MethodSource("speakers")
  void a_row_of_speakers_reads_its_example(Row row) {
    String marked = row.get("example");
    String text = marked.replaceAll("[\\[\\]]", "");
    List<String> sources =
        RAPPORTEUR.read(Page.ofText("row", text)).statements().stream()
            .filter(s -> !s.isAttitude())
            .map(Statement::sources)
            .flatMap(List::stream)
            .map(Party::name)
            .toList();
    int open = marked.indexOf('[');
    if (open < 0) {
      assertThat(sources).as(row.rule()).isEmpty();
    } else {
      assertThat(sources).as(row.rule()).contains(marked.substring(open + 1, marked.indexOf(']')));
    }
  }
}
