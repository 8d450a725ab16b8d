package org.rapporteur.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request of HTTP/1.1 (RFC 9112), as far as a desk needs it: a request line, fields, and a body
 * of a length that is named. What is not well-formed is refused with its reason.
 *
 * @param method as it came, such as {@code GET}
 * @param path raw, beginning with a slash
 * @param query raw, without the question mark; empty for none
 * @param fields by names in small letters; of several of one name the values joined by commas
 * @param body what is sent behind the fields
 */
record Request(String method, String path, String query, Map<String, String> fields, Body body) {
  /** What was no request. */
  static final Request NONE =
      new Request("GET", "/", "", Map.of(), new Body(InputStream.nullInputStream(), 0));

  /** Some four times what browsers send. */
  static final int MAX_HEAD_BYTES = 32_000;

  private static final Pattern FIRST =
      Pattern.compile("([A-Z]{1,20}) (?:https?://[^/ ]+)?(/[^ ]*) HTTP/1\\.([01])");
  private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)");

  /**
   * Reads a request's head; empty when the other side sends no more.
   *
   * @throws Refusal when it is none
   * @throws IOException when it does not arrive
   */
  static Optional<Request> read(InputStream in) throws IOException, Refusal {
    List<String> lines = head(in);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Matcher first = FIRST.matcher(lines.get(0));
    if (!first.matches()) {
      throw new Refusal(400, "this is no request that a desk answers");
    }
    Map<String, String> fields = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        throw new Refusal(400, "a field of the request cannot be read");
      }
      String name = field.group(1).toLowerCase(Locale.ROOT);
      String value = field.group(2).strip();
      if (fields.containsKey(name) && (name.equals("host") || name.equals("content-length"))) {
        throw new Refusal(400, "the request has two fields " + name);
      }
      fields.merge(name, value, (one, other) -> one + ", " + other);
    }
    if (fields.containsKey("transfer-encoding")) {
      throw new Refusal(411, "send the length of what you send, not chunks");
    }
    fields.putIfAbsent("connection", first.group(3).equals("0") ? "close" : "keep-alive");
    String target = first.group(2);
    int mark = target.indexOf('?');
    return Optional.of(
        new Request(
            first.group(1),
            mark < 0 ? target : target.substring(0, mark),
            mark < 0 ? "" : target.substring(mark + 1).replaceFirst("#.*", ""),
            Map.copyOf(fields),
            new Body(in, length(fields.getOrDefault("content-length", "0")))));
  }

  private static long length(String field) throws Refusal {
    if (!field.matches("\\d{1,12}")) {
      throw new Refusal(400, "the length of the request is no number");
    }
    return Long.parseLong(field);
  }

  /** Lines up to the empty one; none at the end of the stream. */
  private static List<String> head(InputStream in) throws IOException, Refusal {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int last = -1;
    int lineBytes = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (bytes.size() > MAX_HEAD_BYTES) {
        throw new Refusal(431, "the head of the request is longer than " + MAX_HEAD_BYTES);
      }
      if (bytes.size() == 0 && next != '\r' && (next < 'A' || next > 'Z')) {
        throw new Refusal(400, "this is no request of HTTP; the desk speaks no TLS (https)");
      }
      bytes.write(next);
      if (next == '\n' && last == '\r') {
        if (lineBytes == 1 && bytes.size() > 2) {
          String head = bytes.toString(StandardCharsets.ISO_8859_1);
          return List.of(head.strip().split("\r\n", -1));
        }
        lineBytes = 0;
      } else {
        lineBytes++;
      }
      last = next;
    }
    if (bytes.size() > 0) {
      throw new IOException("the request ends too soon");
    }
    return List.of();
  }

  /** A field; empty text when it was not sent. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The value of a cookie (RFC 6265, 5.4); empty when it was not sent. */
  Optional<String> cookie(String name) {
    for (String pair : field("cookie").split(";", -1)) {
      String[] parts = pair.strip().split("=", 2);
      if (parts.length == 2 && parts[0].equals(name)) {
        return Optional.of(parts[1]);
      }
    }
    return Optional.empty();
  }

  /** Whether the other side wants to send more on the same connection. */
  boolean staysOpen() {
    return !field("connection").toLowerCase(Locale.ROOT).contains("close");
  }

  /** A part of an address without its percent signs. */
  static String decoded(String part) throws Refusal {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          400, "the address is not well encoded: \"" + part + "\"; a percent sign is written %25");
    }
  }

  /** Bytes behind the fields, read at most once. */
  static final class Body {
    private static final int LARGE_BYTES = 1 << 20;

    /** Several large bodies at once do not fit into the memory that we take. */
    private static final Semaphore LARGE = new Semaphore(1);

    private static final int MAX_TURN_SECONDS = 10;

    private final InputStream in;
    private long left;

    Body(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    /** How many bytes are not read yet. */
    long left() {
      return left;
    }

    /**
     * The whole body.
     *
     * @throws Refusal when it has more bytes than {@code most}, or does not arrive whole
     */
    byte[] bytes(int most) throws Refusal {
      if (left > most) {
        throw new Refusal(413, "at most " + most + " bytes may be sent here, not " + left);
      }
      if (left < LARGE_BYTES) {
        return whole();
      }
      try {
        if (!LARGE.tryAcquire(MAX_TURN_SECONDS, TimeUnit.SECONDS)) {
          throw new Refusal(503, "somebody else is sending much; try again in a minute");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Refusal(503, "the desk is being closed");
      }
      try {
        return whole();
      } finally {
        LARGE.release();
      }
    }

    private byte[] whole() throws Refusal {
      try {
        byte[] bytes = in.readNBytes((int) left);
        left -= bytes.length;
        if (left == 0) {
          return bytes;
        }
      } catch (IOException e) {
        // said below, as for a body that ends too soon
      }
      throw new Refusal(400, "what was sent did not arrive whole");
    }
  }
}
