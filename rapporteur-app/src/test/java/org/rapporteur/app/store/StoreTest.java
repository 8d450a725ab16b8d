package org.rapporteur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;

class StoreTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-09-18T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;

  StoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_page_comes_back_as_it_went_in() {
    Page page =
        new Page(
            "kelby",
            Optional.of("https://harbour.example/kelby"),
            Optional.of(Instant.parse("2025-09-18T17:00:00Z")),
            Page.Format.HTML,
            "<p>Kelby \uD83D\uDEA2\u0000",
            new Given(
                Optional.of("Kelby"),
                Optional.of(Interval.day(LocalDate.of(2025, 9, 18))),
                Optional.of("Harbour Wire"),
                Optional.empty()));
    try (Store store = Store.open(folder, NOON)) {
      keep(store, page, "Kelby");
      assertThat(store.page("kelby")).contains(page);
    }
  }

  @Test
  void reading_a_page_twice_changes_nothing() {
    Page page = Page.ofText("a", "Norvia signed.");
    try (Store store = Store.open(folder, NOON)) {
      assertThat(keep(store, page, "Norvia signed.")).isTrue();
      List<String> before = dump();
      assertThat(keep(store, page, "Norvia signed.")).isFalse();
      assertThat(store.reading(store.named(page), "1")).isPresent();
      assertThat(dump()).isEqualTo(before);
    }
  }

  @Test
  void two_pages_of_one_text_are_two() {
    try (Store store = Store.open(folder, NOON)) {
      keep(store, Page.ofText("a", "Norvia signed."), "Norvia signed.");
      keep(store, Page.ofText("b", "Norvia signed."), "Norvia signed.");
      assertThat(current(store)).containsExactly("a", "b");
    }
  }

  @Test
  void markup_around_the_same_text_is_the_same_page() {
    try (Store store = Store.open(folder, NOON)) {
      keep(store, html("a", "https://x.example/1", "<p>Norvia signed."), "Norvia signed.");
      Page again = html("a", "https://x.example/1", "<i>ad</i><p>Norvia signed.");
      assertThat(keep(store, again, "Norvia signed.")).isFalse();
      assertThat(current(store)).containsExactly("a");
    }
  }

  @Test
  void of_the_texts_under_one_url_the_latest_counts_and_none_is_lost() {
    try (Store store = Store.open(folder, NOON)) {
      keep(store, html("a", "https://x.example/1", "Norvia signs."), "Norvia signs.");
      keep(store, html("a", "https://x.example/1", "Norvia signed."), "Norvia signed.");
      assertThat(current(store)).singleElement().asString().startsWith("a~");
      assertThat(store.size()).isEqualTo(2);
    }
  }

  @Test
  void another_page_of_the_same_id_gets_a_name_of_its_own() {
    try (Store store = Store.open(folder, NOON)) {
      keep(store, html("index", "https://x.example/1", "Norvia signed."), "Norvia signed.");
      Page other = html("index", "https://y.example/1", "Velland signed.");
      keep(store, other, "Velland signed.");
      assertThat(current(store)).hasSize(2).doesNotHaveDuplicates().contains("index");
      assertThat(store.named(other)).isEqualTo(store.named(other));
      assertThat(keep(store, other, "Velland signed.")).isFalse();
    }
  }

  @Test
  void a_newer_producer_replaces_the_reading_and_nothing_else() {
    Page page = Page.ofText("a", "Norvia signed.");
    try (Store store = Store.open(folder, NOON)) {
      keep(store, page, "Norvia signed.");
      assertThat(store.outdated("2")).containsExactly("a");
      store.keep(store.named(page), "Norvia signed.", "{\"id\":\"a\",\"n\":2}", "2");
      assertThat(store.outdated("2")).isEmpty();
      assertThat(store.reading(page, "2")).contains("{\"id\":\"a\",\"n\":2}");
      assertThat(store.size()).isEqualTo(1);
    }
  }

  @Test
  void the_order_of_reading_does_not_matter() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pages.add(html("p" + i, "https://x.example/" + i, "Norvia signed " + i));
    }
    Path other = Files.createDirectory(folder.resolve("other"));
    try (Store one = Store.open(folder, NOON);
        Store two = Store.open(other, NOON)) {
      pages.forEach(p -> keep(one, p, p.body()));
      pages.stream()
          .sorted(Comparator.comparing(Page::id).reversed())
          .forEach(p -> keep(two, p, p.body()));
      assertThat(current(two)).isEqualTo(current(one));
    }
  }

  @Test
  void a_store_of_a_newer_version_is_refused_with_advice() {
    Store.open(folder, NOON).close();
    Jdbi.create("jdbc:sqlite:" + folder.resolve("rapporteur.db"))
        .useHandle(h -> h.execute("INSERT INTO migration VALUES (99, 'future.sql')"));
    assertThatThrownBy(() -> Store.open(folder, NOON))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void a_folder_that_is_a_file_is_refused_with_advice() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> Store.open(file, NOON))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("--store");
  }

  @Test
  void every_sql_file_is_listed_in_the_order_of_its_number() throws IOException {
    Path resources =
        Path.of(System.getProperty("rapporteur.root"), "rapporteur-app/src/main/resources/store");
    try (Stream<Path> files = Files.list(resources)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted().toList())
          .isEqualTo(Migration.FILES);
    }
  }

  private static boolean keep(Store store, Page page, String text) {
    Page named = store.named(page);
    return store.keep(named, "hash of " + text, "{\"id\":\"" + named.id() + "\"}", "1");
  }

  private static Page html(String id, String url, String body) {
    return new Page(id, Optional.of(url), Optional.empty(), Page.Format.HTML, body, Given.NOTHING);
  }

  private static List<String> current(Store store) {
    List<String> ids = new ArrayList<>();
    store.current(json -> ids.add(json.replaceAll(".*:\"|\".*", "")));
    return ids;
  }

  private List<String> dump() {
    return Jdbi.create("jdbc:sqlite:" + folder.resolve("rapporteur.db"))
        .withHandle(
            h ->
                h.createQuery(
                        "SELECT name || known_as || hash || source || arrival || added || hex(body)"
                            + " FROM page UNION ALL SELECT page || producer || json FROM reading")
                    .mapTo(String.class)
                    .list());
  }
}
