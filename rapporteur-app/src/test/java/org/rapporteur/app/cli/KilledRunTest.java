package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.store.Store;

/** Kills a real process in the middle of its work, then lets the next one finish. */
class KilledRunTest {
  private static final int PAGES = 120;
  private static final int KILL_AFTER = 25;

  private final Path folder;

  KilledRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_kill_loses_at_most_the_pages_in_flight_and_the_next_run_finishes() throws Exception {
    Path pages = pages();
    Path broken = folder.resolve("broken");
    List<String> printed = killed(pages, broken);
    assertThat(printed).hasSizeGreaterThanOrEqualTo(KILL_AFTER);
    assertThat(readings(broken))
        .as("what was printed had been kept")
        .containsAll(printed)
        .hasSizeLessThan(PAGES);

    Path whole = folder.resolve("whole");
    assertThat(read(broken, pages).code()).isZero();
    assertThat(read(whole, pages).code()).isZero();
    assertThat(readings(broken)).isEqualTo(readings(whole)).hasSize(PAGES);
  }

  /** Half of them lines, the other half records of a web archive. */
  private Path pages() throws IOException {
    StringBuilder lines = new StringBuilder();
    StringBuilder archive = new StringBuilder();
    for (int i = 0; i < PAGES; i++) {
      String words = "Norvia signed declaration %d. ".formatted(i).repeat(8);
      if (i % 2 == 0) {
        lines.append("{\"id\":\"page-%03d\",\"text\":\"".formatted(i)).append(words);
        lines.append("\"}\n");
      } else {
        archive.append("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\n");
        archive.append("WARC-Target-URI: https://herald.example/").append(i);
        archive.append("\r\nContent-Length: ").append(words.length()).append("\r\n\r\n");
        archive.append(words).append("\r\n\r\n");
      }
    }
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("archive.warc"), archive);
    Files.writeString(pages.resolve("pages.jsonl"), lines);
    return pages;
  }

  private static Transcript read(Path store, Path pages) {
    return Transcript.of("read", "--json", "--store", store.toString(), pages.toString());
  }

  /** The lines a process printed before it was killed without warning. */
  private static List<String> killed(Path pages, Path store) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.app.cli.Main",
                "read",
                "--json",
                "--store",
                store.toString(),
                pages.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> printed = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < KILL_AFTER; i++) {
        printed.add(out.readLine());
      }
      process.destroyForcibly().waitFor();
    }
    return printed;
  }

  private static List<String> readings(Path store) {
    List<String> readings = new ArrayList<>();
    try (Store kept = Store.open(store)) {
      kept.current(readings::add);
    }
    return readings;
  }
}
