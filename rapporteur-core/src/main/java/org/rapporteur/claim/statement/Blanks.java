package org.rapporteur.claim.statement;

/** White space around words. */
final class Blanks {
  private Blanks() {}

  /** The first place from one on that is no white space; the end for none. */
  static int after(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the last word before a place; the start for none. */
  static int before(String text, int from, int to) {
    int at = to;
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
