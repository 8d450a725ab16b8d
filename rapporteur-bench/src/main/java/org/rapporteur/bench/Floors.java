package org.rapporteur.bench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of measures and floors. Floors only rise: pinning takes the higher of old and new. */
final class Floors {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a run may lose to rounding before it counts as fallen. */
  static final double TOLERANCE = 0.0005;

  private final Path file;
  private final JsonNode tree;

  private Floors(Path file, JsonNode tree) {
    this.file = file;
    this.tree = tree;
  }

  static Floors read(Path file) throws IOException {
    return new Floors(file, JSON.readTree(file.toFile()));
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (JsonNode node : tree) {
      List<String> product = new ArrayList<>();
      node.path("product").forEach(word -> product.add(word.asText()));
      Map<String, Double> floors = new LinkedHashMap<>();
      node.path("floors")
          .properties()
          .forEach(e -> floors.put(e.getKey(), e.getValue().asDouble()));
      measures.add(
          new Measure(
              node.path("name").asText(),
              node.path("scorer").asText(),
              text(node, "gold"),
              text(node, "input"),
              product,
              node.path("stdin").asBoolean(),
              floors));
    }
    return measures;
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
  }

  /** Raises the floors of a measure to the values given, rounded down to three places. */
  void raise(String name, Map<String, Double> values) {
    for (JsonNode node : tree) {
      if (node.path("name").asText().equals(name)) {
        ObjectNode floors = (ObjectNode) node.path("floors");
        for (var old : floors.properties()) {
          double now = Math.floor(values.getOrDefault(old.getKey(), 0.0) * 1000) / 1000;
          floors.put(old.getKey(), Math.max(old.getValue().asDouble(), now));
        }
      }
    }
  }

  void write() throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    Files.writeString(file, JSON.writer(printer).writeValueAsString(tree) + "\n");
  }
}
