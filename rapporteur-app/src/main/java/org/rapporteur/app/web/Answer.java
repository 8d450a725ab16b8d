package org.rapporteur.app.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Digest;

/**
 * What a request is answered with.
 *
 * @param status HTTP status (RFC 9110, 15)
 * @param media media type
 * @param text the body
 * @param policy content security policy (CSP Level 3)
 * @param field one further field, as {@code Name: value}
 */
record Answer(int status, String media, String text, String policy, Optional<String> field) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";
  static final String CSS = "text/css; charset=utf-8";
  static final String ATOM = "application/atom+xml; charset=utf-8";

  private static final String STRICT =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** A dossier names its one style sheet by digest in its own policy, which narrows this one. */
  private static final String OWN_SHEET =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static Answer of(String media, String text) {
    return new Answer(200, media, text, STRICT, Optional.empty());
  }

  static Answer html(String text) {
    return of(HTML, text);
  }

  static Answer dossier(String text) {
    return new Answer(200, HTML, text, OWN_SHEET, Optional.empty());
  }

  static Answer json(String text) {
    return of(JSON, text);
  }

  static Answer sheet(String text) {
    return of(CSS, text);
  }

  static Answer feed(String text) {
    return of(ATOM, text);
  }

  /** Go and look there instead (RFC 9110, 15.4.4), so that a reload sends nothing twice. */
  static Answer seeOther(String path) {
    return of("text/plain; charset=utf-8", path).with(303);
  }

  Answer with(int other) {
    return new Answer(other, media, text, policy, field);
  }

  Answer with(String name, String value) {
    return new Answer(status, media, text, policy, Optional.of(name + ": " + value));
  }

  /** The same body, the same tag (RFC 9110, 8.8.3). */
  String tag() {
    return '"' + Digest.of(text, 8) + '"';
  }

  private List<String> fields() {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "Content-Type: " + media,
                "Content-Security-Policy: " + policy,
                "X-Content-Type-Options: nosniff",
                "Referrer-Policy: same-origin", // without one, forms come from nowhere
                "Cross-Origin-Resource-Policy: same-origin",
                "Cross-Origin-Opener-Policy: same-origin",
                "Cache-Control: private, no-cache",
                "ETag: " + tag()));
    if (status == 303) {
      fields.add("Location: " + text);
    }
    field.ifPresent(fields::add);
    return fields;
  }

  /**
   * Sends it.
   *
   * @param request what it answers
   * @param open whether a further request may follow
   */
  void send(OutputStream out, Request request, boolean open) throws IOException {
    boolean fresh = status == 200 && tag().equals(request.field("if-none-match"));
    byte[] body = fresh ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(List.of("HTTP/1.1 " + (fresh ? 304 : status) + " -"));
    lines.addAll(fields());
    lines.add("Connection: " + (open ? "keep-alive" : "close"));
    if (!fresh) {
      lines.add("Content-Length: " + body.length);
    }
    StringBuilder head = new StringBuilder();
    for (String line : lines) {
      if (line.chars().anyMatch(c -> c < ' ' || c > '~')) {
        throw new IllegalStateException("a field that would be more than one line: " + line);
      }
      head.append(line).append("\r\n");
    }
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    if (!request.method().equals("HEAD")) {
      out.write(body);
    }
    out.flush();
  }
}
