package org.rapporteur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionLogTest {
  private static final int EACH = 100;

  private final Path folder;

  CorrectionLogTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Another process: writes entries of its own name. */
  public static void main(String[] arguments) {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      for (int i = 0; i < EACH; i++) {
        store.corrections().append(arguments[1], "at once", "{\"entry\":" + i + "}");
      }
    }
  }

  @Test
  void two_processes_that_write_at_once_lose_nothing() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (String name : List.of("ada", "ivo")) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  CorrectionLogTest.class.getName(),
                  folder.toString(),
                  name)
              .inheritIO()
              .start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    try (Store store = Store.open(folder)) {
      List<CorrectionLog.Line> all = store.corrections().all();
      assertThat(all)
          .extracting(CorrectionLog.Line::number)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 2 * EACH).mapToObj(i -> (long) i).toList());
      assertThat(new TreeSet<>(all.stream().map(l -> l.who() + l.change()).toList()))
          .hasSize(2 * EACH);
    }
  }

  @Test
  void an_entry_is_neither_changed_nor_taken_out() {
    try (Store store = Store.open(folder)) {
      store.corrections().append("ada", "seen", "{\"kind\":\"note\"}");
    }
    Jdbi database = Jdbi.create("jdbc:sqlite:" + folder.resolve("rapporteur.db"));
    for (String statement :
        List.of("DELETE FROM correction", "UPDATE correction SET change = '{}'")) {
      assertThatThrownBy(() -> database.useHandle(h -> h.execute(statement)))
          .hasMessageContaining("only added to");
    }
  }
}
