package org.rapporteur.app.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Digest;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

/**
 * Readings as FollowTheMoney entities, one JSON object a line, for Aleph and OpenAleph: {@code
 * Article}, {@code Person}, {@code PublicBody}, {@code Organization}, {@code Event}, {@code
 * Mention}'s place taken by {@code Documentation}.
 */
public final class MoneyEntities {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();

  private MoneyEntities() {}

  /** The entities of readings: each once, pages first. */
  public static Stream<String> of(List<Reading> readings) {
    MoneyEntities all = new MoneyEntities();
    readings.forEach(all::page);
    return all.byId.values().stream().map(ObjectNode::toString);
  }

  private void page(Reading reading) {
    String page = id("page", reading.id());
    ObjectNode article = entity(page, "Article");
    add(article, "title", reading.article().metadata().title().orElse(reading.id()));
    reading
        .article()
        .page()
        .url()
        .filter(u -> u.matches("(?i)https?://.*"))
        .ifPresent(u -> add(article, "sourceUrl", u));
    reading.article().metadata().outlet().ifPresent(o -> add(article, "publisher", o));
    reading.article().metadata().authors().forEach(a -> add(article, "author", a));
    reading.published().flatMap(d -> day(d.days())).ifPresent(d -> add(article, "date", d));
    add(article, "bodyText", reading.article().text());
    for (Entity someone : reading.entities().all()) {
      schema(someone.kind())
          .ifPresent(
              schema -> {
                ObjectNode node = entity(who(someone), schema);
                add(node, "name", someone.name());
                someone
                    .key()
                    .filter(k -> k.matches("Q[0-9]+"))
                    .ifPresent(k -> add(node, "wikidataId", k));
                if (someone.kind() == Kind.PERSON) {
                  someone.roles().forEach(r -> add(node, "position", r.office()));
                }
                documentation(page, who(someone));
              });
    }
    reading
        .events()
        .forEach(
            e -> {
              ObjectNode event = entity(id("event", e.id()), "Event");
              add(event, "name", e.deed());
              add(event, "summary", e.evidence().span().of(reading.article().text()));
              add(event, "notes", e.status().code());
              e.when().flatMap(MoneyEntities::day).ifPresent(d -> add(event, "date", d));
              e.place().ifPresent(p -> add(event, "location", p));
              add(event, "proof", page);
              involved(reading, e.actors()).forEach(w -> add(event, "organizer", w));
              involved(reading, e.recipients()).forEach(w -> add(event, "involved", w));
            });
  }

  private static Stream<String> involved(Reading reading, List<Party> parties) {
    return parties.stream()
        .flatMap(p -> p.entity().flatMap(reading.entities()::entity).stream())
        .filter(e -> schema(e.kind()).isPresent())
        .map(MoneyEntities::who);
  }

  private void documentation(String page, String who) {
    ObjectNode link = entity(id("doc", page + who), "Documentation");
    add(link, "document", page);
    add(link, "entity", who);
  }

  private static Optional<String> schema(Kind kind) {
    return switch (kind) {
      case PERSON -> Optional.of("Person");
      case STATE -> Optional.of("PublicBody");
      case ORGANISATION -> Optional.of("Organization");
      case PLACE, OFFICE, GROUP -> Optional.empty();
    };
  }

  private ObjectNode entity(String id, String schema) {
    return byId.computeIfAbsent(
        id,
        i -> {
          ObjectNode node = JSON.createObjectNode().put("id", i).put("schema", schema);
          node.putObject("properties");
          return node;
        });
  }

  private static void add(ObjectNode entity, String property, String value) {
    var values = entity.withObject("/properties").withArray(property);
    TreeSet<String> seen = new TreeSet<>();
    values.forEach(v -> seen.add(v.asText()));
    if (seen.add(value.strip()) && !value.isBlank()) {
      values.add(value.strip());
    }
  }

  private static String who(Entity entity) {
    return id("who", entity.key().orElse(entity.name().toLowerCase(Locale.ROOT)));
  }

  private static String id(String kind, String of) {
    return "rapporteur-" + kind + "-" + Digest.of(of, 10);
  }

  private static Optional<String> day(Interval days) {
    return days.isDay() ? Optional.of(days.from().toString()) : Optional.empty();
  }
}
