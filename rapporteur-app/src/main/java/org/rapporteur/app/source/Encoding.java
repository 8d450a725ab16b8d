package org.rapporteur.app.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character encoding of a page's bytes, in the order of the WHATWG Encoding and HTML standards
 * (byte order mark, then what the page declares, then its language), with one departure: bytes that
 * are valid UTF-8 and hold characters beyond ASCII are UTF-8 whatever the page declares, as servers
 * that convert pages leave the old declaration standing.
 */
final class Encoding {
  /** HTML, 13.2.3.2 looks at 1,024 bytes; real pages put scripts above the declaration. */
  private static final int DECLARATION_BYTES = 8192;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"
              + "|<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE =
      Pattern.compile("<html\\s[^>]*?lang\\s*=\\s*[\"']?([a-z]{2})", Pattern.CASE_INSENSITIVE);

  /** Labels that the WHATWG Encoding standard, 4.2 reads as another encoding than their name. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("x-user-defined", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("cp1251", "windows-1251"),
          Map.entry("win-1251", "windows-1251"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  /** The fallback by language of the HTML standard, 13.2.3.2, step 9. */
  private static final Map<String, String> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("ru", "windows-1251"),
          Map.entry("uk", "windows-1251"),
          Map.entry("be", "windows-1251"),
          Map.entry("bg", "windows-1251"),
          Map.entry("mk", "windows-1251"),
          Map.entry("sr", "windows-1251"),
          Map.entry("kk", "windows-1251"),
          Map.entry("ky", "windows-1251"),
          Map.entry("tg", "windows-1251"),
          Map.entry("cs", "windows-1250"),
          Map.entry("hu", "windows-1250"),
          Map.entry("pl", "windows-1250"),
          Map.entry("sk", "windows-1250"),
          Map.entry("sl", "windows-1250"),
          Map.entry("hr", "windows-1250"),
          Map.entry("tr", "windows-1254"),
          Map.entry("el", "windows-1253"),
          Map.entry("he", "windows-1255"),
          Map.entry("ar", "windows-1256"));

  private Encoding() {}

  /** The characters of the bytes; what cannot be decoded becomes U+FFFD. */
  static String decode(byte[] bytes, boolean html) {
    return decode(bytes, html, Optional.empty());
  }

  /**
   * The characters of the bytes.
   *
   * @param sent the label of the encoding that the server declared; goes before the page's own
   */
  static String decode(byte[] bytes, boolean html, Optional<String> sent) {
    Charset mark = byteOrderMark(bytes);
    if (mark != null) {
      int width = mark.equals(StandardCharsets.UTF_8) ? 3 : mark.name().contains("32") ? 4 : 2;
      return new String(bytes, width, bytes.length - width, mark);
    }
    Optional<Charset> wide = WideEncoding.of(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    String start =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    Optional<Charset> declared =
        sent.flatMap(Encoding::known).or(() -> html ? declared(start) : Optional.empty());
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared.get());
    }
    if (isMostlyUtf8(bytes)) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return new String(bytes, guessed(bytes, html ? language(start) : Optional.empty()));
  }

  private static @org.jspecify.annotations.Nullable Charset byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The first declaration that names an encoding; one that nobody knows declares nothing. */
  private static Optional<Charset> declared(String start) {
    return DECLARED
        .matcher(start)
        .results()
        .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
        .flatMap(label -> known(label).stream())
        .findFirst();
  }

  private static Optional<Charset> known(String label) {
    return Optional.of(LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label))
        .filter(Encoding::isKnown)
        .map(Charset::forName);
  }

  /**
   * The encoding of an XML document: byte order mark, declaration, what was declared outside, else
   * UTF-8 (XML 1.0, appendix F).
   */
  static Charset ofXml(byte[] head, Optional<String> sent) {
    Charset mark = byteOrderMark(head);
    return mark != null
        ? mark
        : WideEncoding.of(head).isPresent()
            ? WideEncoding.of(head).get()
            : declared(new String(head, StandardCharsets.ISO_8859_1))
                .or(() -> sent.flatMap(Encoding::known))
                .orElse(StandardCharsets.UTF_8);
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> language(String start) {
    Matcher matcher = LANGUAGE.matcher(start);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** A page cut in mid-character, or with one foreign quotation, is still UTF-8. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
      if (b < 0x80) {
        continue;
      }
      int seen = 0;
      while (seen < more && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
        seen++;
        i++;
      }
      if (more > 0 && seen == more) {
        good++;
      } else {
        bad++;
      }
    }
    return good > 9 * bad;
  }

  /**
   * The encoding of bytes that declare none. Cyrillic letters stand side by side, the accented
   * letters of a western language stand alone between ASCII ones; most letters of a text are small,
   * and small ones are the upper half of windows-1251 and the lower half of KOI8-R.
   */
  private static Charset guessed(byte[] bytes, Optional<String> language) {
    int letters = 0;
    int beside = 0;
    int upperHalf = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (!isHighLetter(bytes[i])) {
        continue;
      }
      letters++;
      upperHalf += (bytes[i] & 0xFF) >= 0xE0 ? 1 : 0;
      boolean before = i > 0 && isHighLetter(bytes[i - 1]);
      boolean after = i + 1 < bytes.length && isHighLetter(bytes[i + 1]);
      beside += before || after ? 1 : 0;
    }
    if (letters > 0 && beside * 10 > letters * 7) {
      return Charset.forName(upperHalf * 2 >= letters ? "windows-1251" : "KOI8-R");
    }
    return Charset.forName(
        language.map(l -> BY_LANGUAGE.getOrDefault(l, "windows-1252")).orElse("windows-1252"));
  }

  private static boolean isHighLetter(byte b) {
    return (b & 0xFF) >= 0xC0;
  }
}
