package org.rapporteur.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.app.source.Delivery;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;

class ReadingJsonTest {
  private static final Rapporteur RAPPORTEUR = Rapporteur.open(Lexicon.bundled());
  private static final ReadingJson JSON = new ReadingJson("test", RAPPORTEUR.lexicon().digest());

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("samples")) ? here : here.resolve("..").normalize();
  }

  private static List<Page> samples() throws IOException {
    List<Page> pages = new ArrayList<>();
    new PageSource(InputStream.nullInputStream())
        .deliver(
            List.of(root().resolve("samples").toString()),
            delivery -> pages.add(((Delivery.Delivered) delivery).page()));
    return pages;
  }

  @Test
  void every_sample_reading_is_valid_against_the_schema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(root().resolve("docs/reading.schema.json")));
    List<Page> pages = samples();
    assertThat(pages).hasSizeGreaterThanOrEqualTo(12);
    for (Page page : pages) {
      JsonNode line = new ObjectMapper().readTree(JSON.line(RAPPORTEUR.read(page)));
      assertThat(schema.validate(line)).as(page.id()).isEmpty();
    }
  }

  @Test
  void a_line_read_back_prints_the_same_line() throws IOException {
    for (Page page : samples()) {
      String line = JSON.line(RAPPORTEUR.read(page));
      assertThat(JSON.line(ReadingJson.parse(line))).isEqualTo(line);
    }
  }

  @Test
  void ranges_count_code_points_and_blocks_partition_the_text() throws IOException {
    String text =
        "Norvia signed \uD83D\uDE00.\n\nEstmark \uD83D\uDE00 refused to sign, Ada Lund said.\n";
    JsonNode line = new ObjectMapper().readTree(JSON.line(RAPPORTEUR.read(Page.ofText("p", text))));
    int length = text.codePointCount(0, text.length());
    int end = 0;
    for (JsonNode block : line.get("blocks")) {
      assertThat(block.get("start").asInt()).isEqualTo(end);
      end = block.get("end").asInt();
    }
    assertThat(end).isEqualTo(length);
    assertThat(line.get("text").asText()).isEqualTo(text);
  }

  @Test
  void an_open_end_of_the_day_of_publication_is_written_out_and_read_back() throws IOException {
    String text = "The council met again. Norvia recalled the September 11 attacks.";
    String line = JSON.line(RAPPORTEUR.read(Page.ofText("p", text)));
    JsonNode published = new ObjectMapper().readTree(line).get("published");
    assertThat(published.get("earliest").asText()).isEqualTo("2001-09-11");
    assertThat(published.get("latest").asText()).isEqualTo("9999-12-31");
    assertThat(ReadingJson.parse(line).published().orElseThrow().days().to())
        .isEqualTo(LocalDate.MAX);
  }

  @Test
  void a_line_that_is_no_reading_is_refused_with_its_reason() {
    assertThatThrownBy(() -> ReadingJson.parse("{\"format\":\"other/1\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a reading");
    assertThatThrownBy(() -> ReadingJson.parse("{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a reading");
  }
}
