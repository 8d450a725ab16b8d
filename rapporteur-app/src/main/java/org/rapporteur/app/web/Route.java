package org.rapporteur.app.web;

import java.util.List;
import java.util.Optional;

/**
 * An address that the desk answers. The list of routes is both what is served and what the API's
 * description is made from, so that neither can lack the other.
 *
 * @param method {@code GET} or {@code POST}
 * @param path with {@code {id}} at its end, or before one last word, where a part is left open
 * @param summary one line for people
 * @param parameters of the query
 * @param answering makes the answer
 */
record Route(
    String method, String path, String summary, List<Parameter> parameters, Answering answering) {
  private static final String OPEN = "{id}";

  Route {
    parameters = List.copyOf(parameters);
  }

  static Route get(String path, String summary, List<Parameter> parameters, Answering answering) {
    return new Route("GET", path, summary, parameters, answering);
  }

  static Route post(String path, String summary, List<Parameter> parameters, Answering answering) {
    return new Route("POST", path, summary, parameters, answering);
  }

  /** A parameter of the query, or of the form that is sent; {@code example} is tried by a test. */
  record Parameter(String name, String description, String example) {}

  /** Makes an answer; a refusal becomes a status with its reason. */
  @FunctionalInterface
  interface Answering {
    Answer answer(Asked asked) throws Refusal;
  }

  boolean isOpen() {
    return path.contains(OPEN);
  }

  boolean isApi() {
    return path.startsWith("/api");
  }

  /** The open part of a raw path that this route answers; empty when it does not. */
  Optional<String> match(String raw) {
    int open = path.indexOf(OPEN);
    if (open < 0) {
      return raw.equals(path) ? Optional.of("") : Optional.empty();
    }
    String before = path.substring(0, open);
    String after = path.substring(open + OPEN.length());
    boolean fits =
        raw.startsWith(before)
            && raw.endsWith(after)
            && raw.length() > before.length() + after.length();
    String id = fits ? raw.substring(before.length(), raw.length() - after.length()) : "";
    return id.isEmpty() || id.contains("/") ? Optional.empty() : Optional.of(id);
  }
}
