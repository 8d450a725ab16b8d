package org.rapporteur.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where states lie, and the outlines of the land, both from Natural Earth. */
final class Coordinates {
  /** How many units of the outline make a degree. */
  static final double UNITS = 5;

  private static final Map<String, Point> ALL = read();
  private static final String LAND = text("/web/land.path").strip();

  private Coordinates() {}

  /** A place on the map: degrees times {@link #UNITS}, south and east positive. */
  record Point(double x, double y) {}

  /** The point of a state, by its key. */
  static Optional<Point> of(String key) {
    return Optional.ofNullable(ALL.get(key));
  }

  /** The land as a path of SVG, equirectangular, in units. */
  static String land() {
    return LAND;
  }

  private static Map<String, Point> read() {
    Map<String, Point> all = new HashMap<>();
    text("/web/coordinates.tsv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("key\t"))
        .forEach(
            line -> {
              List<String> cells = List.of(line.split("\t", -1));
              double south = -Double.parseDouble(cells.get(2));
              double east = Double.parseDouble(cells.get(3));
              all.put(cells.get(0), new Point(east * UNITS, south * UNITS));
            });
    return Map.copyOf(all);
  }

  private static String text(String name) {
    try (InputStream in = Coordinates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not bundled: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
