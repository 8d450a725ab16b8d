package org.rapporteur.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Well-known names by kind, from the rows of {@code train/names.tsv}. */
final class NameRows {
  private static final String FILE = "/train/names.tsv";

  private NameRows() {}

  /**
   * Kind by name in lower case, without an article: {@code LOC}, {@code ORG}, or {@code O} for what
   * is written with a capital and no name of the kinds looked for.
   */
  static Map<String, String> read() {
    Map<String, String> kinds = new TreeMap<>();
    try (InputStream in = NameRows.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the classes");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0 && !line.startsWith("kind")) {
          String name = line.substring(tab + 1).replaceFirst("^the ", "");
          kinds.put(name.toLowerCase(Locale.ROOT), line.substring(0, tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }
}
