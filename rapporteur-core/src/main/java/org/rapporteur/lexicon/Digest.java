package org.rapporteur.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hex digits (FIPS 180-4), for ids and for telling versions apart. */
public final class Digest {
  private Digest() {}

  /**
   * The first bytes of a text's digest.
   *
   * @param bytes how many, 1 to 32; each gives two digits
   */
  public static String of(String text, int bytes) {
    return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)), 0, bytes);
  }

  /** The whole digest of bytes, 64 digits. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
