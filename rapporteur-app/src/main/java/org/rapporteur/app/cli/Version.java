package org.rapporteur.app.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the code, from the manifest of the jar. */
final class Version implements IVersionProvider {

  /** The version; {@code development} when run from loose classes. */
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + current()};
  }
}
