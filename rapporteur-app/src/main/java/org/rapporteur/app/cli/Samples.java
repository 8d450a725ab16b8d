package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The sample pages: those of the checkout, else those in the jar, laid out in a folder. */
final class Samples {
  private static final String FOLDER = "samples/";

  private Samples() {}

  /** Whether the launcher runs us from a checkout. */
  static boolean isCheckedOut() {
    return Files.isDirectory(checkedOut());
  }

  /** The folder of the sample pages. */
  static Path folder() {
    return isCheckedOut() ? checkedOut() : unpacked();
  }

  /** Relative where that is shorter to type. */
  private static Path checkedOut() {
    Path home = Path.of(System.getProperty("rapporteur.home", "none"));
    Path here = Path.of("").toAbsolutePath();
    return home.equals(here) ? Path.of("samples") : home.resolve("samples");
  }

  private static Path unpacked() {
    try {
      Path folder = Files.createTempDirectory("rapporteur-samples");
      try (JarFile jar = new JarFile(Version.jar().toFile())) {
        for (JarEntry entry : Collections.list(jar.entries())) {
          String name = entry.getName();
          if (name.startsWith(FOLDER) && name.length() > FOLDER.length() && !entry.isDirectory()) {
            Path file = folder.resolve(String.valueOf(Path.of(name).getFileName()));
            Files.copy(jar.getInputStream(entry), file);
          }
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("no sample pages beside the launcher or in the jar", e);
    }
  }
}
