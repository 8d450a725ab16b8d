package org.rapporteur.app.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;

/**
 * Bytes read a record at a time, never more of one record than the limit: a line of 200 MB or a
 * gzip file that swells without end costs no more memory than an honest page.
 */
final class BoundedInput {
  /** The most bytes of one record, after unpacking: 64 MiB, far above any article. */
  static final int MAX_RECORD_BYTES = 64 << 20;

  /** Why a record was not read. */
  static final String TOO_LONG =
      "is longer than "
          + (MAX_RECORD_BYTES >> 20)
          + " MiB once unpacked; passed over: no article is, cut it up first";

  private static final int BUFFER_BYTES = 1 << 16;

  /** More than the two line ends behind a record: another one follows in the same member. */
  private static final int SETTLED_BYTES = 32;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private boolean overlong;
  private Optional<IOException> damage = Optional.empty();
  private byte[] torn = new byte[0];

  BoundedInput(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The stream itself, or what it unpacks to when it starts as gzip does. */
  static BoundedInput unpacking(InputStream raw) throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(raw, 2);
    byte[] magic = peeked.readNBytes(2);
    peeked.unread(magic);
    return new BoundedInput(
        GzipMembers.begins(magic) ? new GzipMembers(peeked) : peeked, MAX_RECORD_BYTES);
  }

  /**
   * The first bytes, still to be read; fewer when the input or its first gzip member is shorter, or
   * is damaged: that is said when what comes before has been read.
   */
  byte[] peek(int count) throws IOException {
    while (end - at < count && end < buffer.length) {
      int read;
      try {
        read = more();
      } catch (IOException e) {
        damage = Optional.of(e);
        break;
      }
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
    return take(Long.MAX_VALUE);
  }

  /**
   * So many bytes, or as many as are left; empty, with nothing more read, when that is more than
   * the limit.
   */
  Optional<byte[]> take(long count) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    long left = count;
    while (left > 0 && filled(record)) {
      int part = (int) Math.min(left, end - at);
      if (record.size() + (long) part > limit) {
        return Optional.empty();
      }
      record.write(buffer, at, part);
      at += part;
      left -= part;
    }
    return Optional.of(record.toByteArray());
  }

  /** What was read of a record before the input turned out to be damaged. */
  byte[] torn() {
    return torn.clone();
  }

  private boolean filled(ByteArrayOutputStream record) throws IOException {
    try {
      return fill();
    } catch (IOException e) {
      torn = record.toByteArray();
      throw e;
    }
  }

  /** Passes over so many bytes; fewer when the input ends before. Returns how many. */
  long skip(long count) throws IOException {
    long left = count;
    while (left > 0 && fill()) {
      int part = (int) Math.min(left, end - at);
      at += part;
      left -= part;
    }
    return count - left;
  }

  /** The next line that is not longer than so much; of a longer one no more than that is read. */
  Optional<byte[]> line(int most) throws IOException {
    return line(most, false);
  }

  /**
   * The next line without its end; empty at the end of the input. What a line has beyond the limit
   * is passed over; {@link #isOverlong} then says so.
   */
  Optional<byte[]> line() throws IOException {
    return line(limit, true);
  }

  private Optional<byte[]> line(int most, boolean toItsEnd) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    overlong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      if (record.size() + stop - at > most) {
        overlong = true;
        if (!toItsEnd) {
          break;
        }
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

  /**
   * Leaves a damaged or overlong gzip member for the next place at which one may begin.
   *
   * @return false when there is none, or the input is not gzip
   */
  boolean skipMember() throws IOException {
    at = 0;
    end = 0;
    damage = Optional.empty();
    return in instanceof GzipMembers members && members.skipMember();
  }

  /**
   * Reads what is left of a gzip member into the buffer, where it is a line end or two: then its
   * checksum is known to fit before what came before is used.
   */
  void settle() throws IOException {
    if (at == end) {
      at = 0;
      end = 0;
    }
    while (in instanceof GzipMembers members
        && members.isInMember()
        && end - at < SETTLED_BYTES
        && end < buffer.length) {
      int read = members.readMember(buffer, end, buffer.length - end);
      if (read < 0) {
        return;
      }
      end += read;
    }
  }

  /** Whether the input is gzip, so that a member can be skipped. */
  boolean isGzip() {
    return in instanceof GzipMembers;
  }

  /** The bytes that are left as a stream; closing it closes nothing. */
  InputStream stream() {
    return new InputStream() {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
          return 0;
        }
        if (!fill()) {
          return -1;
        }
        int part = Math.min(length, end - at);
        System.arraycopy(buffer, at, bytes, offset, part);
        at += part;
        return part;
      }

      @Override
      public int read() throws IOException {
        return fill() ? buffer[at++] & 0xff : -1;
      }
    };
  }

  /** Bytes behind those in the buffer; never of another gzip member than the last of these. */
  private int more() throws IOException {
    if (at == end || !(in instanceof GzipMembers members)) {
      return in.read(buffer, end, buffer.length - end);
    }
    return members.isInMember() ? members.readMember(buffer, end, buffer.length - end) : -1;
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    if (damage.isPresent()) {
      IOException late = damage.get();
      damage = Optional.empty();
      throw late;
    }
    at = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }
}
