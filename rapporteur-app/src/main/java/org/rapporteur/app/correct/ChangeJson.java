package org.rapporteur.app.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A change as the log keeps it; docs/formats.md describes it. */
final class ChangeJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChangeJson() {}

  static String line(Change change) {
    ObjectNode node = JSON.createObjectNode();
    node.put("kind", change.kind().code()).put("target", change.target());
    if (!change.value().isEmpty()) {
      node.put("value", change.value());
    }
    change
        .anchor()
        .ifPresent(
            anchor -> {
              ObjectNode at = node.putObject("anchor").put("page", anchor.page());
              anchor.url().ifPresent(url -> at.put("url", url));
              anchor
                  .claim()
                  .ifPresent(
                      kind ->
                          at.put("claim", kind)
                              .put("words", anchor.words())
                              .put("before", anchor.before())
                              .put("after", anchor.after())
                              .put("place", anchor.place()));
            });
    return node.toString();
  }

  /** Reads a line back; one that a newer version wrote, or that was forgotten, changes nothing. */
  static Change parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      Change.Kind kind = Change.Kind.of(text(node, "kind")).orElse(Change.Kind.FORGOTTEN);
      return new Change(
          kind,
          text(node, "target"),
          text(node, "value"),
          Optional.ofNullable(node.get("anchor")).map(ChangeJson::anchor));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a correction: " + line, e);
    }
  }

  private static Anchor anchor(JsonNode node) {
    return new Anchor(
        text(node, "page"),
        Optional.of(text(node, "url")).filter(u -> !u.isEmpty()),
        Optional.of(text(node, "claim")).filter(c -> !c.isEmpty()),
        text(node, "words"),
        text(node, "before"),
        text(node, "after"),
        node.path("place").asInt());
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
