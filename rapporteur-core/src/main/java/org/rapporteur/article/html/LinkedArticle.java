package org.rapporteur.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What the JSON-LD of a page says of an article or of the page itself (schema.org vocabulary).
 *
 * @param isArticle whether it is typed as an article and not only as a page
 * @param node the object
 */
public record LinkedArticle(boolean isArticle, JsonNode node) {
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)article|posting|report|opinion|review|story");
  private static final Pattern PAGE =
      Pattern.compile("(?i)webpage|creativework|videoobject|event|recipe|podcast");
  private static final int MOST_NODES = 5000;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** The objects that tell of the page, articles first. Scripts that are no JSON say nothing. */
  static List<LinkedArticle> of(List<String> scripts) {
    List<LinkedArticle> articles = new ArrayList<>();
    List<LinkedArticle> pages = new ArrayList<>();
    for (String script : scripts) {
      Deque<JsonNode> open = new ArrayDeque<>();
      parse(script).ifPresent(open::add);
      for (int n = 0; n < MOST_NODES && !open.isEmpty(); n++) {
        JsonNode node = open.poll();
        String type = type(node);
        if (ARTICLE.matcher(type).find()) {
          articles.add(new LinkedArticle(true, node));
        } else if (PAGE.matcher(type).find()) {
          pages.add(new LinkedArticle(false, node));
        }
        for (JsonNode child : node) {
          if (child.isContainerNode()) {
            open.add(child);
          }
        }
      }
    }
    articles.addAll(pages);
    return articles;
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray() && !type.isEmpty() ? type.get(0).asText("") : type.asText("");
  }

  private static Optional<JsonNode> parse(String script) {
    String json = script.strip();
    if (json.startsWith("//") || json.startsWith("<!") || json.startsWith("/*")) {
      int from = json.indexOf('{');
      int to = json.lastIndexOf('}');
      json = from < 0 || to < from ? "" : json.substring(from, to + 1);
    }
    try {
      return json.isEmpty() ? Optional.empty() : Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The first of these properties that is a plain text. */
  public Optional<String> text(String... properties) {
    for (String property : properties) {
      JsonNode value = node.path(property);
      if (value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      if (value.isTextual() && !value.asText().isBlank()) {
        return Optional.of(Parser.unescapeEntities(value.asText().strip(), false));
      }
    }
    return Optional.empty();
  }

  /** The names of the things a property holds. */
  public List<String> names(String property) {
    List<String> names = new ArrayList<>();
    JsonNode value = node.path(property);
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      JsonNode name = each.isTextual() ? each : each.path("name");
      if (name.isArray() && !name.isEmpty()) {
        name = name.get(0);
      }
      if (name.isTextual() && !name.asText().isBlank()) {
        names.add(Parser.unescapeEntities(name.asText().strip(), false));
      }
    }
    return names;
  }
}
