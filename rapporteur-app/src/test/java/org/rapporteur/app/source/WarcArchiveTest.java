package org.rapporteur.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Page;

class WarcArchiveTest {
  private final Path folder;

  WarcArchiveTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] record(String type, String more, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: <https://herald.example/a>\r\nWARC-Date: 2025-09-18T10:00:00Z\r\n"
            + more
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(latin(head), block, latin("\r\n\r\n"));
  }

  private static byte[] response(String headers, byte[] body) {
    byte[] block = joined(latin("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n"), body);
    return record("response", "Content-Type: application/http; msgtype=response\r\n", block);
  }

  private static byte[] page(String words) {
    return response("Content-Type: text/html; charset=utf-8", utf8("<p>" + words + "</p>"));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  private static List<byte[]> members(int pages) {
    List<byte[]> members = new ArrayList<>();
    members.add(packed(record("warcinfo", "", latin("software: none\r\n"))));
    for (int i = 1; i <= pages; i++) {
      members.add(packed(page("page " + i + " of the lake ".repeat(20))));
    }
    return members;
  }

  private Deliveries read(byte[] bytes) throws IOException {
    Path file = folder.resolve("crawl.warc.gz");
    Files.write(file, bytes);
    return Deliveries.of(file);
  }

  @Test
  void pages_come_with_address_and_day_and_all_else_is_passed_over() throws IOException {
    Deliveries read =
        read(
            joined(
                record("warcinfo", "", latin("x")),
                record("request", "", latin("GET / HTTP/1.1\r\n\r\n")),
                page("Norvia signed."),
                response("Content-Type: image/png", latin("PNG")),
                response(
                    "Content-Type: text/html\r\nContent-Encoding: gzip", packed(utf8("<p>packed"))),
                response(
                    "Content-Type: text/html; charset=windows-1251\r\nTransfer-Encoding: chunked",
                    joined(
                        latin("3\r\n<p>\r\n4\r\n"),
                        new byte[] {(byte) 0xCC, (byte) 0xE8, (byte) 0xF0, (byte) 0xE0},
                        latin("\r\n0\r\n\r\n"))),
                record(
                    "response",
                    "Content-Type: application/http\r\n",
                    latin("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone")),
                record("conversion", "Content-Type: text/plain\r\n", utf8("plain words"))));
    assertThat(read.failures()).isEmpty();
    assertThat(read.ids()).containsExactly("crawl#3", "crawl#5", "crawl#6", "crawl#8");
    Page first = read.pages().get(0);
    assertThat(first.url()).contains("https://herald.example/a");
    assertThat(first.fetched()).contains(Instant.parse("2025-09-18T10:00:00Z"));
    assertThat(read.pages().stream().map(Page::body))
        .containsExactly(
            "<p>Norvia signed.</p>", "<p>packed", "<p>\u041c\u0438\u0440\u0430", "plain words");
  }

  @Test
  void an_archive_cut_at_any_byte_loses_only_the_record_cut() throws IOException {
    List<byte[]> members = members(4);
    byte[] whole = joined(members.toArray(new byte[0][]));
    for (int cut = 1; cut < whole.length; cut++) {
      int complete = 0;
      int end = members.get(0).length;
      while (end + members.get(complete + 1).length <= cut) {
        complete++;
        end += members.get(complete).length;
      }
      boolean clean = cut == end || cut == members.get(0).length;
      Deliveries read = Deliveries.ofStandardInput(Arrays.copyOf(whole, cut));
      if (cut > members.get(0).length) {
        assertThat(read.pages()).as("cut at " + cut).hasSize(complete);
        assertThat(read.failures()).as("cut at " + cut).hasSize(clean ? 0 : 1);
      }
    }
  }

  @Test
  void a_plain_archive_cut_at_any_byte_loses_only_the_record_cut() {
    byte[] one = page("one");
    byte[] whole = joined(one, page("two"));
    for (int cut = one.length + 8; cut < whole.length - 4; cut++) {
      Deliveries read = Deliveries.ofStandardInput(Arrays.copyOf(whole, cut));
      assertThat(read.pages()).as("cut at " + cut).hasSize(1);
      assertThat(read.failures()).as("cut at " + cut).hasSize(1);
    }
  }

  @Test
  void a_damaged_member_is_named_and_the_others_are_read() throws IOException {
    for (int at = 0; at < 60; at++) {
      List<byte[]> members = members(5);
      byte[] broken = members.get(3).clone();
      broken[(int) ((long) at * broken.length / 60)] ^= 0x5a;
      members.set(3, broken);
      Deliveries read = read(joined(members.toArray(new byte[0][])));
      assertThat(read.pages().stream().map(Page::body).filter(b -> b.contains("page 2 ")))
          .hasSize(1);
      assertThat(read.pages().stream().map(Page::body).filter(b -> b.contains("page 4 ")))
          .hasSize(1);
      assertThat(read.pages().stream().map(Page::body).filter(b -> b.contains("page 5 ")))
          .hasSize(1);
    }
    List<byte[]> members = members(3);
    byte[] broken = members.get(2).clone();
    Arrays.fill(broken, 30, 60, (byte) 0);
    members.set(2, broken);
    Deliveries read = read(joined(members.toArray(new byte[0][])));
    assertThat(read.ids()).containsExactly("crawl#2", "crawl#4");
    assertThat(read.failures()).singleElement().asString().contains("crawl.warc.gz#3 is a damaged");
  }

  @Test
  void damage_in_a_plain_archive_is_named_and_the_next_record_found() {
    byte[] broken =
        latin("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nrubbish\r\n\r\n");
    Deliveries read =
        Deliveries.ofStandardInput(
            joined(page("one"), broken, page("two"), latin("stray\r\n"), page("three")));
    assertThat(read.pages()).hasSize(3);
    assertThat(read.failures()).hasSize(2);
  }

  @Test
  void a_bomb_is_named_and_passed_over() throws IOException {
    byte[] zeros = new byte[BoundedInput.MAX_RECORD_BYTES + (1 << 20)];
    byte[] inside = packed(zeros);
    Deliveries read =
        read(
            joined(
                packed(page("before")),
                packed(response("Content-Type: text/html", zeros)),
                packed(response("Content-Type: text/html\r\nContent-Encoding: gzip", inside)),
                packed(page("after"))));
    assertThat(read.pages().stream().map(Page::body))
        .containsExactly("<p>before</p>", "<p>after</p>");
    assertThat(read.failures())
        .hasSize(2)
        .allSatisfy(f -> assertThat(f).contains("is longer than 64 MiB"));
  }
}
