package org.rapporteur.app.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The named fields of a WARC record (ISO 28500, 5); of a field given twice the first counts.
 *
 * @param fields values by name in lower case
 */
record WarcHeader(Map<String, String> fields) {
  WarcHeader {
    fields = Map.copyOf(fields);
  }

  /**
   * Reads the lines up to the empty one.
   *
   * @throws ZipException when they are no fields, or too many, or name no length
   * @throws EOFException when the input ends before
   */
  static WarcHeader read(BoundedInput in, int mostBytes) throws IOException {
    Map<String, String> fields = new HashMap<>();
    int bytes = 0;
    while (true) {
      Optional<byte[]> next = in.line(mostBytes);
      if (next.isEmpty()) {
        throw new EOFException();
      }
      bytes += next.get().length;
      String line = new String(next.get(), StandardCharsets.UTF_8).strip();
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (bytes > mostBytes || in.isOverlong()) {
        throw new ZipException("its header has no end");
      }
      if (colon > 0) {
        fields.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    if (!fields.getOrDefault("content-length", "").matches("\\d{1,15}")) {
      throw new ZipException("its header names no length");
    }
    return new WarcHeader(fields);
  }

  /** Bytes of the record's block. */
  long length() {
    return Long.parseLong(fields.getOrDefault("content-length", "0"));
  }

  String type() {
    return fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
  }

  String contentType() {
    return fields.getOrDefault("content-type", "");
  }

  /** Whether the record may hold a page: warcinfo, request, metadata and revisit records do not. */
  boolean isPage() {
    boolean http = contentType().isEmpty() || contentType().contains("application/http");
    return type().equals("response")
        ? http
        : type().equals("resource") || type().equals("conversion");
  }

  Optional<String> url() {
    return Optional.ofNullable(fields.get("warc-target-uri"))
        .map(u -> u.replaceAll("^<|>$", ""))
        .filter(u -> !u.isEmpty());
  }

  Optional<String> date() {
    return Optional.ofNullable(fields.get("warc-date"));
  }
}
