package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store that the first release laid out and filled: {@code first.db.gz}, three pages of our own
 * read on 2026-11-22 by the code of the commit "Read any files, folders and encodings in order".
 */
class StoreUpgradeTest {
  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");
  private String store = "";

  @BeforeEach
  void unpack() throws IOException {
    Path home = Files.createDirectories(folder.resolve("store"));
    store = home.toString();
    file = home.resolve("rapporteur.db");
    try (InputStream in = StoreUpgradeTest.class.getResourceAsStream("/store/first.db.gz")) {
      assertThat(in).isNotNull();
      Files.copy(new GZIPInputStream(in), file);
    }
  }

  private Transcript run(String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", store));
    return Transcript.of(all.toArray(String[]::new));
  }

  @Test
  void the_first_layout_is_brought_up_and_nothing_is_lost() {
    Transcript found = run("search", "kind:page");
    assertThat(found.err()).contains("3 found");
    assertThat(found.out()).contains("Harbour talks").contains("Council meets");
    Transcript well = run("doctor");
    assertThat(well.out()).contains("ok  the store in " + store + ", 3 pages");
    assertThat(run("correct", "note", "quay-1", "seen", "--why", "x").code()).isZero();
    assertThat(run("token", "create", "--name", "Mara").code()).isZero();
    assertThat(run("forget", "quay-2", "--why", "asked to").code()).isZero();
    assertThat(run("search", "kind:page").err()).contains("2 found");
  }

  @Test
  void what_the_first_release_read_is_read_again_by_todays_rules() {
    Transcript again = run("read");
    assertThat(again.code()).isZero();
    assertThat(run("search", "act:decline-to-sign").out()).contains("refused to sign");
    assertThat(run("search", "speaker:Halvard").out()).contains("Ingrid Halvard");
  }

  @Test
  void a_store_that_was_cut_is_named_and_left_alone() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file) / 2);
    }
    long size = Files.size(file);
    for (Transcript named : List.of(run("search", "x"), run("read"), run("token", "list"))) {
      assertThat(named.code()).isEqualTo(1);
      assertThat(named.err()).contains(file + " is damaged").contains("rapporteur restore COPY");
    }
    Transcript doctor = run("doctor");
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.out()).contains("!!  the store in " + store).contains("is damaged");
    assertThat(Files.size(file)).isEqualTo(size);
  }

  @Test
  void a_file_of_something_else_in_its_place_is_named() throws IOException {
    Files.writeString(file, "This is a list of what to buy, and no database at all. ".repeat(9));
    assertThat(run("search", "x").err()).contains(file + " is damaged: it is no database");
    assertThat(run("doctor").out()).contains("!!  the store in");
  }

  @Test
  void pages_of_the_file_that_were_overwritten_are_named_by_the_doctor() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int page = 2; page < 19; page++) {
        channel.write(ByteBuffer.wrap(new byte[4096]), page * 4096L);
      }
    }
    Transcript doctor = run("doctor");
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.out()).contains("!!  the store in");
    assertThat(doctor.err()).doesNotContain("this is a bug");
  }

  @Test
  void a_folder_of_data_in_which_nothing_is_recognised_is_said_to_be_one() throws IOException {
    Path data = Files.createDirectories(folder.resolve("mine/data/org"));
    Files.writeString(data.resolve("lakes.yaml"), "id: lakes\n");
    Transcript high = run("search", "x", "--data", folder.resolve("mine").toString());
    assertThat(high.code()).isEqualTo(2);
    assertThat(high.err()).contains("holds nothing that is read").contains("org/NAME.yaml");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(run("search", "x", "--data", empty.toString()).err()).contains("nothing that is");
  }
}
