package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Reading;

class ReadCommandTest {
  private final Path folder;

  ReadCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readings_come_in_the_order_of_the_input() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> ids = IntStream.range(0, 40).mapToObj(i -> "page-" + i).toList();
    for (String id : ids) {
      lines.append("{\"id\":\"").append(id).append("\",\"text\":\"");
      lines.append("Norvia signed. ".repeat(id.endsWith("0") ? 400 : 1)).append("\"}\n");
    }
    Path file = Files.writeString(folder.resolve("pages.jsonl"), lines);
    Transcript run = Transcript.of("read", "--json", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(ReadingJson::parse).map(Reading::id).toList()).isEqualTo(ids);
  }

  @Test
  void failing_pages_are_named_and_the_others_delivered() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Norvia signed.");
    Files.writeString(folder.resolve("b.jsonl"), "{oops\n{\"id\":\"c\",\"text\":\"Velland too.\"}");
    Transcript run = Transcript.of("read", "--json", "none.txt", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("none.txt does not exist").contains("b.jsonl:1 is not JSON");
  }

  @Test
  void standard_input_is_read() {
    Transcript run = Transcript.piped("Norvia signed.", "read", "--json", "-");
    assertThat(ReadingJson.parse(run.out().strip()).id()).isEqualTo("-");
  }

  @Test
  void what_is_kept_is_printed_the_same_again() {
    String[] command = {
      "read", "--json", "--store", folder.resolve("store").toString(), Transcript.SAMPLES.toString()
    };
    Transcript first = Transcript.of(command);
    Transcript second = Transcript.of(command);
    assertThat(first.code()).isZero();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void a_script_finds_no_escape_codes() {
    Transcript run = Transcript.of("read", Transcript.SAMPLES.toString());
    assertThat(run.out()).contains("harbour-wire-orrin-summit").doesNotContain("\u001B");
    assertThat(run.err()).isEmpty();
  }
}
