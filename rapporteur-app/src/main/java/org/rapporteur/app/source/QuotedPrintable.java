package org.rapporteur.app.source;

import java.io.ByteArrayOutputStream;

/** The quoted-printable transfer encoding of mail (RFC 2045, 6.7). */
final class QuotedPrintable {
  private QuotedPrintable() {}

  /** The bytes it stands for; an equals sign that begins no pair stays as it is. */
  static byte[] decode(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    for (int i = 0; i < text.length; i++) {
      if (text[i] != '=') {
        out.write(text[i]);
        continue;
      }
      int high = i + 2 < text.length ? Character.digit(text[i + 1], 16) : -1;
      int low = i + 2 < text.length ? Character.digit(text[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else if (i + 1 < text.length && text[i + 1] == '\n') {
        i += 1;
      } else if (i + 2 < text.length && text[i + 1] == '\r' && text[i + 2] == '\n') {
        i += 2;
      } else {
        out.write('=');
      }
    }
    return out.toByteArray();
  }
}
