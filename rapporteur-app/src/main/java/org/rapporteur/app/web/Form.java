package org.rapporteur.app.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was filled in.
 *
 * @param fields by name
 * @param files in the order they were sent
 */
record Form(Map<String, String> fields, List<Parcel> files) {
  private static final int MAX_FIELDS = 40;
  private static final int MAX_FILES = 200;
  private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("; filename=\"([^\"]*)\"");

  /** The body of a request, of one of the two media types that browsers send forms in. */
  static Form of(Request request, int most) throws Refusal {
    String media = request.field("content-type");
    String kind = media.toLowerCase(Locale.ROOT);
    if (kind.startsWith("application/x-www-form-urlencoded")) {
      return of(new String(request.body().bytes(most), StandardCharsets.UTF_8));
    }
    Matcher boundary = BOUNDARY.matcher(media);
    if (kind.startsWith("multipart/form-data") && boundary.find()) {
      return parts(request.body().bytes(most), "--" + boundary.group(1));
    }
    throw new Refusal(415, "send a form: application/x-www-form-urlencoded or multipart/form-data");
  }

  /** A query, or a form, URL-encoded. */
  static Form of(String query) throws Refusal {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        put(
            fields,
            Request.decoded(part.substring(0, equals)),
            Request.decoded(part.substring(equals + 1)));
      } else if (!part.isEmpty()) {
        put(fields, Request.decoded(part), "");
      }
    }
    return new Form(fields, List.of());
  }

  private static void put(Map<String, String> fields, String name, String value) throws Refusal {
    if (fields.put(name, value) != null) {
      throw new Refusal(400, name + " is there twice");
    }
    if (fields.size() > MAX_FIELDS) {
      throw new Refusal(400, "there are more than " + MAX_FIELDS + " parameters");
    }
  }

  /** The parts between boundary lines (RFC 7578), found in the bytes, of which no copy is made. */
  private static Form parts(byte[] bytes, String boundary) throws Refusal {
    byte[] first = boundary.getBytes(StandardCharsets.ISO_8859_1);
    byte[] next = ("\r\n" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    Map<String, String> fields = new LinkedHashMap<>();
    List<Parcel> files = new ArrayList<>();
    int at = find(bytes, first, 0);
    while (at >= 0 && !isLast(bytes, at + first.length)) {
      int end = find(bytes, next, at + first.length);
      int body = find(bytes, BLANK_LINE, at);
      if (end < 0 || body < 0 || body + 4 > end + 2) {
        throw new Refusal(400, "the form did not arrive whole");
      }
      int from = Math.min(body + 4, end);
      String head = new String(bytes, at, body - at, StandardCharsets.UTF_8);
      Matcher name = NAME.matcher(head);
      Matcher file = FILE.matcher(head);
      if (file.find()) {
        if (!file.group(1).isEmpty()) {
          files.add(new Parcel(file.group(1), bytes, from, end));
        }
      } else if (name.find()) {
        put(fields, name.group(1), new String(bytes, from, end - from, StandardCharsets.UTF_8));
      }
      if (files.size() > MAX_FILES) {
        throw new Refusal(413, "at most " + MAX_FILES + " files may be sent at once");
      }
      at = end + 2;
    }
    return new Form(fields, files);
  }

  private static boolean isLast(byte[] bytes, int at) {
    return at + 1 < bytes.length && bytes[at] == '-' && bytes[at + 1] == '-';
  }

  /** Where {@code sought} stands first, not before {@code from}; -1 when it does not. */
  private static int find(byte[] bytes, byte[] sought, int from) {
    for (int at = from; at <= bytes.length - sought.length; at++) {
      if (bytes[at] == sought[0]
          && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    return -1;
  }
}
