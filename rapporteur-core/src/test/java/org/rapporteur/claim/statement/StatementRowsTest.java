package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** Every row of the statement tables reads its own example through the whole pipeline. */
class StatementRowsTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  static Stream<Row> cues() {
    return LEXICON.table("lang/en/cues.tsv").rows().stream();
  }

  static Stream<Row> addressees() {
    return LEXICON.table("lang/en/addressees.tsv").rows().stream();
  }

  static Stream<Row> relays() {
    return LEXICON.table("lang/en/relays.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void a_cue_row_reads_its_example(Row row) {
    if (row.get("frames").equals("none")) {
      assertThat(statements(row.get("example"))).as(row.rule()).isEmpty();
      return;
    }
    Brackets example = Brackets.of(row.get("example"));
    List<String> read = new ArrayList<>();
    for (Statement statement : statements(example.text())) {
      String text = example.text();
      String cue = statement.evidence().cue().map(c -> c.of(text)).orElse("");
      String source =
          statement.sources().stream()
              .map(s -> s.span().map(p -> p.of(text)).orElse(""))
              .findFirst()
              .orElse("");
      String content = statement.content().get(0).of(text).replaceAll("\\.$", "");
      read.add(source + " > " + cue + " > " + content + " > " + statement.stance().code());
    }
    assertThat(read)
        .as(row.rule())
        .contains(
            String.join(
                " > ",
                example.part("source"),
                example.part("cue"),
                example.part("content"),
                row.get("stance")));
  }

  @ParameterizedTest
  @MethodSource("addressees")
  void an_addressee_row_reads_its_example(Row row) {
    Brackets example = Brackets.of(row.get("example").replace("[", "[part "));
    assertThat(statements(example.text()).stream().flatMap(s -> s.addressees().stream()))
        .as(row.rule())
        .extracting(Party::name)
        .contains(example.part("part"));
  }

  @ParameterizedTest
  @MethodSource("relays")
  void a_relay_row_reads_its_example(Row row) {
    Brackets example = Brackets.of(row.get("example").replace("[", "[part ").replace("¶", "\n\n"));
    Reading reading = RAPPORTEUR.read(Page.ofText("row", example.text()));
    List<String> known =
        reading.entities().references().stream()
            .filter(r -> r.mention().span().of(example.text()).equals(example.part("part")))
            .flatMap(r -> reading.entities().entity(r.entity()).stream())
            .map(entity -> entity.name().replaceFirst("^[Tt]he ", ""))
            .toList();
    assertThat(
            reading.statements().stream()
                .flatMap(s -> s.via().stream())
                .map(via -> via.replaceFirst("^[Tt]he ", "")))
        .as(row.rule())
        .containsAnyElementsOf(
            known.isEmpty() ? List.of(example.part("part").replaceFirst("^[Tt]he ", "")) : known);
  }

  private static List<Statement> statements(String text) {
    return RAPPORTEUR.read(Page.ofText("row", text)).statements();
  }

  /** A text with named brackets in it: "[source Brandt] left". */
  private record Brackets(String text, List<String> names, List<String> parts) {

    static Brackets of(String marked) {
      StringBuilder text = new StringBuilder();
      List<String> names = new ArrayList<>();
      List<String> parts = new ArrayList<>();
      int at = 0;
      for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
        text.append(marked, at, open);
        int close = marked.indexOf(']', open);
        int blank = marked.indexOf(' ', open);
        names.add(marked.substring(open + 1, blank));
        parts.add(marked.substring(blank + 1, close));
        text.append(marked, blank + 1, close);
        at = close + 1;
      }
      return new Brackets(text.append(marked.substring(at)).toString(), names, parts);
    }

    String part(String name) {
      return parts.get(names.indexOf(name));
    }
  }
}
