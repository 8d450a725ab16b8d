package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an archive that runs where only a Java is. */
@Command(
    name = "package",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Makes an archive of the program that runs where only a Java 17 is.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur package                  writes rapporteur.zip",
      "  rapporteur package -o DIR/r.zip",
      "",
      "Unpacked, rapporteur/rapporteur starts it on Unix,",
      "rapporteur\\rapporteur.cmd on Windows."
    })
final class PackageCommand implements Callable<Integer> {
  private static final String UNIX =
      """
      #!/bin/sh
      # Starts Rapporteur from wherever it was unpacked.
      here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
      exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 $RAPPORTEUR_JAVA_OPTIONS -jar "$here/rapporteur.jar" "$@"
      """;

  private static final String WINDOWS =
      """
      @echo off
      setlocal
      set JAVA=java
      if defined JAVA_HOME set JAVA=%JAVA_HOME%\\bin\\java
      "%JAVA%" -Dfile.encoding=UTF-8 %RAPPORTEUR_JAVA_OPTIONS% -jar "%~dp0rapporteur.jar" %*
      """;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: ${DEFAULT-VALUE}).")
  Path output = Path.of("rapporteur.zip");

  private final Terminal terminal;

  PackageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path jar = jar();
    if (!Files.isRegularFile(jar)) {
      throw new IOException(
          "this runs from classes and not from rapporteur.jar: mvn package first");
    }
    write(output, jar);
    terminal.out().println(output.toAbsolutePath());
    return 0;
  }

  private static Path jar() throws IOException {
    try {
      URI place = PackageCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IOException("cannot tell where the program is", e);
    }
  }

  /** Writes the archive of a jar anew. */
  static void write(Path output, Path jar) throws IOException {
    Files.deleteIfExists(output);
    URI zip = URI.create("jar:" + output.toAbsolutePath().toUri());
    Map<String, String> with = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem archive = FileSystems.newFileSystem(zip, with)) {
      Path top = Files.createDirectory(archive.getPath("/rapporteur"));
      Files.copy(jar, top.resolve("rapporteur.jar"));
      Path unix = Files.writeString(top.resolve("rapporteur"), UNIX, StandardCharsets.UTF_8);
      Files.setPosixFilePermissions(unix, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.writeString(
          top.resolve("rapporteur.cmd"), WINDOWS.replace("\n", "\r\n"), StandardCharsets.UTF_8);
      for (String file : new String[] {"LICENSE", "NOTICE"}) {
        try (InputStream in = PackageCommand.class.getResourceAsStream("/META-INF/" + file)) {
          if (in != null) {
            Files.copy(in, top.resolve(file));
          }
        }
      }
    }
  }
}
