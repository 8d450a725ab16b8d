package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests run in. */
final class Repository {
  private Repository() {}

  static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("rapporteur-core")) || !Files.exists(at.resolve("pom.xml"))) {
      at = java.util.Objects.requireNonNull(at.getParent(), "no checkout above");
    }
    return at;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files of the modules' sources with this ending. */
  static List<Path> sources(String ending) {
    try (Stream<Path> walk = Files.walk(root())) {
      return walk.filter(p -> p.toString().endsWith(ending))
          .filter(
              p ->
                  root()
                      .relativize(p)
                      .toString()
                      .replace('\\', '/')
                      .matches("rapporteur-\\w+/src/.*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
