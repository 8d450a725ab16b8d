package org.rapporteur.app.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;

/** One line of a JSONL file as a page: {@code {"id", "text" or "html", "title", "url", "date"}}. */
final class JsonLine {
  /** Reads objects with strings as long as a record may be. */
  static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxStringLength(BoundedInput.MAX_RECORD_BYTES)
                      .build())
              .build());

  private static final Pattern DAY =
      Pattern.compile("\\s*(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?");

  private static final String READING_FORMAT = "rapporteur/reading/1";

  private JsonLine() {}

  /**
   * The page of a line.
   *
   * @param origin {@code path:line}
   * @param fallbackId the id where the line names none
   */
  static Delivery parse(byte[] line, String origin, String fallbackId) {
    JsonNode node;
    try (JsonParser parser = JSON.createParser(line)) {
      node = JSON.readTree(parser);
      if (parser.nextToken() != null) {
        return new Delivery.Failed(
            origin, "holds more than one JSON value; put each on a line of its own");
      }
    } catch (JsonProcessingException e) {
      return new Delivery.Failed(origin, "is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      return new Delivery.Failed(origin, "is not JSON: " + e.getMessage());
    }
    Delivery delivery = page(node, origin, fallbackId);
    boolean reading = READING_FORMAT.equals(node.path("format").asText());
    return reading && delivery instanceof Delivery.Delivered page
        ? new Delivery.Delivered(
            origin,
            page.page(),
            page.topic(),
            Optional.of(new String(line, StandardCharsets.UTF_8)))
        : delivery;
  }

  /** The page of an object: of our own form, of a reading, or of ninjs. */
  static Delivery page(JsonNode node, String origin, String fallbackId) {
    boolean html = node.hasNonNull("html");
    JsonNode body = node.path(html ? "html" : "text");
    if (!body.isTextual() && Ninjs.is(node)) {
      NewsItem item = Ninjs.read(node);
      return item.isEmpty()
          ? new Delivery.Failed(origin, "has neither headline nor body")
          : Delivery.of(origin, item.page(fallbackId));
    }
    if (!node.isObject() || !body.isTextual()) {
      return new Delivery.Failed(
          origin, "has no page: expected an object with a string \"text\" or \"html\"");
    }
    Given given =
        READING_FORMAT.equals(node.path("format").asText())
            ? Given.NOTHING
            : new Given(
                text(node, "title"),
                text(node, "date").flatMap(JsonLine::days),
                text(node, "outlet"),
                text(node, "lang"),
                ignored(node));
    Page page =
        new Page(
            text(node, "id").filter(id -> !id.isBlank()).orElse(fallbackId),
            text(node, "url"),
            text(node, "fetched").flatMap(JsonLine::instant),
            html ? Page.Format.HTML : Page.Format.TEXT,
            body.asText(),
            given);
    return new Delivery.Delivered(origin, page, text(node, "topic"), Optional.empty());
  }

  /** The fields that are there and say nothing that can be understood. */
  private static List<String> ignored(JsonNode node) {
    List<String> ignored = new ArrayList<>();
    for (String field : new String[] {"id", "title", "url", "date", "outlet", "lang", "fetched"}) {
      @Nullable JsonNode value = node.get(field);
      Optional<String> text = text(node, field);
      boolean misread =
          (field.equals("date") && text.flatMap(JsonLine::days).isEmpty())
              || (field.equals("fetched") && text.flatMap(JsonLine::instant).isEmpty());
      if (value != null && !value.isNull() && (text.isEmpty() || misread)) {
        ignored.add("the input's \"" + field + "\" is not understood: " + shown(value));
      }
    }
    return ignored;
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }

  private static Optional<String> text(JsonNode node, String field) {
    @Nullable JsonNode value = node.get(field);
    return value == null || !value.isValueNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(value.asText());
  }

  /** An instant with or without an offset; what is neither says nothing. */
  private static Optional<Instant> instant(String value) {
    try {
      return Optional.of(OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A year, a month or a day, as written: its own offset, never shifted to another day. */
  static Optional<Interval> days(String value) {
    Matcher matcher = DAY.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return Optional.of(
            Interval.inclusive(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      return Optional.of(
          matcher.group(3) == null
              ? Interval.inclusive(month.atDay(1), month.atEndOfMonth())
              : Interval.day(month.atDay(Integer.parseInt(matcher.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
