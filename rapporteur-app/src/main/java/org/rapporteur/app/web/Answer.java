package org.rapporteur.app.web;

import org.rapporteur.lexicon.Digest;

/**
 * What a request is answered with.
 *
 * @param status HTTP status (RFC 9110, 15)
 * @param media media type
 * @param text the body
 * @param policy content security policy (CSP Level 3)
 */
record Answer(int status, String media, String text, String policy) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";
  static final String CSS = "text/css; charset=utf-8";

  private static final String STRICT =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** A dossier names its one style sheet by digest in its own policy, which narrows this one. */
  private static final String OWN_SHEET =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
          + " frame-ancestors 'none'";

  static Answer html(String text) {
    return new Answer(200, HTML, text, STRICT);
  }

  static Answer dossier(String text) {
    return new Answer(200, HTML, text, OWN_SHEET);
  }

  static Answer json(String text) {
    return new Answer(200, JSON, text, STRICT);
  }

  static Answer sheet(String text) {
    return new Answer(200, CSS, text, STRICT);
  }

  /** Go and look there instead (RFC 9110, 15.4.4), so that a reload sends nothing twice. */
  static Answer seeOther(String path) {
    return new Answer(303, "text/plain; charset=utf-8", path, STRICT);
  }

  Answer with(int other) {
    return new Answer(other, media, text, policy);
  }

  /** The same body, the same tag (RFC 9110, 8.8.3). */
  String tag() {
    return '"' + Digest.of(text, 8) + '"';
  }
}
