package org.rapporteur.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** A page as linked data: schema.org's NewsArticle with its Quotations and Events (JSON-LD 1.1). */
final class JsonLd {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLd() {}

  static String of(Reading reading) {
    ObjectNode node = JSON.createObjectNode();
    node.put("@context", "https://schema.org").put("@type", "NewsArticle");
    node.put("identifier", reading.id()).put("headline", Frame.title(reading));
    node.put("inLanguage", reading.entities().mentions().text().language());
    reading
        .article()
        .page()
        .url()
        .filter(u -> u.matches("https?://.*"))
        .ifPresent(u -> node.put("url", u));
    reading
        .article()
        .metadata()
        .outlet()
        .ifPresent(o -> node.putObject("publisher").put("@type", "Organization").put("name", o));
    reading.published().flatMap(d -> first(d.days())).ifPresent(d -> node.put("datePublished", d));
    ArrayNode parts = node.putArray("hasPart");
    String text = reading.article().text();
    for (Claim claim : reading.told()) {
      Optional<ObjectNode> part =
          claim.match(
              s -> Optional.of(quotation(s, text)),
              e -> Optional.of(event(e)),
              f -> Optional.empty());
      part.ifPresent(parts::add);
    }
    return node.toString();
  }

  private static ObjectNode quotation(Statement statement, String text) {
    ObjectNode node = JSON.createObjectNode().put("@type", "Quotation");
    node.put("identifier", statement.id()).put("text", statement.hull().of(text).strip());
    ArrayNode by = node.putArray("creator");
    statement.sources().forEach(p -> by.addObject().put("@type", "Thing").put("name", p.name()));
    statement.when().flatMap(JsonLd::first).ifPresent(d -> node.put("dateCreated", d));
    return node;
  }

  private static ObjectNode event(Event event) {
    ObjectNode node = JSON.createObjectNode().put("@type", "Event");
    node.put("identifier", event.id()).put("name", event.deed());
    node.put("description", event.status().code());
    ArrayNode actors = node.putArray("actor");
    event.actors().forEach(p -> actors.addObject().put("@type", "Thing").put("name", p.name()));
    event.when().flatMap(JsonLd::first).ifPresent(d -> node.put("startDate", d));
    event.place().ifPresent(p -> node.putObject("location").put("@type", "Place").put("name", p));
    return node;
  }

  private static Optional<String> first(Interval days) {
    return days.from().equals(LocalDate.MIN)
        ? Optional.empty()
        : Optional.of(days.from().toString());
  }
}
