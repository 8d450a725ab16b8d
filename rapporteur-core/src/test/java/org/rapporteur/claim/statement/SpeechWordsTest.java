package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;

/** Every row of the small words around speech reads its own example. */
class SpeechWordsTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  static Stream<Row> words() {
    return LEXICON.table("lang/en/speech-words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void a_row_reads_its_example(Row row) {
    String marked = row.get("example");
    String text = marked.replaceAll("[\\[\\]]", "");
    List<Statement> told =
        RAPPORTEUR.read(Page.ofText("row", text)).statements().stream()
            .filter(s -> !s.isAttitude())
            .toList();
    int open = marked.indexOf('[');
    if (open < 0) {
      assertThat(told).as(row.rule()).isEmpty();
      return;
    }
    String wanted = marked.substring(open + 1, marked.indexOf(']'));
    Stream<String> read =
        told.stream()
            .flatMap(
                s ->
                    switch (row.get("reads")) {
                      case "place" -> s.place().stream();
                      case "source" -> s.sources().stream().map(Party::name);
                      default -> s.content().stream().map(p -> p.of(text));
                    });
    assertThat(read).as(row.rule()).contains(wanted);
  }
}
