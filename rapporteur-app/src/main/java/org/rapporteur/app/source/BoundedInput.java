package org.rapporteur.app.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Bytes read a record at a time, never more of one record than the limit: a line of 200 MB or a
 * gzip file that swells without end costs no more memory than an honest page.
 */
final class BoundedInput {
  /** The most bytes of one record, after unpacking: 64 MiB, far above any article. */
  static final int MAX_RECORD_BYTES = 64 << 20;

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private boolean overlong;

  BoundedInput(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The stream itself, or what it unpacks to when it starts as gzip does (RFC 1952, 2.3.1). */
  static InputStream unpacked(InputStream raw) throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(raw, 2);
    byte[] magic = peeked.readNBytes(2);
    peeked.unread(magic);
    boolean packed = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
    return packed ? new GZIPInputStream(peeked, BUFFER_BYTES) : peeked;
  }

  /** The first bytes, still to be read; fewer when the input is shorter. */
  byte[] peek(int count) throws IOException {
    while (end - at < count && end < buffer.length) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        break;
      }
      end += read;
    }
    byte[] start = new byte[Math.min(count, end - at)];
    System.arraycopy(buffer, at, start, 0, start.length);
    return start;
  }

  /** All that is left; empty when that is more than the limit. */
  Optional<byte[]> rest() throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    while (fill()) {
      if (record.size() + end - at > limit) {
        return Optional.empty();
      }
      record.write(buffer, at, end - at);
      at = end;
    }
    return Optional.of(record.toByteArray());
  }

  /**
   * The next line without its end; empty at the end of the input. What a line has beyond the limit
   * is passed over; {@link #isOverlong} then says so.
   */
  Optional<byte[]> line() throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    overlong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      if (record.size() + stop - at > limit) {
        overlong = true;
      } else if (!overlong) {
        record.write(buffer, at, stop - at);
      }
      boolean whole = stop < end;
      at = whole ? stop + 1 : stop;
      if (whole) {
        break;
      }
    }
    return any ? Optional.of(record.toByteArray()) : Optional.empty();
  }

  /** Whether the last line was cut. */
  boolean isOverlong() {
    return overlong;
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }
}
