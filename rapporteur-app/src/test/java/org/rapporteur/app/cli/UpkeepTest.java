package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.correct.Outcome;

/** Copies, forgetting, health, and the archive that users get. */
class UpkeepTest {
  private static final String SECRET = "Zbigniewka Quarrelstone";

  private final Path folder;
  private final String store;
  private final CorrectedStore kept;

  UpkeepTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.store = folder.resolve("store").toString();
    this.kept = new CorrectedStore(folder.resolve("store"));
    Files.writeString(folder.resolve("a.txt"), SECRET + " said that the treaty was dead.\n");
    Files.writeString(folder.resolve("b.txt"), "Norvia signed the treaty in Kelby.\n");
    kept.read(pages(), null);
  }

  private List<Path> pages() {
    return List.of(folder.resolve("a.txt"), folder.resolve("b.txt"));
  }

  private List<String> ids() {
    return kept.uncorrected().stream().map(r -> r.id()).toList();
  }

  @Test
  void a_copy_becomes_the_same_store_again_and_never_over_another() {
    String copy = folder.resolve("copy.db").toString();
    assertThat(Transcript.of("backup", copy, "--store", store).code()).isZero();
    assertThat(Transcript.of("backup", copy, "--store", store).err()).contains("there already");
    String other = folder.resolve("other").toString();
    assertThat(Transcript.of("restore", copy, "--store", other).out()).contains("2 pages");
    assertThat(new CorrectedStore(folder.resolve("other")).uncorrected())
        .isEqualTo(kept.uncorrected());
    assertThat(Transcript.of("restore", copy, "--store", other).err()).contains("already");
    String no = folder.resolve("b.txt").toString();
    assertThat(Transcript.of("restore", no, "--store", store + "2").err()).contains("no copy");
  }

  @Test
  void a_forgotten_page_leaves_no_words_and_does_not_come_back() throws IOException {
    String page = "a";
    assertThat(
            Transcript.of("correct", "note", page, SECRET, "--why", "x", "--store", store).code())
        .isZero();
    Transcript listed =
        Transcript.of("forget", "--person", SECRET, "--why", "asked to", "--store", store);
    assertThat(listed.out()).contains("a  names that person");
    assertThat(ids()).containsExactly("a", "b");
    Transcript.of("forget", "--person", SECRET, "--why", "asked to", "--yes", "--store", store);
    assertThat(ids()).containsExactly("b");
    kept.read(pages(), null);
    assertThat(ids()).containsExactly("b");
    assertThat(kept.corrected().outcomes())
        .extracting(Outcome::state)
        .containsExactly(Outcome.State.NEEDS_REVIEW);
    try (Stream<Path> files = Files.list(folder.resolve("store"))) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
      }
    }
  }

  @Test
  void the_doctor_says_what_to_do() {
    Transcript well = Transcript.of("doctor", "--store", store);
    assertThat(well.out()).contains("ok  Java", "2 pages", "ok  corrections");
    assertThat(Transcript.of("doctor", "--store", folder.resolve("none").toString()).out())
        .contains("--  no store in")
        .contains("read --store");
  }

  @Test
  void the_archive_has_what_it_takes_to_start() throws IOException {
    Path jar = Files.writeString(folder.resolve("rapporteur.jar"), "stands for the jar");
    Path zip = folder.resolve("r.zip");
    PackageCommand.write(zip, jar);
    try (java.util.zip.ZipFile archive = new java.util.zip.ZipFile(zip.toFile())) {
      assertThat(archive.stream().map(e -> e.getName()))
          .contains(
              "rapporteur/rapporteur", "rapporteur/rapporteur.cmd", "rapporteur/rapporteur.jar");
    }
  }
}
