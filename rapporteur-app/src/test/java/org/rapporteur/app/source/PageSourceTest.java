package org.rapporteur.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;

class PageSourceTest {
  private final Path folder;

  PageSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_folder_is_walked_in_code_point_order_and_ids_are_paths_without_endings()
      throws IOException {
    write("b/one.html", "<p>1");
    write("a.txt", "2");
    write("b.txt.gz", gzipped("3"));
    write("\uD83D\uDE00.txt", "beyond the basic plane");
    write("\uFB01.txt", "before it, though its UTF-16 units come after");
    write(".hidden/x.txt", "no page");
    write("picture.jpg", "no page");
    assertThat(pages(folder.toString()))
        .extracting(Page::id)
        .containsExactly("a", "b", "b/one", "\uFB01", "\uD83D\uDE00");
    assertThat(pages(folder.toString())).extracting(Page::body).contains("3");
  }

  @Test
  void a_line_gives_id_url_day_outlet_and_topic() throws IOException {
    write(
        "pages.jsonl",
        """
        {"id":"n1","text":"Norvia signed.","title":"T","url":"https://a.example/1","date":"2025-09-18T23:30:00-05:00","topic":"lakes"}

        {"html":"<p>x","date":"2025-09"}
        """);
    List<Delivery> all = deliveries(folder.toString());
    Delivery.Delivered first = (Delivery.Delivered) all.get(0);
    assertThat(first.page().url()).contains("https://a.example/1");
    assertThat(first.page().given().published())
        .contains(Interval.day(java.time.LocalDate.of(2025, 9, 18)));
    assertThat(first.topic()).contains("lakes");
    Page second = ((Delivery.Delivered) all.get(1)).page();
    assertThat(second.id()).isEqualTo("pages#3");
    assertThat(second.format()).isEqualTo(Page.Format.HTML);
    assertThat(second.given().published().map(Interval::last))
        .contains(java.time.LocalDate.of(2025, 9, 30));
  }

  @Test
  void two_equal_ids_are_an_error_that_names_both_and_the_rest_is_read() throws IOException {
    write("a.html", "<p>1");
    write("a.txt", "2");
    write("b.txt", "3");
    List<Delivery> all = deliveries(folder.toString());
    assertThat(ids(all)).containsExactly("a", "b");
    assertThat(failures(all)).hasSize(1);
    assertThat(failures(all).get(0)).contains("a.txt").contains("a.html");
  }

  @Test
  void every_failure_is_named_with_its_reason_and_the_rest_is_read() throws IOException {
    write("a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n{broken\n[1]\n{\"id\":\"2\"}\n");
    write("b.txt.gz", Arrays.copyOf(gzipped("a page of some length, cut short"), 30));
    write("c.txt", "fine");
    List<Delivery> all = deliveries(folder.resolve("none").toString(), folder.toString());
    assertThat(ids(all)).containsExactly("1", "b", "c");
    assertThat(failures(all))
        .satisfiesExactly(
            f -> assertThat(f).endsWith("none does not exist; check the path"),
            f -> assertThat(f).contains("a.jsonl:2 is not JSON"),
            f -> assertThat(f).contains("a.jsonl:3 has no page"),
            f -> assertThat(f).contains("a.jsonl:4 has no page"),
            f -> assertThat(f).contains("b.txt.gz is damaged gzip").endsWith("before is read"));
  }

