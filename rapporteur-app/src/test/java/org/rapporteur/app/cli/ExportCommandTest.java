package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final String PAGE =
      "{\"id\":\"orrin-1\",\"url\":\"https://harbour-wire.example/1\",\"date\":\"2023-05-04\","
          + "\"text\":\"The ship \ud83d\udea2 left, and Norvia accused Estmark of shelling a village, \\\"Tarn\\\". On Monday the"
          + " Norvian president met the Estmarker prime minister. Norvia refused to sign the"
          + " treaty with Estmark. Norvia will send food to Estmark.\"}\n";

  private final Path pages;

  ExportCommandTest(@TempDir Path folder) throws IOException {
    pages = Files.writeString(folder.resolve("pages.jsonl"), PAGE);
  }

  @Test
  void acts_are_printed_as_plover_records() {
    Transcript run = Transcript.of("export", "--format", "plover", pages.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Transcript.golden("export-plover.jsonl", run.out()));
  }

  @Test
  void dyads_are_printed_as_a_table() {
    Transcript run = Transcript.of("export", "--format", "CAMEO", pages.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Transcript.golden("export-cameo.csv", run.out()));
  }

  @Test
  void the_evidence_is_the_word_in_the_text() throws IOException {
    ObjectMapper json = new ObjectMapper();
    String text = json.readTree(PAGE).get("text").asText();
    List<String> lines =
        Transcript.of("export", "--format", "plover", pages.toString()).out().lines().toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      JsonNode evidence = json.readTree(line).get("evidence");
      int start = text.offsetByCodePoints(0, evidence.get("start").asInt());
      int end = text.offsetByCodePoints(0, evidence.get("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(evidence.get("trigger").asText());
    }
  }

  @Test
  void a_format_must_be_named() {
    assertThat(Transcript.of("export", pages.toString()).code()).isEqualTo(2);
    assertThat(Transcript.of("export", "--format", "xml", pages.toString()).err())
        .containsIgnoringCase("plover");
  }
}
