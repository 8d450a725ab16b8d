package org.rapporteur.app.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** An HTTP response as an archive keeps it (RFC 9112): status, headers, body as it was sent. */
final class HttpMessage {
  private static final Pattern STATUS = Pattern.compile("HTTP/\\S+\\s+(\\d{3})\\b.*");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final int MAX_HEAD_BYTES = 1 << 17;

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * A response.
   *
   * @param status the status code; 0 when the first line is none
   * @param headers values by name in lower case
   * @param body bytes behind the headers; not copied
   */
  private HttpMessage(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  /** Header values by name in lower case. */
  Map<String, String> headers() {
    return headers;
  }

  /** The body as it was sent; the array itself. */
  byte[] body() {
    return body;
  }

  /** A body that came without HTTP around it. */
  static HttpMessage bare(String contentType, byte[] body) {
    return new HttpMessage(200, Map.of("content-type", contentType), body);
  }

  static HttpMessage parse(byte[] bytes) {
    int end = headEnd(bytes);
    String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    Map<String, String> headers = new HashMap<>();
    int status = 0;
    for (String line : head.split("\r?\n", -1)) {
      Matcher first = STATUS.matcher(line);
      int colon = line.indexOf(':');
      if (status == 0 && first.matches()) {
        status = Integer.parseInt(first.group(1));
      } else if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new HttpMessage(status, headers, Arrays.copyOfRange(bytes, end, bytes.length));
  }

  /** Behind the first empty line. */
  private static int headEnd(byte[] bytes) {
    int most = Math.min(bytes.length, MAX_HEAD_BYTES);
    for (int i = 0; i < most; i++) {
      if (bytes[i] == '\n') {
        int next = i + 1 < most && bytes[i + 1] == '\r' ? i + 2 : i + 1;
        if (next < most && bytes[next] == '\n') {
          return next + 1;
        }
      }
    }
    return most;
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** The media type without parameters, such as {@code text/html}; empty when none is named. */
  String mediaType() {
    return headers.getOrDefault("content-type", "").replaceFirst(";.*$", "").strip();
  }

  /** The encoding that the server declared. */
  Optional<String> charset() {
    Matcher declared = CHARSET.matcher(headers.getOrDefault("content-type", ""));
    return declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
  }

  /**
   * The body with transfer and content codings taken off; archives often keep the headers and have
   * taken them off already.
   *
   * @throws OverlongException when it swells beyond the limit
   * @throws IOException when it is damaged or packed in a way that is not read
   */
  byte[] unpacked() throws IOException {
    byte[] whole = body;
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      whole = Chunks.joined(body);
    }
    String coding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT).strip();
    if (coding.contains("gzip") && GzipMembers.begins(whole)) {
      return bounded(new GzipMembers(new ByteArrayInputStream(whole)));
    }
    boolean zlib =
        whole.length > 1
            && (whole[0] & 0x0f) == 8
            && ((whole[0] & 0xff) * 256 + (whole[1] & 0xff)) % 31 == 0;
    if (coding.equals("deflate") && zlib) {
      return bounded(new InflaterInputStream(new ByteArrayInputStream(whole)));
    }
    if (coding.equals("br") || coding.equals("zstd")) {
      int odd = 0;
      for (int i = 0; i < Math.min(256, whole.length); i++) {
        odd +=
            whole[i] < ' '
                    && whole[i] != '\n'
                    && whole[i] != '\r'
                    && whole[i] != '\t'
                    && whole[i] >= 0
                ? 1
                : 0;
      }
      if (odd > 0) {
        throw new IOException("its server packed it as " + coding + ", which is not read");
      }
    }
    return whole;
  }

  private static byte[] bounded(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      if (out.size() + (long) count > BoundedInput.MAX_RECORD_BYTES) {
        throw new OverlongException(BoundedInput.TOO_LONG);
      }
      out.write(buffer, 0, count);
    }
    return out.toByteArray();
  }
}
