package org.rapporteur.app.source;

import java.io.ByteArrayOutputStream;

/** The chunked transfer coding of HTTP (RFC 9112, 7.1). */
final class Chunks {
  private Chunks() {}

  /** The chunks laid end to end; bytes that are not chunked come back as they are. */
  static byte[] joined(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int lineEnd = at;
      while (lineEnd < body.length && body[lineEnd] != '\n') {
        lineEnd++;
      }
      int size = size(body, at, lineEnd);
      if (size < 0) {
        return joined.size() == 0 ? body : joined.toByteArray();
      }
      int from = Math.min(body.length, lineEnd + 1);
      int count = Math.min(size, body.length - from);
      joined.write(body, from, count);
      if (size == 0) {
        break;
      }
      at = from + count;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return joined.toByteArray();
  }

  /** The hexadecimal number at the start of a line; negative when there is none. */
  private static int size(byte[] body, int from, int to) {
    int size = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(body[i], 16);
      if (digit < 0) {
        break;
      }
      digits++;
      if (digits > 7) {
        return -1;
      }
      size = size * 16 + digit;
    }
    return digits == 0 ? -1 : size;
  }
}
