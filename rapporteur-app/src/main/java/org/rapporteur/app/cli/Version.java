package org.rapporteur.app.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import picocli.CommandLine.IVersionProvider;

/** The version of the code, from the manifest of the jar. */
final class Version implements IVersionProvider {
  private static final String CORE = "org/rapporteur/";
  private static final String APP = CORE + "app/";

  /** The version; {@code development} when run from loose classes. */
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /**
   * A digest of the code that reads, from the checksums in the jar: a reading that other code made
   * is out of date even where the version stayed. Empty when run from loose classes.
   */
  static String code() {
    try (JarFile jar = new JarFile(jar().toFile())) {
      CRC32 all = new CRC32();
      jar.stream()
          .filter(e -> e.getName().startsWith(CORE) && !e.getName().startsWith(APP))
          .forEach(e -> all.update((e.getName() + e.getCrc()).getBytes(StandardCharsets.UTF_8)));
      return Long.toHexString(all.getValue());
    } catch (IOException e) {
      return "";
    }
  }

  /** The jar, or the folder of classes, that we run from. */
  static Path jar() {
    try {
      return Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of our own code", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + current()};
  }
}
