package org.rapporteur.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and prints: data on {@code out}, everything about the run on {@code err}.
 * Always UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out for data
 * @param err for progress, warnings and errors
 * @param outIsScreen whether somebody watches {@code out}: then colour is allowed
 * @param errIsScreen whether somebody watches {@code err}: then a progress bar is allowed
 */
record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean outIsScreen, boolean errIsScreen) {

  /** The launcher says which of 1 and 2 are terminals; Java cannot ask for each alone. */
  private static final String SCREENS = "rapporteur.screens";

  private static final int BUFFER_BYTES = 1 << 16;

  /** The terminal of this process. */
  static Terminal system() {
    String screens = System.getProperty(SCREENS, "");
    boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        System.in,
        stream(FileDescriptor.out, false),
        stream(FileDescriptor.err, true),
        screens.contains("1") && !plain,
        screens.contains("2"));
  }

  private static PrintStream stream(FileDescriptor to, boolean flush) {
    return new Output(
        new java.io.BufferedOutputStream(new FileOutputStream(to), BUFFER_BYTES), flush);
  }

  /** Whether whoever read our output has gone away, as {@code head} does. */
  boolean isClosed() {
    return out.checkError();
  }

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String warm(String text) {
    return paint("33", text);
  }

  private String paint(String code, String text) {
    return outIsScreen ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
