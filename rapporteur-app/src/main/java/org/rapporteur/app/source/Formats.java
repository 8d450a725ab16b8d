package org.rapporteur.app.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of input that are read, told by the name's ending, else by the first bytes. */
final class Formats {
  private static final int SNIFFED_BYTES = 4096;

  private static final List<InputFormat> ALL =
      List.of(
          new WarcArchive(),
          new ZipArchive(),
          new PdfDocument(),
          new SavedPage(),
          new JsonLines(),
          new JsonDocument(),
          new XmlNews(),
          WholePage.HTML,
          WholePage.TEXT);

  private Formats() {}

  /** The kind of an input; what is of no other kind is plain text. */
  static InputFormat of(Opened input) throws IOException {
    Optional<InputFormat> named = named(input.name());
    if (named.isPresent()) {
      return named.get();
    }
    String start = new String(input.in().peek(SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
    String stripped = start.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
    return ALL.stream().filter(f -> f.begins(stripped)).findFirst().orElse(WholePage.TEXT);
  }

  /** The kind that a file's name tells; empty for a name that tells none. */
  static Optional<InputFormat> named(String name) {
    String lower = Opened.plain(name.toLowerCase(Locale.ROOT));
    return ALL.stream().filter(f -> f.endings().stream().anyMatch(lower::endsWith)).findFirst();
  }

  /** A relative path without the endings that are read. */
  static String id(String name) {
    String plain = Opened.plain(name);
    String lower = plain.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .flatMap(f -> f.endings().stream())
        .filter(e -> lower.endsWith(e) && lower.length() > e.length())
        .findFirst()
        .map(e -> plain.substring(0, plain.length() - e.length()))
        .orElse(plain);
  }
}
