package org.rapporteur.app.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for.
 *
 * @param id the part of the path that a route leaves open; empty for a route without
 * @param parameters of the query, each at most once
 */
record Asked(String id, Map<String, String> parameters) {
  private static final int MAX_QUERY_CHARS = 4000;

  Asked {
    parameters = Map.copyOf(parameters);
  }

  static Asked of(String id, URI uri) throws Refusal {
    return of(id, Optional.ofNullable(uri.getRawQuery()).orElse(""));
  }

  /**
   * @param query or the form that was sent, URL-encoded
   */
  static Asked of(String id, String query) throws Refusal {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (query.length() > MAX_QUERY_CHARS) {
      throw new Refusal(414, "the address is longer than " + MAX_QUERY_CHARS + " characters");
    }
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
      }
    }
    return new Asked(id, parameters);
  }

  static String decoded(String part) throws Refusal {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "the address is not well encoded: " + part);
    }
  }

  String text(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** A day; empty when it is not given. */
  Optional<LocalDate> day(String name) throws Refusal {
    String text = text(name).strip();
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new Refusal(400, name + " must be a day such as 2022-05-16, not \"" + text + "\"");
    }
  }

  /** A number from {@code least} to {@code most}; {@code otherwise} when it is not given. */
  int number(String name, int least, int most, int otherwise) throws Refusal {
    String text = text(name).strip();
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    throw new Refusal(400, name + " must be a number from " + least + " to " + most);
  }
}
