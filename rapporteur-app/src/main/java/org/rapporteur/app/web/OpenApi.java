package org.rapporteur.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes the routes below {@code /api} as OpenAPI 3.1. */
final class OpenApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> BEARER =
      Map.of(
          "type",
          "http",
          "scheme",
          "bearer",
          "description",
          "needed where the desk listens on another address than the loopback one");

  private OpenApi() {}

  static Answer answer(List<Route> routes) {
    Map<String, Object> paths = new LinkedHashMap<>();
    Map<String, Map<String, Object>> byPath = new LinkedHashMap<>();
    for (Route route : routes) {
      if (route.isApi()) {
        byPath
            .computeIfAbsent(route.path(), p -> new LinkedHashMap<>())
            .put(
                route.method().toLowerCase(Locale.ROOT),
                route.method().equals("POST") ? post(route) : get(route));
      }
    }
    paths.putAll(byPath);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("openapi", "3.1.0");
    all.put("info", info());
    all.put("servers", List.of(Map.of("url", "/")));
    all.put("paths", paths);
    all.put("components", Map.of("securitySchemes", Map.of("token", BEARER)));
    all.put("security", List.of(Map.of(), Map.of("token", List.of())));
    try {
      return Answer.json(JSON.writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> info() {
    Map<String, Object> licence = new LinkedHashMap<>();
    licence.put("name", "Apache 2.0");
    licence.put("identifier", "Apache-2.0");
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Rapporteur");
    info.put("version", "1");
    info.put("license", licence);
    return info;
  }

  private static Map<String, Object> get(Route route) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    if (route.isOpen()) {
      parameters.add(
          parameter(
              "id",
              "path",
              "id, as the lists give it; percent-encoded",
              true,
              "some-id",
              Asked.MAX_ID_CHARS));
    }
    route
        .parameters()
        .forEach(
            p ->
                parameters.add(
                    parameter(p.name(), "query", p.description(), false, p.example(), p.most())));
    Map<String, Object> get = new LinkedHashMap<>();
    get.put("summary", route.summary());
    get.put("operationId", operation(route.path()));
    get.put("parameters", parameters);
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", content("as docs/formats.md describes"));
    responses.put("304", Map.of("description", "unchanged since the ETag"));
    responses.put("400", content("a parameter that cannot be read"));
    responses.put("401", content("no token that holds"));
    responses.put("404", content("no such thing"));
    get.put("responses", responses);
    return get;
  }

  private static Map<String, Object> post(Route route) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Route.Parameter parameter : route.parameters()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("type", "string");
      field.put("maxLength", parameter.most());
      field.put("description", parameter.description());
      field.put("example", parameter.example());
      fields.put(parameter.name(), field);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", fields);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("required", true);
    body.put("content", Map.of("application/x-www-form-urlencoded", Map.of("schema", schema)));
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("201", content("the number of the entry"));
    responses.put("400", content("what cannot be done, with the reason"));
    responses.put("401", content("no token that holds"));
    responses.put("403", content("sent from a page of elsewhere, or by a token that only reads"));
    responses.put("409", content("these pages are in no store"));
    Map<String, Object> post = new LinkedHashMap<>();
    post.put("summary", route.summary());
    post.put("operationId", operation(route.path()) + "-add");
    post.put("requestBody", body);
    post.put("responses", responses);
    return post;
  }

  private static Map<String, Object> content(String description) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("description", description);
    content.put("content", Map.of(Answer.JSON, Map.of("schema", Map.of("type", "object"))));
    return content;
  }

  private static Map<String, Object> parameter(
      String name, String place, String description, boolean required, String example, int most) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", place);
    parameter.put("description", description);
    parameter.put("required", required);
    parameter.put("schema", Map.of("type", "string", "maxLength", most));
    parameter.put("example", example);
    return parameter;
  }

  private static String operation(String path) {
    return path.replace("/api/", "").replace("/{id}", "-one").replace(".json", "");
  }
}
