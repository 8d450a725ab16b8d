package org.rapporteur.article.damage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Repair;
import org.rapporteur.model.Span;

/** Runs of UTF-8 bytes that somebody read as Windows-1252 or Windows-1251 before we got them. */
final class DoubleEncoding {
  /* One pair of letters such as "Ð°" may be meant; as Windows-1251 the lead bytes are common
   * letters, so that only a longer run is damage. */
  private static final int SHORTEST_CYRILLIC = 6;

  private DoubleEncoding() {}

  static List<Repair> in(String text) {
    List<Repair> repairs = new ArrayList<>();
    runs(text, Charset.forName("windows-1252"), 2, "ÂÃÄÅÆÇÈÉÐÑÒÓâãäïð", repairs);
    runs(text, Charset.forName("windows-1251"), SHORTEST_CYRILLIC, "РСТвЂ", repairs);
    return repairs;
  }

  private static void runs(
      String text, Charset charset, int shortest, String leads, List<Repair> repairs) {
    CharsetEncoder encoder = charset.newEncoder();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) < 0x80 || leads.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) >= 0x80 && isByte(text.charAt(end), encoder)) {
        end++;
      }
      if (end - at >= shortest) {
        Optional<String> reads = decode(text.substring(at, end), encoder);
        if (reads.isPresent()) {
          repairs.add(new Repair(new Span(at, end), reads.get(), "double-encoded UTF-8"));
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isByte(char c, CharsetEncoder encoder) {
    return (c >= 0x80 && c <= 0x9f) || encoder.canEncode(c);
  }

  private static Optional<String> decode(String run, CharsetEncoder encoder) {
    byte[] bytes = new byte[run.length()];
    try {
      for (int i = 0; i < bytes.length; i++) {
        char c = run.charAt(i);
        bytes[i] =
            c <= 0x9f ? (byte) c : encoder.encode(java.nio.CharBuffer.wrap(new char[] {c})).get();
      }
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
