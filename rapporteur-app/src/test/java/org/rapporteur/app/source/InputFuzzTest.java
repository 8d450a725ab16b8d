package org.rapporteur.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads whatever Jazzer thinks of as feeds, archives and lines of JSON. */
class InputFuzzTest {
  private static void read(String name, byte[] bytes) throws IOException {
    Opened input =
        Opened.outermost(name, "input", BoundedInput.unpacking(new ByteArrayInputStream(bytes)));
    try {
      Formats.of(input).read(input, delivery -> assertThat(delivery).isNotNull());
    } catch (IOException e) {
      assertThat(PageSource.reason(e)).doesNotContain("null");
    }
  }

  @FuzzTest(maxDuration = "2m")
  void any_feed_is_read_or_named(byte[] bytes) throws IOException {
    read("feed.xml", bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void any_archive_is_read_or_named(byte[] bytes) throws IOException {
    read("crawl.warc", bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void any_line_of_json_is_read_or_named(byte[] bytes) throws IOException {
    read("pages.jsonl", bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void any_other_input_is_read_or_named(byte[] bytes) throws IOException {
    read("-", bytes);
  }
}
