package org.rapporteur.app.source;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells UTF-16 and UTF-32 without a byte order mark: the blanks and full stops that every page has
 * are one byte beside nothing but zeros there, and no text of another encoding has zeros.
 */
final class WideEncoding {
  private static final int LOOKED_AT = 4096;

  /** Of the units, at least one in so many is ASCII even where the letters are not. */
  private static final int ASCII_ONE_IN = 12;

  private WideEncoding() {}

  /** The encoding; empty for bytes of which each may be a character. */
  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT) / 4 * 4;
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
    }
    int units = length / 4;
    if (units == 0 || zeros[0] + zeros[1] + zeros[2] + zeros[3] == 0) {
      return Optional.empty();
    }
    if (zeros[2] >= units * 0.9 && zeros[3] >= units * 0.9 && zeros[0] * 10 < units) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (zeros[0] >= units * 0.9 && zeros[1] >= units * 0.9 && zeros[3] * 10 < units) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (odd * ASCII_ONE_IN >= units * 2 && even * 50 < odd) {
      return Optional.of(Charset.forName("UTF-16LE"));
    }
    return even * ASCII_ONE_IN >= units * 2 && odd * 50 < even
        ? Optional.of(Charset.forName("UTF-16BE"))
        : Optional.empty();
  }
}
