package org.rapporteur.app.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.rapporteur.model.Interval;

/** An article in ninjs, the JSON of the IPTC (1.x to 3.x). */
final class Ninjs {
  private Ninjs() {}

  /** Whether an object is one: it has a body or headline under the names that ninjs gives them. */
  static boolean is(JsonNode node) {
    boolean body =
        node.has("body_html")
            || node.has("body_xhtml")
            || node.has("body_text")
            || node.has("bodies");
    boolean named = node.has("uri") || node.has("versioncreated") || node.has("firstcreated");
    return node.isObject() && (body || (named && (node.has("headline") || node.has("headlines"))));
  }

  static NewsItem read(JsonNode node) {
    String title = first(text(node, "headline"), value(node, "headlines"), text(node, "title"));
    String html = first(text(node, "body_html"), text(node, "body_xhtml"));
    String plain = text(node, "body_text");
    for (JsonNode body : node.path("bodies")) {
      String words = first(text(body, "value"), text(body, "content"));
      if (text(body, "contenttype").contains("plain")) {
        plain = first(plain, words);
      } else {
        html = first(html, words);
      }
    }
    if (html.isBlank() && !plain.isBlank()) {
      html = "<pre>" + Entities.escape(plain) + "</pre>";
    }
    Optional<Interval> day =
        FeedDay.of(
            first(
                text(node, "firstcreated"),
                text(node, "contentcreated"),
                text(node, "versioncreated")));
    List<String> authors = new ArrayList<>();
    String byline = first(text(node, "byline"), text(node, "by"));
    if (!byline.isEmpty()) {
      authors.add(byline.replaceFirst("(?i)^by\\s+", ""));
    }
    String outlet =
        first(
            text(node.path("provider"), "name"),
            text(node, "provider"),
            text(node, "copyrightholder"));
    return new NewsItem(
        Optional.of(text(node, "uri")).filter(u -> u.matches("https?://\\S+")),
        title,
        authors,
        NewsItem.given(
            title, day, Optional.of(outlet).filter(o -> !o.isEmpty()), text(node, "language")),
        html,
        first(text(node, "description_text"), value(node, "descriptions")));
  }

  private static String value(JsonNode node, String field) {
    for (JsonNode each : node.path(field)) {
      String value = text(each, "value");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText().strip() : "";
  }

  private static String first(String... texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }
}
