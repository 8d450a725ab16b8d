package org.rapporteur.app.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for.
 *
 * @param id the part of the path that a route leaves open; empty for a route without
 * @param parameters of the query or the form, each at most once and no longer than it may be
 * @param files that were sent
 * @param by the name of the token it came with; empty where none is needed
 */
record Asked(String id, Map<String, String> parameters, List<Parcel> files, Optional<String> by) {
  static final int MAX_ID_CHARS = 1000;

  Asked {
    parameters = Map.copyOf(parameters);
    files = List.copyOf(files);
  }

  /**
   * Checks what was sent against what a route takes.
   *
   * @throws Refusal when something is too long, there twice, or nothing that the route knows
   */
  static Asked of(Route route, String rawId, Form form, Optional<String> by) throws Refusal {
    String id = Request.decoded(rawId);
    if (id.length() > MAX_ID_CHARS) {
      throw new Refusal(414, "an id has at most " + MAX_ID_CHARS + " characters");
    }
    for (Map.Entry<String, String> sent : form.fields().entrySet()) {
      Route.Parameter known =
          route.parameters().stream()
              .filter(p -> p.name().equals(sent.getKey()))
              .findFirst()
              .orElseThrow(() -> new Refusal(400, "there is no " + sent.getKey() + " here"));
      if (sent.getValue().length() > known.most()) {
        throw new Refusal(400, known.name() + " may have at most " + known.most() + " characters");
      }
    }
    return new Asked(id, form.fields(), form.files(), by);
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
