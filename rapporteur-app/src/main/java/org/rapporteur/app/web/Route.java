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
 * @param parameters of the query or form; others are refused
 * @param most how many bytes a form may have
 * @param answering makes the answer
 */
record Route(
    String method,
    String path,
    String summary,
    List<Parameter> parameters,
    int most,
    Answering answering) {
  private static final int MAX_FORM_BYTES = 64_000;
  private static final String OPEN = "{id}";

  Route {
    parameters = List.copyOf(parameters);
  }

  static Route get(String path, String summary, List<Parameter> parameters, Answering answering) {
    return new Route("GET", path, summary, parameters, 0, answering);
  }

  static Route post(String path, String summary, List<Parameter> parameters, Answering answering) {
    return new Route("POST", path, summary, parameters, MAX_FORM_BYTES, answering);
  }

  /** The same for forms of more bytes. */
  Route taking(int bytes) {
    return new Route(method, path, summary, parameters, bytes, answering);
  }

  /**
   * A parameter of the query, or of the form that is sent.
   *
   * @param example tried by a test
   * @param most how many characters it may have
   */
  record Parameter(String name, String description, String example, int most) {
    private static final int MOST = 400;

    Parameter(String name, String description, String example) {
      this(name, description, example, MOST);
    }
  }

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
