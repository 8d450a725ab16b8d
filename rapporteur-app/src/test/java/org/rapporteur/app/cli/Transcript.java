package org.rapporteur.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One run of a command, as a user would see it.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Transcript(int code, String out, String err) {

  /** The checkout. */
  static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));

  static final Path SAMPLES = ROOT.resolve("samples");

  private static final Path GOLDEN = ROOT.resolve("rapporteur-app/src/test/resources/golden");

  static Transcript of(String... arguments) {
    return piped("", arguments);
  }

  static Transcript piped(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            false);
    int code = Main.run(terminal, arguments);
    return new Transcript(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /**
   * The text kept under a name. Run with {@code -Dgolden.update=true} to keep what is printed now,
   * then read the difference before you commit it.
   */
  static String golden(String name, String printed) {
    Path file = GOLDEN.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(file, printed);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("run once with -Dgolden.update=true to make it", e);
    }
  }
}
