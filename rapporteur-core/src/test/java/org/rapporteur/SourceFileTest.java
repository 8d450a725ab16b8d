package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files stay short and packages say what they are, in every module. */
class SourceFileTest {
  /** Hard limit for hand-written files. */
  private static final int MAX_LINES = 400;

  @Test
  void no_file_is_too_long() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Repository.sources(".java")) {
      long lines = Repository.read(file).lines().count();
      if (lines > MAX_LINES) {
        tooLong.add(Repository.root().relativize(file) + " " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void every_package_says_what_it_is() {
    List<String> silent = new ArrayList<>();
    for (Path file : Repository.sources(".java")) {
      boolean main = file.toString().replace('\\', '/').contains("/src/main/java/");
      if (main && !Files.exists(file.resolveSibling("package-info.java"))) {
        silent.add(Repository.root().relativize(file).toString());
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void no_file_names_a_machine_or_a_registry() {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.sources(".java")) {
      String text = Repository.read(file);
      if (text.contains("/wo" + "rk/") || text.contains("repo1." + "maven")) {
        found.add(Repository.root().relativize(file).toString());
      }
    }
    assertThat(found).isEmpty();
  }
}