  @Test
  void of_a_damaged_gzip_file_what_comes_before_the_damage_is_kept() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      text.append("Line ").append(i * 7919 % 10_007).append(" of the page.\n");
    }
    byte[] whole = gzipped(text.toString());
    write("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    byte[] broken = whole.clone();
    broken[broken.length / 2] ^= 0x55;
    write("flipped.txt.gz", broken);
    List<Delivery> all = deliveries(folder.toString());
    assertThat(failures(all)).hasSize(2).allMatch(f -> f.contains("what comes before is read"));
    List<String> bodies =
        all.stream()
            .filter(d -> d instanceof Delivery.Delivered)
            .map(d -> ((Delivery.Delivered) d).page().body())
            .toList();
    assertThat(bodies).hasSize(2).allMatch(b -> b.length() > text.length() / 4);
    assertThat(text.toString()).startsWith(bodies.get(0));
  }

  @Test
  void standard_input_is_told_apart_by_its_first_bytes() {
    assertThat(stdin("{\"id\":\"1\",\"text\":\"x\"}\n").get(0).id()).isEqualTo("1");
    Page html = stdin("\n<!DOCTYPE html><p>x").get(0);
    assertThat(html.id()).isEqualTo("-");
    assertThat(html.format()).isEqualTo(Page.Format.HTML);
    Page text = stdin("{Orrin} 5 < 6").get(0);
    assertThat(text.format()).isEqualTo(Page.Format.TEXT);
    assertThat(text.body()).isEqualTo("{Orrin} 5 < 6");
  }

  @Test
  void an_overlong_line_is_passed_over_and_a_gzip_bomb_is_not_unpacked() throws IOException {
    Path file = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"1\",\"text\":\"before\"}\n".getBytes(StandardCharsets.UTF_8));
      byte[] filler = new byte[1 << 20];
      Arrays.fill(filler, (byte) 'x');
      for (int i = 0; i < 80; i++) {
        out.write(filler);
      }
      out.write("\n{\"id\":\"2\",\"text\":\"after\"}".getBytes(StandardCharsets.UTF_8));
    }
    Files.copy(file, folder.resolve("page.txt.gz"));
    List<Delivery> all = deliveries(folder.toString());
    assertThat(ids(all)).containsExactly("1", "2");
    assertThat(failures(all))
        .satisfiesExactly(
            f -> assertThat(f).contains("bomb.jsonl.gz:2 is longer than 64 MiB"),
            f -> assertThat(f).contains("page.txt.gz is longer than 64 MiB"));
  }

  @Test
  void lines_are_cut_at_line_ends_alone() throws IOException {
    BoundedInput in =
        new BoundedInput(
            new ByteArrayInputStream("ab\ncdef\n\ngh".getBytes(StandardCharsets.UTF_8)), 3);
    List<String> lines = new ArrayList<>();
    for (Optional<byte[]> line = in.line(); line.isPresent(); line = in.line()) {
      lines.add(new String(line.get(), StandardCharsets.UTF_8) + (in.isOverlong() ? "!" : ""));
    }
    assertThat(lines).containsExactly("ab", "!", "", "gh");
  }

  @Test
  void nothing_on_a_line_is_dropped_in_silence() {
    Deliveries lines =
        Deliveries.ofStandardInput(
            "{\"text\":\"a\"} {\"text\":\"b\"}\n{\"text\":\"c\",\"date\":\"2024-13-45\"}\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(lines.failures()).singleElement().asString().contains("more than one JSON value");
    assertThat(lines.pages().get(0).given().ignored())
        .containsExactly("the input's \"date\" is not understood: \"2024-13-45\"");
  }

  @Test
  void a_gzip_file_cut_in_its_header_is_named_with_a_reason() {
    byte[] cut = {0x1f, (byte) 0x8b, 8, 4};
    assertThat(Deliveries.ofStandardInput(cut).failures())
        .singleElement()
        .asString()
        .contains("ends in the middle of a gzip member");
  }

  @Test
  void what_is_no_text_is_named_and_never_read_as_some() throws IOException {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    write("photo.jpg", noise);
    write("noise.txt", noise);
    write("stray.txt", "A stray \0 does not make a page unreadable.");
    List<Delivery> all = deliveries(folder.resolve("photo.jpg").toString(), folder.toString());
    assertThat(ids(all)).containsExactly("stray");
    assertThat(failures(all))
        .satisfiesExactly(
            f -> assertThat(f).contains("photo.jpg is neither text"),
            f -> assertThat(f).contains("noise.txt is neither text"));
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<Delivery> deliveries(String... paths) {
    List<Delivery> all = new ArrayList<>();
    new PageSource(InputStream.nullInputStream()).deliver(List.of(paths), all::add);
    return all;
  }

  private static List<Page> pages(String... paths) {
    return delivered(deliveries(paths));
  }

  private static List<Page> stdin(String text) {
    List<Delivery> all = new ArrayList<>();
    new PageSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .deliver(List.of("-"), all::add);
    return delivered(all);
  }

  private static List<Page> delivered(List<Delivery> all) {
    return all.stream()
        .filter(d -> d instanceof Delivery.Delivered)
        .map(d -> ((Delivery.Delivered) d).page())
        .toList();
  }

  private static List<String> ids(List<Delivery> all) {
    return delivered(all).stream().map(Page::id).toList();
  }

  private static List<String> failures(List<Delivery> all) {
    return all.stream()
        .filter(d -> d instanceof Delivery.Failed)
        .map(d -> ((Delivery.Failed) d).origin() + " " + ((Delivery.Failed) d).reason())
        .toList();
  }
}
