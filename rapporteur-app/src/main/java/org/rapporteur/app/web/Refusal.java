package org.rapporteur.app.web;

/** A request that cannot be answered; the message says why and what to do. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;
  private final int status;

  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** HTTP status, 4xx. */
  int status() {
    return status;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  static Refusal unknown(String what, String id) {
    return new Refusal(404, "no " + what + " \"" + id + "\" here");
  }
}
